package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The orders that arrange units and stays anew, on the rows of a slow model. */
final class SlowArrangements {

  private final SlowModel model;

  SlowArrangements(SlowModel model) {
    this.model = model;
  }

  void carryOut(Order order) {
    if (order instanceof Establish establish) {
      establish(establish.unit(), establish.superior(), SlowRearrangement.Arrival.NEW);
    } else if (order instanceof Reinstate again) {
      establish(again.unit(), again.superior(), SlowRearrangement.Arrival.AGAIN);
    } else if (order instanceof TakeIn takeIn) {
      establish(takeIn.unit(), takeIn.superior(), SlowRearrangement.Arrival.FROM_OUTSIDE);
    } else if (order instanceof EndingOrder ending) {
      end(ending);
    } else if (order instanceof Merge merge) {
      merge(merge);
    } else if (order instanceof Consolidate consolidate) {
      consolidate(consolidate);
    } else if (order instanceof Split split) {
      split(split);
    } else if (order instanceof SplitOff splitOff) {
      splitOff(splitOff);
    } else if (order instanceof Regroup regroup) {
      regroup(regroup);
    } else if (order instanceof Convert convert) {
      convert(convert);
    } else if (order instanceof HandOver handOver) {
      handOver(handOver);
    } else if (order instanceof SendOnStay second) {
      second(second);
    } else if (order instanceof EndStay recall) {
      recall(recall);
    } else if (order instanceof FormGroups groups) {
      formGroups(groups);
    } else {
      throw new IllegalArgumentException("The slow model does not know " + order);
    }
  }

  private void establish(Unit unit, UnitId superior, SlowRearrangement.Arrival arrival) {
    SlowRearrangement slow = new SlowRearrangement(model);
    slow.begin(unit, superior.value(), arrival);
    slow.carryOut();
  }

  private void end(EndingOrder order) {
    SlowRearrangement slow = new SlowRearrangement(model);
    slow.end(order.unit().value());
    slow.from(order.unit().value()).allocate(order.allocation());
    slow.carryOut();
  }

  private void merge(Merge order) {
    SlowRearrangement slow = new SlowRearrangement(model);
    String survivor = order.survivor().value();
    checkSources(texts(order.units()));
    for (String source : texts(order.units())) {
      slow.end(source);
      slow.from(source).all(survivor);
    }
    order.leadership().ifPresent(led -> slow.lead(survivor, led));
    slow.carryOut();
  }

  private void consolidate(Consolidate order) {
    SlowRearrangement slow = new SlowRearrangement(model);
    slow.begin(order.unit(), order.superior().value(), SlowRearrangement.Arrival.NEW);
    checkSources(texts(order.units()));
    for (String source : texts(order.units())) {
      slow.end(source);
      slow.from(source).all(order.unit().id().value());
    }
    slow.carryOut();
  }

  private static List<String> texts(Iterable<UnitId> ids) {
    List<String> texts = new ArrayList<>();
    ids.forEach(id -> texts.add(id.value()));
    return texts;
  }

  /** Refuses units that cannot end together. */
  private void checkSources(List<String> named) {
    for (String source : named) {
      if (model.rows.containsKey(source)) {
        List<String> above = model.line(source);
        above.remove(source);
        if (above.stream().anyMatch(named::contains)) {
          model.refuse(Reason.Kind.BELOW_ANOTHER, source);
        }
      }
    }
  }

  private void split(Split order) {
    String unit = order.unit().value();
    if (!model.exists(unit) || isRoot(unit)) {
      return;
    }
    SlowRearrangement slow = new SlowRearrangement(model);
    slow.end(unit);
    slow.from(unit).allocate(order.allocation());
    for (Unit part : order.parts()) {
      slow.begin(part, model.at(unit).superior, SlowRearrangement.Arrival.NEW);
      slow.from(unit).members(part.id().value(), List.of());
      part.subtree().forEach(place -> slow.mayGoTo(List.of(place.id().value())));
    }
    for (String standing : texts(order.standing())) {
      slow.from(unit).members(standing, List.of());
      slow.mayGoTo(List.of(standing));
    }
    slow.carryOut();
  }

  /** Refuses what only a unit below another can do. */
  private boolean isRoot(String unit) {
    boolean isRoot = model.at(unit).superior.equals(unit);
    if (isRoot) {
      model.refuse(Reason.Kind.IS_ROOT, unit);
    }
    return isRoot;
  }

  private void splitOff(SplitOff order) {
    String first = order.origins().get(0).value();
    if (order.superior().isEmpty() && (!model.exists(first) || isRoot(first))) {
      return;
    }
    SlowRearrangement slow = new SlowRearrangement(model);
    slow.begin(
        order.part(),
        order.superior().map(UnitId::value).orElseGet(() -> model.at(first).superior),
        SlowRearrangement.Arrival.NEW);
    order.portions().forEach(portion -> send(portion.flowTo(order.part().id()), slow));
    slow.carryOut();
  }

  private void regroup(Regroup order) {
    SlowRearrangement slow = new SlowRearrangement(model);
    texts(order.units()).forEach(slow::end);
    for (Intake intake : order.intakes()) {
      intake
          .beginning()
          .ifPresent(
              unit ->
                  slow.begin(
                      unit,
                      intake.superior().orElseThrow().value(),
                      SlowRearrangement.Arrival.NEW));
      intake.flows().forEach(flow -> send(flow, slow));
    }
    slow.carryOut();
  }

