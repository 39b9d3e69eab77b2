package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What comes of trying orders, as the lines that a person reads. */
public final class Trials {

  private Trials() {}

  /** Returns the name of an order's type. */
  public static String verb(Order order) {
    return order.getClass().getSuperclass().getSimpleName();
  }

  /** Returns the names of all types of order of a family: those that only generated ones extend. */
  public static Set<String> verbs(Class<?> family) {
    Set<String> verbs = new TreeSet<>();
    for (Class<?> type : family.getPermittedSubclasses()) {
      if (type.getSimpleName().startsWith("Immutable")) {
        verbs.add(family.getSimpleName());
      } else {
        verbs.addAll(verbs(type));
      }
    }
    return verbs;
  }

  /** Returns a province with a hierarchy below it, and units beside that. */
  static Hierarchy inAProvince(Hierarchy hierarchy, Unit... beside) {
    return Hierarchy.of(
        Committee.province("P").name("Đảng bộ tỉnh P").add(hierarchy.root()).add(beside).build());
  }

  /** Returns the movements that orders about members are of: not those of units, or of undoing. */
  static Set<Movement> movementsOfMembers() {
    return EnumSet.complementOf(
        EnumSet.of(
            Movement.CAME_WITH_UNIT,
            Movement.LEFT_WITH_UNIT,
            Movement.RESTORED_BY_UNDOING,
            Movement.GONE_BY_UNDOING));
  }

  public static Outcome carryOut(Hierarchy hierarchy, Order... orders) {
    return Districts.decision(orders).applyTo(hierarchy);
  }

  /** Carries out orders that are written as minutes. */
  public static Outcome carryOut(Hierarchy hierarchy, String orders) {
    return Districts.decision(orders).applyTo(hierarchy);
  }

  /** Returns why one decision of these orders is refused: {@code order 1: H/X/A: …}. */
  public static List<String> reasons(Hierarchy hierarchy, Order... orders) {
    return reasons(hierarchy, Districts.decision(orders));
  }

  public static List<String> reasons(Hierarchy hierarchy, String orders) {
    return reasons(hierarchy, Districts.decision(orders));
  }

  private static List<String> reasons(Hierarchy hierarchy, Decision decision) {
    return reasons(hierarchy, Plan.of(decision)).stream()
        .map(reason -> reason.replaceFirst("decision 7-QĐ/ĐU, ", ""))
        .toList();
  }

  public static List<String> reasons(Hierarchy hierarchy, Plan plan) {
    return catchThrowableOfType(DecisionRefusedException.class, () -> plan.applyTo(hierarchy))
        .reasons()
        .stream()
        .map(Reason::toString)
        .toList();
  }

  public static List<String> log(Outcome outcome) {
    return outcome.changes().stream().map(Change::toString).toList();
  }

  public static List<String> vietnamese(Outcome outcome) {
    return outcome.changes().stream().map(change -> change.summary().vietnamese()).toList();
  }

  /** Returns the units that a change shows, each as it was before and is after the order. */
  static String shown(Outcome outcome, int at) {
    Change change = outcome.changes().get(at);
    Hierarchy before = outcome.before(change);
    Hierarchy after = outcome.after(change);
    String shown = ids(before, change.originals()) + " → " + ids(after, change.results());
    return change instanceof Restructured units
        ? "%s, ended %s, begun %s"
            .formatted(shown, ids(before, units.ended()), ids(after, units.begun()))
        : shown;
  }

  private static List<UnitId> ids(Hierarchy hierarchy, List<Unit> units) {
    List<UnitId> ids = units.stream().map(Unit::id).toList();
    assertThat(units).isEqualTo(ids.stream().map(hierarchy::require).toList());
    return ids;
  }

  public static List<String> successions(Outcome outcome) {
    return outcome.changes().stream()
        .flatMap(change -> change.successions().stream())
        .map(s -> s.from() + " → " + s.to() + ": " + s.members())
        .toList();
  }

  /** Puts units in the places of those with their ids, as no order needs to. */
  public static Hierarchy edited(Hierarchy hierarchy, Unit... units) {
    HierarchyEdit edit = hierarchy.edit();
    for (Unit unit : units) {
      edit.replace(unit);
    }
    return edit.done();
  }

  public static Unit unit(Hierarchy hierarchy, String id) {
    return hierarchy.require(id);
  }

  /** Returns what a unit is where it stands, by levels alone. */
  public static Role role(Hierarchy hierarchy, String id) {
    return hierarchy.place(UnitId.of(id), LevelScheme.plain()).role();
  }

  public static String place(Outcome outcome, String id) {
    return outcome.after().path(UnitId.of(id)).toString();
  }

  public static List<String> roll(Hierarchy hierarchy, String branch) {
    return hierarchy.branch(branch).members().stream()
        .map(Member::id)
        .map(MemberId::value)
        .toList();
  }

  static List<String> childIds(Hierarchy hierarchy, String committee) {
    return unit(hierarchy, committee).children().stream().map(child -> child.id().value()).toList();
  }

  public static Member member(Hierarchy hierarchy, String id) {
    MemberId member = MemberId.of(id);
    return hierarchy.branchOf(member).orElseThrow().member(member).orElseThrow();
  }

  public static List<String> guests(Hierarchy hierarchy, String branch) {
    return hierarchy.branch(branch).guests().stream().map(guest -> guest.member().value()).toList();
  }
}
