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
    return switch (picks.number(12)) {
      case 0 -> merge();
      case 1 -> consolidate();
      case 2, 3, 4 -> split();
      case 5, 6 -> convert();
      case 7, 8 -> handOver();
      case 9 -> second();
      case 10 -> recall();
      default -> formGroups();
    };
  }

  private Order merge() {
    Unit survivor = picks.at(picks.unit());
    Merge.Terms terms =
        Merge.units(alike(survivor, 1 + picks.number(2))).into(survivor.id().value());
    return picks.once(2) ? terms.keepingLeadership() : terms.ledBy(picks.leadership());
  }

  private Order consolidate() {
    Unit model = picks.at(picks.unit());
    List<UnitId> sources = alike(model, 2 + picks.number(2));
    Consolidate.Under under = Consolidate.units(sources).into(units.like(model, picks.fresh()));
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
    boolean livesOn = picks.once(2);
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
    if (livesOn) {
      places.add(id);
    }
    Split.Parting parting = Split.unit(id);
    Unit[] stated = parts.values().toArray(new Unit[0]);
    Allocation allocation = new RandomAllocations(unit, places, picks).allocation();
    return (livesOn ? parting.off(stated) : parting.into(stated)).allocating(allocation);
  }

  private Order convert() {
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
    return Convert.unit(id)
        .toCommittee(branches)
        .ledBy(picks.leadership(), new RandomAllocations(picks.at(id), places, picks).allocation());
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
    HandOver.To order = picks.once(3) ? HandOver.units(first, picks.unit()) : HandOver.units(first);
    return order.to(superior);
  }

  private Order second() {
    Second.To members =
        switch (picks.number(6)) {
          case 0 -> Second.outsiders("nơi khác", "G" + picks.number(9));
          case 1 -> Second.members(picks.member(), picks.member());
          default -> Second.members(picks.member());
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
    return Recall.guests(guests).from(branch);
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
    return FormGroups.in(branch).as(groups);
  }
}