  private static void send(Rearrangement.Flow flow, SlowRearrangement slow) {
    SlowSource source = slow.from(flow.from().value());
    String to = flow.to().orElseThrow().value();
    switch (flow.extent()) {
      case WHOLE -> source.all(to);
      case REST -> source.rest(to);
      default -> {
        if (flow.units().isEmpty()) {
          source.members(to, flow.members());
        } else {
          source.units(to, flow.units());
        }
      }
    }
  }

  private void convert(Convert order) {
    String unit = order.unit().value();
    SlowRearrangement slow = new SlowRearrangement(model);
    if (order.kind().isPresent()) {
      toBranch(order, unit, slow);
    } else if (order.allocation().isPresent()) {
      toCommittee(order, unit, slow);
    } else {
      order
          .levels()
          .forEach(
              (id, level) -> {
                if (model.isSuperior(id.value())) {
                  slow.take(id.value(), level);
                }
              });
      if (model.isSuperior(unit)) {
        order.leadership().ifPresent(led -> slow.lead(unit, led));
      }
      slow.carryOut();
    }
  }

  private void toBranch(Convert order, String unit, SlowRearrangement slow) {
    if (!model.isSuperior(unit)) {
      return;
    }
    if (model.at(unit).type.isAboveBase()) {
      model.refuse(Reason.Kind.WRONG_TYPE, unit);
    } else if (!isRoot(unit)) {
      for (String below : model.rows.keySet().stream().sorted().toList()) {
        if (!below.equals(unit) && model.line(below).contains(unit)) {
          slow.end(below);
          slow.from(below).all(unit);
        }
      }
      slow.becomeBranch(unit, order.kind().orElseThrow().code());
      slow.lead(unit, order.leadership().orElseThrow());
      slow.carryOut();
    }
  }

  private void toCommittee(Convert order, String unit, SlowRearrangement slow) {
    if (!model.isBranch(unit)) {
      return;
    }
    SlowModel.Row row = model.at(unit);
    Level level = Entries.at(order.levels(), order.unit());
    if (level == Level.GRASSROOTS
        && !model.at(row.superior).type.isAboveBase()
        && !row.isRecognisedOn(model.day)) {
      model.refuse(Reason.Kind.WRONG_TYPE, unit);
      return;
    }
    slow.take(unit, level);
    for (Unit branch : order.branches()) {
      slow.begin(branch, unit, SlowRearrangement.Arrival.NEW);
      slow.mayGoTo(List.of(branch.id().value()));
    }
    slow.from(unit).allocate(order.allocation().orElseThrow());
    order.leadership().ifPresent(led -> slow.lead(unit, led));
    slow.carryOut();
  }

  private void handOver(HandOver order) {
    SlowRearrangement slow = new SlowRearrangement(model);
    List<String> named = texts(order.units());
    String to = order.superior().map(UnitId::value).orElse("");
    if (!to.isEmpty()) {
      model.exists(to);
    }
    Set<String> met = new LinkedHashSet<>();
    for (String unit : named) {
      if (!met.add(unit)) {
        model.refuse(Reason.Kind.ALLOCATED_TWICE, unit);
      } else if (model.exists(unit) && !isRoot(unit)) {
        List<String> above = model.line(unit);
        above.remove(unit);
        if (above.get(0).equals(to)) {
          model.refuse(Reason.Kind.SAME_UNIT, to);
        }
        if (above.stream().anyMatch(named::contains)) {
          model.refuse(Reason.Kind.BELOW_ANOTHER, unit);
        }
        slow.from(above.get(0)).units(to, List.of(UnitId.of(unit)));
      }
    }
    slow.carryOut();
  }

  private void second(SendOnStay order) {
    String branch = order.branch().orElseThrow().value();
    if (!model.isBranch(branch)) {
      return;
    }
    SlowModel.Row row = model.at(branch);
    Map<String, String> stays = new TreeMap<>();
    for (Guest guest : order.guests()) {
      String member = guest.member().value();
      if (stays.put(member, guest.toString()) != null) {
        model.refuse(Reason.Kind.ALLOCATED_TWICE, member);
      } else if (row.roll.contains(member) || row.guests.containsKey(member)) {
        model.refuse(Reason.Kind.GUEST_AT_HOME, member);
      } else if (guest.outsideHome().isEmpty() && !model.knows(member)) {
        model.refuse(Reason.Kind.UNKNOWN_MEMBER, member);
      }
    }
    if (model.isSound()) {
      row.guests.putAll(stays);
    }
  }

  private void recall(EndStay order) {
    String branch = order.branch().orElseThrow().value();
    if (!model.isBranch(branch)) {
      return;
    }
    for (String guest : SlowModel.strings(order.members())) {
      if (model.at(branch).guests.remove(guest) == null) {
        model.refuse(Reason.Kind.NOT_A_GUEST, guest);
      }
    }
  }

  private void formGroups(FormGroups order) {
    String branch = order.branch().value();
    if (!model.isBranch(branch)) {
      return;
    }
    SlowModel.Row row = model.at(branch);
    row.groups.clear();
    Set<String> met = new HashSet<>();
    for (PartyGroup group : order.groups()) {
      row.groups.add(SlowModel.group(group));
      for (MemberId id : group.members()) {
        if (!row.roll.contains(id.value())) {
          model.refuse(Reason.Kind.NOT_A_MEMBER, id.value());
        } else if (!met.add(id.value())) {
          model.refuse(Reason.Kind.ALLOCATED_TWICE, id.value());
        }
      }
    }
  }
}
