package io.github.partyorg.restructuring;

import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The orders that arrange units and stays anew, on the rows of a slow model. */
final class SlowArrangements {

  private final SlowModel model;

  SlowArrangements(SlowModel model) {
    this.model = model;
  }

  void carryOut(Order order) {
    if (order instanceof Merge merge) {
      merge(merge);
    } else if (order instanceof Consolidate consolidate) {
      consolidate(consolidate);
    } else if (order instanceof Split split) {
      split(split);
    } else if (order instanceof Convert convert) {
      convert(convert);
    } else if (order instanceof HandOver handOver) {
      handOver(handOver);
    } else if (order instanceof Second second) {
      second(second);
    } else if (order instanceof Recall recall) {
      recall(recall);
    } else if (order instanceof FormGroups groups) {
      formGroups(groups);
    } else {
      throw new IllegalArgumentException("The slow model does not know " + order);
    }
  }

  private void merge(Merge order) {
    List<String> named = texts(order.units());
    String survivor = order.survivor().value();
    Set<String> sources = sources(named);
    if (model.exists(survivor)) {
      checkLivesOn(survivor, named);
      checkFits(sources, model.at(survivor).type);
      order.leadership().ifPresent(model::checkHolders);
    }
    if (model.isSound()) {
      gather(sources, survivor);
      order.leadership().ifPresent(model.at(survivor)::lead);
    }
  }

  private void consolidate(Consolidate order) {
    List<String> named = texts(order.units());
    String superior = order.superior().value();
    Set<String> sources = sources(named);
    model.checkBeginning(List.of(order.unit()), superior);
    if (model.rows.containsKey(superior)) {
      checkLivesOn(superior, named);
    }
    checkFits(sources, SlowModel.type(order.unit()));
    if (model.isSound()) {
      model.begin(order.unit(), superior);
      gather(sources, order.unit().id().value());
    }
  }

  private static List<String> texts(Iterable<UnitId> ids) {
    List<String> texts = new ArrayList<>();
    ids.forEach(id -> texts.add(id.value()));
    return texts;
  }

  /** Returns the units named that there are, each once; refuses those that cannot end together. */
  private Set<String> sources(List<String> named) {
    Set<String> met = new HashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    for (String source : named) {
      if (!met.add(source)) {
        model.refuse(Reason.Kind.ALLOCATED_TWICE, source);
      } else if (model.exists(source)) {
        sources.add(source);
      }
    }
    for (String source : sources) {
      List<String> above = model.line(source);
      above.remove(source);
      if (above.isEmpty()) {
        model.refuse(Reason.Kind.IS_ROOT, source);
      }
      if (above.stream().anyMatch(named::contains)) {
        model.refuse(Reason.Kind.BELOW_ANOTHER, source);
      }
    }
    return sources;
  }

  private void checkLivesOn(String place, List<String> ending) {
    if (model.line(place).stream().anyMatch(ending::contains)) {
      model.refuse(Reason.Kind.TARGET_ENDS, place);
    }
  }

  private void checkFits(Set<String> sources, SlowModel.Type target) {
    for (String source : sources) {
      if (model.at(source).type.isBranch() != target.isBranch()) {
        model.refuse(Reason.Kind.WRONG_TYPE, source);
      } else if (!target.isBranch()) {
        model.children(source).stream()
            .filter(child -> !sources.contains(child))
            .filter(child -> !target.holds(model.at(child).type))
            .forEach(child -> model.refuse(Reason.Kind.CANNOT_HOLD, child));
      }
    }
  }

  private void gather(Set<String> sources, String into) {
    SlowModel.Row target = model.at(into);
    for (String source : sources) {
      SlowModel.Row ending = model.at(source);
      List<String> left = model.line(source);
      target.roll.addAll(ending.roll);
      ending.guests.forEach(target.guests::putIfAbsent);
      for (String child : model.children(source)) {
        model.at(child).superior = into;
        model.vacate(left, model.line(into), model.roll(child));
      }
      model.vacate(left, model.line(into), ending.roll);
      model.rows.remove(source);
    }
    target.guests.keySet().removeAll(target.roll);
  }

  private void split(Split order) {
    String unit = order.unit().value();
    if (!model.exists(unit)) {
      return;
    }
    String superior = model.at(unit).superior;
    if (superior.equals(unit)) {
      model.refuse(Reason.Kind.IS_ROOT, unit);
      return;
    }
    Optional<SlowAllocation> allocation =
        divide(unit, superior, order.parts(), order.allocation(), order.livesOn());
    allocation.ifPresent(SlowAllocation::carryOut);
    if (allocation.isPresent() && !order.livesOn()) {
      model.rows.remove(unit);
    }
  }

