package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Identifier;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Names;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which units and members of a roster are which of a hierarchy (đối chiếu). */
final class RosterMatch {

  private final Hierarchy before;
  private final Hierarchy listed;

  /** Of the roster's, those of the hierarchy; the roster's own where it is new. */
  private final Map<UnitId, UnitId> units = new LinkedHashMap<>();

  private final Map<MemberId, MemberId> members = new LinkedHashMap<>();

  private RosterMatch(Hierarchy before, Hierarchy listed) {
    this.before = before;
    this.listed = listed;
  }

  static RosterMatch between(Hierarchy before, Hierarchy listed) {
    RosterMatch match = new RosterMatch(before, listed);
    match.matchUnits();
    match.matchMembers();
    return match;
  }

  private void matchUnits() {
    Set<UnitId> taken = new HashSet<>();
    for (Unit unit : listed.root().subtree()) {
      UnitId same =
          before
              .unit(unit.id())
              .or(() -> unit.code().flatMap(before::coded))
              .or(() -> named(unit))
              .map(Unit::id)
              .filter(id -> id.equals(unit.id()) || !listed.has(id))
              .orElse(unit.id());
      units.put(unit.id(), taken.add(same) ? same : unit.id());
    }
  }

  /** Returns the unit of that name below the same superior. */
  private Optional<Unit> named(Unit unit) {
    Optional<Unit> above =
        listed.superiorOf(unit.id()).map(Unit::id).map(this::unit).flatMap(before::unit);
    String name = Names.folded(unit.name());
    for (Unit child : above.map(Unit::children).orElse(ImmutableList.of(before.root()))) {
      if (Names.folded(child.name()).equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Returns the id that the hierarchy has for a unit of the roster. */
  UnitId unit(UnitId id) {
    return units.getOrDefault(id, id);
  }

  /** Returns the id that the hierarchy has for a member of the roster. */
  MemberId member(MemberId id) {
    return members.getOrDefault(id, id);
  }

  private void matchMembers() {
    Map<String, MemberId> persons = new HashMap<>();
    each(
        before, (branch, member) -> person(member).ifPresent(key -> persons.put(key, member.id())));
    each(
        listed,
        (branch, member) -> {
          MemberId id = member.id();
          @Nullable MemberId known =
              before.branchOf(id).isPresent() ? id : person(member).map(persons::get).orElse(null);
          boolean isAnother =
              known != null && !known.equals(id) && listed.branchOf(known).isPresent();
          members.put(id, known == null || isAnother ? id : known);
        });
  }

  /** Does something with each branch and member. */
  interface Visitor {
    void visit(Branch branch, Member member);
  }

  static void each(Hierarchy hierarchy, Visitor visitor) {
    for (Unit unit : hierarchy.root().subtree()) {
      if (unit instanceof Branch branch) {
        branch.members().forEach(member -> visitor.visit(branch, member));
      }
    }
  }

  private static Optional<String> person(Member member) {
    return member.profile().bornOn().map(born -> Names.folded(member.name()) + "|" + born);
  }

  ImmutableMap<Identifier, Identifier> matched() {
    ImmutableMap.Builder<Identifier, Identifier> matched = ImmutableMap.builder();
    units.forEach((id, same) -> put(matched, id, same));
    members.forEach((id, same) -> put(matched, id, same));
    return matched.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<Identifier, Identifier> matched, Identifier id, Identifier same) {
    if (!id.equals(same)) {
      matched.put(id, same);
    }
  }

  ImmutableList<Identifier> created() {
    ImmutableList.Builder<Identifier> created = ImmutableList.builder();
    units.values().stream().filter(id -> !before.has(id)).forEach(created::add);
    members.values().stream().filter(id -> !has(id)).forEach(created::add);
    return created.build();
  }

  /** Returns those of the hierarchy that the roster lists. */
  ImmutableList<Identifier> same() {
    ImmutableList.Builder<Identifier> same = ImmutableList.builder();
    units.values().stream().filter(before::has).forEach(same::add);
    members.values().stream().filter(this::has).forEach(same::add);
    return same.build();
  }

  private boolean has(MemberId id) {
    return before.branchOf(id).isPresent();
  }

  ImmutableList<Identifier> gone() {
    ImmutableList.Builder<Identifier> gone = ImmutableList.builder();
    ImmutableSet<UnitId> listedUnits = ImmutableSet.copyOf(units.values());
    for (Unit unit : before.root().subtree()) {
      if (!listedUnits.contains(unit.id())) {
        gone.add(unit.id());
      }
    }
    ImmutableSet<MemberId> listedMembers = ImmutableSet.copyOf(members.values());
    each(
        before,
        (branch, member) -> {
          if (!listedMembers.contains(member.id())) {
            gone.add(member.id());
          }
        });
    return gone.build();
  }

  ImmutableList<Identifier> changed(Hierarchy target) {
    Set<Identifier> changed = new LinkedHashSet<>();
    for (UnitId id : units.values()) {
      if (before.has(id) && !isSame(before, target, id)) {
        changed.add(id);
      }
    }
    for (MemberId id : members.values()) {
      if (has(id) && !placed(before, id).equals(placed(target, id))) {
        changed.add(id);
      }
    }
    return ImmutableList.copyOf(changed);
  }

  private static boolean isSame(Hierarchy before, Hierarchy after, UnitId id) {
    Unit one = before.unit(id).orElseThrow();
    Unit other = after.unit(id).orElseThrow();
    return one.name().equals(other.name())
        && one.code().equals(other.code())
        && one.kind().equals(other.kind())
        && one.foundedOn().equals(other.foundedOn())
        && before.superiorOf(id).map(Unit::id).equals(after.superiorOf(id).map(Unit::id));
  }

  /** A member with the branch that lists it. */
  private record Placed(UnitId branch, Member member) {}

  private static Optional<Placed> placed(Hierarchy hierarchy, MemberId id) {
    return hierarchy
        .branchOf(id)
        .flatMap(branch -> branch.member(id).map(member -> new Placed(branch.id(), member)));
  }

  /** Returns the hierarchy that the roster is held against. */
  Hierarchy before() {
    return before;
  }

  /** Returns what the roster lists. */
  Hierarchy listed() {
    return listed;
  }
}
