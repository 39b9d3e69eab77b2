package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Orders that arrange units and stays anew, made up by chance. */
final class RandomArrangements {

  private final Hierarchy hierarchy;
  private final RandomPicks picks;
  private final RandomUnits units;

  RandomArrangements(Hierarchy hierarchy, RandomPicks picks) {
    this.hierarchy = hierarchy;
    this.picks = picks;
    this.units = new RandomUnits(picks);
  }

  Order order() {
    return switch (picks.number(18)) {
      case 0 -> merge();
      case 1 -> consolidate();
      case 2, 3 -> split();
      case 4, 5 -> splitOff();
      case 6, 7, 8 -> new RandomIntakes(hierarchy, picks, units).regroup();
      case 9, 10 -> convert();
      case 11, 12 -> handOver();
      case 13 -> takeIn();
      case 14 -> reinstate();
      case 15 -> second();
      case 16 -> recall();
      default -> formGroups();
    };
  }

  private Order merge() {
    Unit survivor = picks.at(picks.unit());
    Merge merge = Merge.units(alike(survivor, 1 + picks.number(2))).into(survivor.id().value());
    return picks.once(2) ? merge : merge.ledBy(picks.leadership());
  }

  private Order consolidate() {
    Unit model = picks.at(picks.unit());
    List<UnitId> sources = alike(model, 1 + picks.number(3));
    Under<Consolidate> under = Consolidate.units(sources).into(units.like(model, picks.fresh()));
    return under.under(
        hierarchy
            .superiorOf(model.id())
            .filter(superior -> !picks.once(4))
            .map(superior -> superior.id().value())
            .orElseGet(picks::unit));
  }