  /** Begins parts below a unit, and returns where all of another go, or refuses. */
  private Optional<SlowAllocation> divide(
      String unit,
      String superior,
      List<? extends Unit> parts,
      Allocation stated,
      boolean livesOn) {
    model.checkBeginning(parts, superior);
    boolean begin = model.isSound();
    Set<String> places = new HashSet<>();
    for (Unit part : parts) {
      part.subtree().forEach(place -> places.add(place.id().value()));
    }
    SlowAllocation allocation = new SlowAllocation(model, stated, unit);
    if (begin) {
      parts.forEach(part -> model.begin(part, superior));
    }
    allocation.check(
        target -> {
          if (!places.contains(target) && !(livesOn && target.equals(unit))) {
            model.refuse(Reason.Kind.NOT_A_PART, target);
          }
          return begin && places.contains(target);
        });
    return model.isSound() ? Optional.of(allocation) : Optional.empty();
  }

  private void convert(Convert order) {
    String unit = order.unit().value();
    if (!model.exists(unit)) {
      return;
    }
    SlowModel.Row row = model.at(unit);
    if (order.kind().isPresent()
        ? row.type != SlowModel.Type.COMMITTEE
        : !row.type.isBranch() || !model.at(row.superior).type.isAboveBase()) {
      model.refuse(Reason.Kind.WRONG_TYPE, unit);
      return;
    }
    if (row.superior.equals(unit)) {
      model.refuse(Reason.Kind.IS_ROOT, unit);
      return;
    }
    model.checkHolders(order.leadership());
    if (order.kind().isPresent()) {
      if (model.isSound()) {
        toBranch(unit);
        row.kind = order.kind().get().code();
        row.lead(order.leadership());
      }
    } else {
      toCommittee(unit, order);
      if (model.isSound()) {
        row.lead(order.leadership());
      }
    }
  }

  private void toBranch(String unit) {
    SlowModel.Row row = model.at(unit);
    Map<String, SlowModel.Row> below = new TreeMap<>(model.rows);
    below.keySet().removeIf(id -> id.equals(unit) || !model.line(id).contains(unit));
    below.forEach(
        (id, ending) -> {
          row.roll.addAll(ending.roll);
          row.guests.putAll(ending.guests);
        });
    row.guests.keySet().removeAll(row.roll);
    row.type = SlowModel.Type.BRANCH;
    row.marks = BranchForm.ORDINARY.toString();
    model.rows.keySet().removeAll(below.keySet());
  }

  private void toCommittee(String unit, Convert order) {
    SlowModel.Row row = model.at(unit);
    row.type = SlowModel.Type.COMMITTEE;
    divide(unit, unit, order.branches(), order.allocation().orElseThrow(), false)
        .ifPresent(
            allocation -> {
              allocation.carryOut();
              row.groups.clear();
              row.marks = "";
              row.pilotBegun = "";
              row.pilotContinued = "";
            });
  }

  private void handOver(HandOver order) {
    String to = order.superior().value();
    boolean received = model.isSuperior(to);
    List<String> named = texts(order.units());
    Set<String> met = new LinkedHashSet<>();
    for (String unit : named) {
      if (!met.add(unit)) {
        model.refuse(Reason.Kind.ALLOCATED_TWICE, unit);
      } else if (model.exists(unit) && received) {
        checkHandOver(unit, named, to);
      }
    }
    if (model.isSound()) {
      for (String unit : met) {
        List<String> left = model.line(unit);
        model.at(unit).superior = to;
        model.vacate(left, model.line(unit), model.roll(unit));
      }
    }
  }

  private void checkHandOver(String unit, List<String> named, String to) {
    List<String> above = model.line(unit);
    above.remove(unit);
    if (above.isEmpty()) {
      model.refuse(Reason.Kind.IS_ROOT, unit);
    } else if (above.get(0).equals(to)) {
      model.refuse(Reason.Kind.SAME_UNIT, to);
    }
    if (above.stream().anyMatch(named::contains)) {
      model.refuse(Reason.Kind.BELOW_ANOTHER, unit);
    }
    if (model.line(to).contains(unit)) {
      model.refuse(Reason.Kind.BELOW_ITSELF, unit);
    }
    if (!model.at(to).type.holds(model.at(unit).type)) {
      model.refuse(Reason.Kind.CANNOT_HOLD, unit);
    }
  }

  private void second(Second order) {
    String branch = order.branch().value();
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

  private void recall(Recall order) {
    String branch = order.branch().value();
    if (!model.isBranch(branch)) {
      return;
    }
    for (String guest : SlowModel.strings(order.guests())) {
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
