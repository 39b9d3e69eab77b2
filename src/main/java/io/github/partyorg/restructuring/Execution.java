package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.Identifier;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Carries out orders one after the other on a hierarchy. A refused order changes nothing; later
 * orders are still tried, so that all reasons are reported at once.
 */
final class Execution {

  private Hierarchy hierarchy;

  /** The lines down to units of the hierarchy that orders asked for. */
  private final Map<UnitId, ImmutableList<Unit>> lines = new HashMap<>();

  private final List<Change> changes = new ArrayList<>();
  private final List<Hierarchy> snapshots = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final Set<Reason> reasonsOfOrder = new HashSet<>();
  private final Set<UnitId> refusedBeginnings = new HashSet<>();
  private Decision decision;
  private int decisionNumber;
  private int orderNumber;
  private int changesBeforeDay;
  private HierarchyEdit edit;

  Execution(Hierarchy hierarchy, Decision first) {
    this.hierarchy = hierarchy;
    this.decision = first;
    this.edit = hierarchy.edit();
  }

  void carryOut(Decision next) {
    decision = next;
    decisionNumber++;
    orderNumber = 0;
    for (Order order : next.orders()) {
      orderNumber++;
      reasonsOfOrder.clear();
      edit = hierarchy.edit();
      order.execute(this);
      if (isRefused()) {
        order.beginnings().forEach(this::remember);
      }
      snapshots.add(hierarchy);
    }
  }

  /** Lists the reasons that show only after the last decision of a day. */
  void endDay() {
    reasons.addAll(
        CodesOfADay.doubled(changes.subList(changesBeforeDay, changes.size()), hierarchy));
    changesBeforeDay = changes.size();
  }

  /** Returns the hierarchy as the orders before the present one left it. */
  Hierarchy hierarchy() {
    return hierarchy;
  }

  private void leave(Hierarchy next) {
    hierarchy = next;
    lines.clear();
  }

  /** Returns the units of the hierarchy from the root down to one; none if it is not there. */
  ImmutableList<Unit> line(UnitId id) {
    return lines.computeIfAbsent(
        id, one -> hierarchy.has(one) ? hierarchy.line(one) : ImmutableList.of());
  }

  /** Returns a unit as the orders before the present one left it. */
  Optional<Unit> unit(UnitId id) {
    ImmutableList<Unit> line = line(id);
    return line.isEmpty() ? Optional.empty() : Optional.of(line.get(line.size() - 1));
  }

  Decision decision() {
    return decision;
  }

  ImmutableList<Change> changes() {
    return ImmutableList.copyOf(changes);
  }

  /** Returns the hierarchy after each order of all decisions carried out. */
  ImmutableList<Hierarchy> snapshots() {
    return ImmutableList.copyOf(snapshots);
  }

  ImmutableList<Reason> reasons() {
    return ImmutableList.copyOf(reasons);
  }

  /** Says whether the present order has been refused. */
  boolean isRefused() {
    return !reasonsOfOrder.isEmpty();
  }

  /** Notes the units that a refused order would have begun; later reasons mention it. */
  private void remember(Unit refused) {
    for (Unit unit : refused.subtree()) {
      if (!hierarchy.has(unit.id())) {
        refusedBeginnings.add(unit.id());
      }
    }
  }

  /** Returns the edit of the present order. */
  HierarchyEdit edit() {
    return edit;
  }

  /** Returns a unit as edited so far, or refuses the order if there is none of that type. */
  @SuppressWarnings("ReferenceEquality") // the very tree, not edited yet
  <U extends Unit> Optional<U> find(UnitId id, Class<U> type) {
    Optional<Unit> unit = edit.root() == hierarchy.root() ? unit(id) : edit.find(id);
    if (unit.isPresent() && type.isInstance(unit.get())) {
      return Optional.of(type.cast(unit.get()));
    }
    if (unit.isPresent()) {
      refuse(Reason.Kind.WRONG_TYPE, id, id);
    } else {
      refuse(
          refusedBeginnings.contains(id) ? Reason.Kind.NOT_ESTABLISHED : Reason.Kind.UNKNOWN_UNIT,
          id,
          id);
    }
    return Optional.empty();
  }

  /** Returns the id of the unit above, or empty for the root. */
  Optional<UnitId> superiorOf(UnitId id) {
    ImmutableList<Unit> line = line(id);
    return line.size() < 2 ? Optional.empty() : Optional.of(line.get(line.size() - 2).id());
  }

  /** Says whether a member is listed anywhere; looks in one unit first. */
  boolean knows(MemberId member, Unit near) {
    return near.hasMember(member) || hierarchy.branchOf(member).isPresent();
  }

  void refuse(Reason.Kind kind, Identifier subject, UnitId place) {
    String where = hierarchy.has(place) ? hierarchy.path(place).toString() : place.value();
    list(Reason.of(decision.label(), orderNumber, kind, subject, where));
  }

  /** Lists a reason, once only: an order may stumble over the same thing twice. */
  private void list(Reason reason) {
    if (reasonsOfOrder.add(reason)) {
      reasons.add(reason);
    }
  }

  private Act act() {
    return Act.of(decision, decisionNumber, orderNumber);
  }

  /** Replaces one unit, which stays where it is. */
  void change(Unit before, Unit after) {
    edit.replace(after);
    commit(act -> UnitChanged.of(act, before, after));
  }

  /** Accepts an edit without members who joined or left, or refuses the order. */
  void commit(Function<Act, Change> change) {
    commit(Effect.of(change));
  }

  /** Takes the edit over, with the seats that it vacates, or refuses the order. */
  void commit(Effect effect) {
    try {
      Act act = act();
      ImmutableList<Change> further = effect.further().apply(act);
      Hierarchy next = edit.done();
      Vacancies vacancies = Vacancies.between(hierarchy, next, edit.difference(), effect.led());
      effect.requireConserved(edit.difference());
      changes.add(effect.change().apply(act, next));
      changes.addAll(further);
      changes.addAll(vacancies.changes(act));
      leave(vacancies.leave(next));
    } catch (MalformedHierarchyException malformed) {
      refuse(Reason.Kind.MALFORMED_RESULT, malformed);
    }
  }

  /** Accepts the edit that undid a plan, or refuses the order; vacates no seat. */
  void commitUndone(Effect effect) {
    try {
      Hierarchy next = edit.done();
      effect.requireConserved(edit.difference());
      changes.add(effect.change().apply(act(), next));
      leave(next);
    } catch (MalformedHierarchyException malformed) {
      refuse(Reason.Kind.CHANGED_SINCE, malformed);
    }
  }

  private void refuse(Reason.Kind kind, MalformedHierarchyException malformed) {
    malformed
        .defects()
        .forEach(defect -> list(Reason.of(decision.label(), orderNumber, kind, defect)));
  }
}
