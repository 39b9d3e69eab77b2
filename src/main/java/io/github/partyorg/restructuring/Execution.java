package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Carries out orders one after the other on a hierarchy. An order that is refused changes nothing;
 * those after it are tried on what the others left, so that all reasons come to light at once.
 */
final class Execution {

  private Hierarchy hierarchy;
  private final List<Change> changes = new ArrayList<>();
  private final List<Hierarchy> snapshots = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final Set<Reason> reasonsOfOrder = new HashSet<>();
  private final Set<UnitId> refusedBeginnings = new HashSet<>();
  private Decision decision;
  private int decisionNumber;
  private int order;
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
    order = 0;
    for (Order ordered : next.orders()) {
      order++;
      reasonsOfOrder.clear();
      edit = hierarchy.edit();
      ordered.execute(this);
      if (isRefused()) {
        ordered.beginnings().forEach(this::remember);
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

  Decision decision() {
    return decision;
  }

  ImmutableList<Change> changes() {
    return ImmutableList.copyOf(changes);
  }

  /** Returns what each order left, of all decisions carried out. */
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

  /** Notes what a refused order would have begun, so that later reasons can say so. */
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

  /** Returns the unit of a type as edited so far, or refuses the order because there is none. */
  <U extends Unit> Optional<U> find(UnitId id, Class<U> type) {
    Optional<Unit> unit = edit.find(id);
    if (unit.isEmpty()) {
      refuse(
          refusedBeginnings.contains(id) ? Reason.Kind.NOT_ESTABLISHED : Reason.Kind.UNKNOWN_UNIT,
          id,
          id);
    } else if (!type.isInstance(unit.get())) {
      refuse(Reason.Kind.WRONG_TYPE, id, id);
    }
    return unit.filter(type::isInstance).map(type::cast);
  }

  /** Returns the id of the unit above, or empty for the root. */
  Optional<UnitId> superiorOf(UnitId id) {
    ImmutableList<UnitId> path = hierarchy.path(id).ids();
    return path.size() < 2 ? Optional.empty() : Optional.of(path.get(path.size() - 2));
  }

  /** Says whether a member is listed anywhere; looks in one unit first. */
  boolean knows(MemberId member, Unit near) {
    return near.hasMember(member) || hierarchy.branchOf(member).isPresent();
  }

  /** Refuses the order for each holder of a seat whom nobody lists; looks in some units first. */
  void checkHolders(Leadership leadership, UnitId place, Iterable<? extends Unit> near) {
    Set<MemberId> unknown = new LinkedHashSet<>();
    leadership.seats().forEach(seat -> unknown.add(seat.holder()));
    near.forEach(unit -> unknown.removeAll(unit.membersAmong(unknown)));
    for (MemberId holder : unknown) {
      if (hierarchy.branchOf(holder).isEmpty() && !staysBelow(holder, near)) {
        refuse(Reason.Kind.UNKNOWN_MEMBER, holder, place);
      }
    }
  }

  /** Says whether a person is on a stay in one of some units or below it. */
  private static boolean staysBelow(MemberId person, Iterable<? extends Unit> tops) {
    for (Unit top : tops) {
      for (Unit unit : top.subtree()) {
        if (unit instanceof Branch branch && branch.hasGuest(person)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Gives every reason why some units cannot end together: they are unknown, named twice, the root,
   * or one is below another.
   */
  void checkSources(ImmutableList<UnitId> named) {
    Set<UnitId> known = new LinkedHashSet<>();
    List<UnitId> found = new ArrayList<>();
    for (UnitId source : named) {
      if (!known.add(source)) {
        refuse(Reason.Kind.ALLOCATED_TWICE, source, source);
      } else if (find(source, Unit.class).isPresent()) {
        found.add(source);
      }
    }
    for (UnitId source : found) {
      ImmutableList<UnitId> path = hierarchy.path(source).ids();
      if (path.size() == 1) {
        refuse(Reason.Kind.IS_ROOT, source, source);
      }
      if (path.subList(0, path.size() - 1).stream().anyMatch(known::contains)) {
        refuse(Reason.Kind.BELOW_ANOTHER, source, source);
      }
    }
  }

  void refuse(Reason.Kind kind, UnitId subject, UnitId place) {
    refuse(kind, subject.value(), place);
  }

  void refuse(Reason.Kind kind, MemberId subject, UnitId place) {
    refuse(kind, subject.value(), place);
  }

  private void refuse(Reason.Kind kind, String subject, UnitId place) {
    String where = hierarchy.has(place) ? hierarchy.path(place).toString() : place.value();
    refuse(kind, subject, where);
  }

  /** Lists a reason, once only: an order may stumble over the same thing twice. */
  private void refuse(Reason.Kind kind, String subject, String where) {
    Reason reason = Reason.of(decision.label(), order, kind, subject, where);
    if (reasonsOfOrder.add(reason)) {
      reasons.add(reason);
    }
  }

  private Act act() {
    return Act.of(decision, decisionNumber, order);
  }

  /** Takes the edit over, by which a member is gone from the hierarchy and from all its seats. */
  void commitDeparture(MemberId member, List<UnitId> led, Function<Act, Change> change) {
    Act act = act();
    changes.add(change.apply(act));
    for (UnitId unit : led) {
      changes.addAll(Vacancies.leftBy(member, unit, edit, act));
    }
    requireConserved(edit.difference(), ImmutableSet.of(), ImmutableSet.of(member));
    hierarchy = edit.done();
  }

  /** Takes the edit over, with the seats that it vacates, or refuses the order. */
  void commit(Function<Act, Change> change) {
    ImmutableSet<UnitId> led = ImmutableSet.of();
    take(
        (act, next) -> change.apply(act),
        told -> requireConserved(edit.difference(), newcomers(told), ImmutableSet.of()),
        led,
        ImmutableList.of());
  }

  /** Takes the edit over by which a rearrangement was carried out, or refuses the order. */
  void commit(Arranged arranged) {
    ImmutableSet<MemberId> left = arranged.left();
    ImmutableList<Change> departures =
        ImmutableList.<Change>builder()
            .addAll(arranged.staysEnded(act()))
            .addAll(Departures.of(left, edit, act()))
            .build();
    take(
        arranged::change,
        told -> requireConserved(edit.difference(), arranged.came(), left),
        arranged.led(),
        departures);
  }

  /** Takes the edit over by which stays end; persons from outside lose the seats above them. */
  void commitEndOfStays(UnitId host, Iterable<Guest> ended, Function<Act, Change> change) {
    Act act = act();
    ImmutableList.Builder<Change> vacated = ImmutableList.builder();
    for (Guest guest : ended) {
      if (guest.outsideHome().isPresent()) {
        for (UnitId unit : hierarchy.path(host).ids()) {
          vacated.addAll(Vacancies.leftBy(guest.member(), unit, edit, act));
        }
      }
    }
    take(
        (made, next) -> change.apply(made),
        told -> requireConserved(edit.difference(), ImmutableSet.of(), ImmutableSet.of()),
        ImmutableSet.of(),
        vacated.build());
  }

  /** Takes the edit over by which a plan was undone, or refuses the order; vacates no seat. */
  void commitUndone(
      Set<MemberId> came, Set<MemberId> left, BiFunction<Act, Hierarchy, Change> change) {
    try {
      Hierarchy next = edit.done();
      requireConserved(edit.difference(), came, left);
      changes.add(change.apply(act(), next));
      hierarchy = next;
    } catch (MalformedHierarchyException malformed) {
      refuse(Reason.Kind.CHANGED_SINCE, malformed);
    }
  }

  private void take(
      BiFunction<Act, Hierarchy, Change> change,
      Consumer<Change> conserved,
      ImmutableSet<UnitId> led,
      ImmutableList<Change> departures) {
    try {
      Hierarchy next = edit.done();
      Vacancies vacancies = Vacancies.between(hierarchy, next, edit.difference(), led);
      Act act = act();
      Change told = change.apply(act, next);
      conserved.accept(told);
      changes.add(told);
      changes.addAll(departures);
      changes.addAll(vacancies.changes(act));
      hierarchy = vacancies.leave(next);
    } catch (MalformedHierarchyException malformed) {
      refuse(Reason.Kind.MALFORMED_RESULT, malformed);
    }
  }

  private void refuse(Reason.Kind kind, MalformedHierarchyException malformed) {
    malformed.defects().forEach(defect -> refuse(kind, defect.subject(), defect.toString()));
  }

  private static ImmutableSet<MemberId> newcomers(Change told) {
    return told instanceof MemberJoined joined
        ? ImmutableSet.of(joined.member())
        : ImmutableSet.of();
  }

  /** Nobody joins or leaves, or is listed twice, but who is told to: else an order is wrong. */
  private static void requireConserved(
      TreeDifference difference, Set<MemberId> joined, Set<MemberId> left) {
    Set<MemberId> lost = difference.lost();
    Set<MemberId> gained = difference.gained();
    if (!lost.equals(left) || !gained.equals(joined) || difference.listsAnyoneTwice()) {
      throw new IllegalStateException(
          "Members are not conserved: lost %s (left %s), gained %s (joined %s), arrived at %s."
              .formatted(lost, left, gained, joined, difference.arrivals()));
    }
  }
}