  /** Returns units that are branches, or of the type of another unit, but now and then any. */
  private List<UnitId> alike(Unit model, int count) {
    List<UnitId> alike = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      alike.add(
          UnitId.of(
              picks.unit(
                  unit ->
                      !unit.id().equals(model.id())
                          && !alike.contains(unit.id())
                          && (picks.once(20) || SlowModel.type(unit) == SlowModel.type(model)))));
    }
    return alike;
  }

  private Order split() {
    Unit unit = picks.at(picks.unit(any -> !any.equals(hierarchy.root())));
    String id = picks.once(20) ? picks.unit() : unit.id().value();
    if (picks.once(3)) {
      return among(unit, id);
    }
    Map<UnitId, Unit> parts = new LinkedHashMap<>();
    while (parts.size() < 2) {
      units.like(unit, 1 + picks.number(2)).forEach(part -> parts.put(part.id(), part));
    }
    parts.remove(UnitId.of(id));
    while (parts.size() < 2) {
      parts.put(UnitId.of("QQ"), units.like(unit, "QQ"));
    }
    List<String> places = new ArrayList<>();
    parts.keySet().forEach(part -> places.add(part.value()));
    Unit[] stated = parts.values().toArray(new Unit[0]);
    return Split.unit(id)
        .into(stated)
        .allocating(new RandomAllocations(unit, places, picks).allocation());
  }

  /** Splits a unit among others of its kind that stand already. */
  private Order among(Unit unit, String id) {
    List<UnitId> standing = new ArrayList<>(alike(unit, 1 + picks.number(2)));
    standing.removeIf(one -> one.value().equals(id));
    if (standing.isEmpty()) {
      standing.add(UnitId.of("QQ"));
    }
    List<String> places = standing.stream().map(UnitId::value).toList();
    return Split.unit(id)
        .among(new LinkedHashSet<>(standing))
        .allocating(new RandomAllocations(unit, places, picks).allocation());
  }

  private Order splitOff() {
    Unit unit = picks.at(picks.unit(any -> !any.equals(hierarchy.root()) || picks.once(9)));
    From<SplitOff.Taking> from = SplitOff.part(units.like(unit, picks.fresh()));
    SplitOff order = taking(from.from(unit.id()), unit);
    if (picks.once(3)) {
      Unit other = picks.at(alike(unit, 1).get(0).value());
      order = taking(order.alsoFrom(other.id()), other);
    }
    return picks.once(3) ? order.under(picks.unit(Committee.class::isInstance)) : order;
  }

  private SplitOff taking(SplitOff.Taking taking, Unit origin) {
    return origin instanceof Branch branch && !picks.once(40)
        ? taking.taking(picks.some(branch))
        : taking.takingUnits(picks.someUnits(origin));
  }

  private Order takeIn() {
    Branch branch = units.comer(picks.fresh());
    Unit unit = picks.once(2) ? branch : units.committee(picks.fresh(), branch);
    return TakeIn.unit(unit)
        .from("nơi khác")
        .under(picks.unit(any -> any instanceof Committee above && above.holds(unit)));
  }

  private Order reinstate() {
    Unit unit = picks.once(3) ? units.committee(picks.fresh()) : units.branch(picks.fresh());
    return Reinstate.unit(unit)
        .under(picks.unit(any -> any instanceof Committee above && above.holds(unit)));
  }

  private Order convert() {
    if (picks.once(3)) {
      return toLevels();
    }
    if (picks.once(2)) {
      return Convert.unit(
              picks.unit(
                  unit ->
                      unit instanceof Committee committee && committee.level() == Level.GRASSROOTS))
          .toBranch(Kind.AGENCY)
          .ledBy(picks.leadership());
    }
    String id =
        picks.unit(
            unit ->
                unit instanceof Branch
                    && hierarchy
                        .superiorOf(unit.id())
                        .filter(superior -> superior.level().isAbove(Level.GRASSROOTS))
                        .isPresent());
    Branch[] branches = {units.branch(picks.fresh()), units.branch(picks.fresh())};
    List<String> places = List.of(branches[0].id().value(), branches[1].id().value());
    Convert order =
        Convert.unit(id)
            .toCommittee(picks.once(4) ? Level.AFFILIATED : Level.GRASSROOTS, branches)
            .allocating(new RandomAllocations(picks.at(id), places, picks).allocation());
    return picks.once(3) ? order : order.ledBy(picks.leadership());
  }

  /** Gives a committee another level, now and then together with one below it. */
  private Order toLevels() {
    Unit unit = picks.at(picks.unit(any -> any instanceof Committee));
    Convert order = Convert.unit(unit.id()).toLevel(picks.oneOf(List.of(Level.values())));
    List<Unit> below = unit.children().stream().filter(Committee.class::isInstance).toList();
    if (picks.once(5)) {
      order = order.ledBy(picks.leadership());
    }
    return below.isEmpty() || picks.once(2)
        ? order
        : order.and(picks.oneOf(below).id(), picks.oneOf(List.of(Level.values())));
  }

  private Order handOver() {
    String first = picks.unit(any -> !any.equals(hierarchy.root()));
    Unit moved = picks.at(first);
    String superior =
        picks.unit(
            any ->
                any instanceof Committee above
                    && above.holds(moved)
                    && !above.children().contains(moved));
    if (picks.once(5) && moved.memberCount() < hierarchy.memberCount() / 4) {
      return HandOver.units(first).outside("nơi khác");
    }
    return (picks.once(3) ? HandOver.units(first, picks.unit()) : HandOver.units(first))
        .to(superior);
  }

  private Order second() {
    To<SendOnStay.During> members =
        switch (picks.number(6)) {
          case 0 -> SendOnStay.outsiders("G" + picks.number(9)).from("nơi khác");
          case 1 -> SendOnStay.of(picks.member(), picks.member());
          default -> SendOnStay.of(picks.member());
        };
    return members
        .to(picks.branch(8))
        .during(RandomHierarchies.DAY, RandomHierarchies.DAY.plusMonths(6));
  }

  private Order recall() {
    String branch = picks.unit(unit -> unit instanceof Branch host && !host.guests().isEmpty());
    List<MemberId> guests = new ArrayList<>();
    if (picks.at(branch) instanceof Branch host) {
      host.guests().stream()
          .filter(guest -> picks.once(2))
          .forEach(guest -> guests.add(guest.member()));
    }
    if (guests.isEmpty()) {
      guests.add(MemberId.of(picks.member()));
    }
    return EndStay.of(guests).in(branch);
  }

  private Order formGroups() {
    String branch = picks.branch(8);
    List<PartyGroup> groups = new ArrayList<>();
    if (picks.at(branch) instanceof Branch divided) {
      for (Member member : divided.members()) {
        if (!picks.once(4)) {
          String name = "Tổ " + groups.size();
          MemberId id = picks.once(20) ? MemberId.of(picks.member()) : member.id();
          groups.add(PartyGroup.builder().name(name).addMembers(id).head(id).build());
        }
      }
    }
    return FormGroups.of(groups).in(branch);
  }
}
