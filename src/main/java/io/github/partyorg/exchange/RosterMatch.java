package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.Identifier;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Names;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
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

  private UnitId unit(UnitId id) {
    return units.getOrDefault(id, id);
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
  private interface Visitor {
    void visit(Branch branch, Member member);
  }

  private static void each(Hierarchy hierarchy, Visitor visitor) {
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

  /**
   * Returns the hierarchy as the roster would have it.
   *
   * @param day the day on which units begin, unless the roster states another
   */
  Hierarchy target(Set<MemberId> leaving, LocalDate day) {
    Hierarchy placed = withUnits(day);
    Hierarchy moved = transferred(placed);
    HierarchyEdit edit = moved.edit();
    ListMultimap<UnitId, Member> arriving = LinkedListMultimap.create();
    each(
        listed,
        (branch, member) -> {
          MemberId id = members.getOrDefault(member.id(), member.id());
          Optional<Branch> home = moved.branchOf(id);
          if (home.isEmpty()) {
            arriving.put(unit(branch.id()), member);
          } else {
            Branch current = (Branch) edit.unit(home.get().id());
            Member known = current.member(id).orElseThrow();
            Member revised = revised(known, member);
            if (!revised.equals(known)) {
              edit.replace(current.revisedBy(revised));
            }
          }
        });
    arriving
        .asMap()
        .forEach(
            (branch, newcomers) ->
                edit.replace(
                    ((Branch) edit.unit(branch)).joinedBy(ImmutableList.copyOf(newcomers))));
    leave(moved, edit, leaving);
    return edit.done();
  }

  private static void leave(Hierarchy moved, HierarchyEdit edit, Set<MemberId> leaving) {
    for (MemberId member : leaving) {
      Branch branch = (Branch) edit.unit(moved.branchOf(member).orElseThrow().id());
      edit.replace(branch.leftBy(ImmutableSet.of(member)));
      for (UnitId named : moved.seatsOf(member).keySet()) {
        Unit unit = edit.unit(named);
        edit.replace(unit.withLeadership(unit.leadership().without(ImmutableSet.of(member))));
      }
    }
  }

  private Hierarchy withUnits(LocalDate day) {
    HierarchyEdit edit = before.edit();
    for (Unit unit : listed.root().subtree()) {
      UnitId id = unit(unit.id());
      Optional<UnitId> above = listed.superiorOf(unit.id()).map(Unit::id).map(this::unit);
      if (edit.find(id).isEmpty()) {
        above.ifPresent(superior -> edit.place(bare(unit, day), superior));
        continue;
      }
      Unit known = edit.unit(id);
      Unit revised = revised(known, unit);
      if (!revised.equals(known)) {
        edit.replace(revised);
      }
      ImmutableList<UnitId> path = edit.path(id);
      if (above.isPresent() && path.size() > 1 && !path.get(path.size() - 2).equals(above.get())) {
        edit.remove(id);
        edit.place(revised, above.get());
      }
    }
    return edit.done();
  }

  private static Unit bare(Unit unit, LocalDate day) {
    Unit empty =
        unit.withLeadership(Leadership.vacant()).withFoundedOn(unit.foundedOn().orElse(day));
    return empty instanceof Committee committee
        ? committee.withChildren(ImmutableList.of())
        : ((Branch) empty).withMembers(ImmutableList.of());
  }

  private static Unit revised(Unit known, Unit roster) {
    Unit form =
        known instanceof Committee committee && roster instanceof Committee other
            ? committee.withLevel(other.level())
            : known;
    Unit revised = form.withName(roster.name()).withKind(roster.kind());
    if (roster.code().isPresent()) {
      revised = revised.withCode(roster.code().get());
    }
    return roster.foundedOn().isPresent()
        ? revised.withFoundedOn(roster.foundedOn().get())
        : revised;
  }

  /** Moves members as an order would, so that seats and groups follow. */
  private Hierarchy transferred(Hierarchy placed) {
    ListMultimap<Way, MemberId> ways = LinkedListMultimap.create();
    each(
        listed,
        (branch, member) ->
            placed
                .branchOf(members.getOrDefault(member.id(), member.id()))
                .filter(home -> !home.id().equals(unit(branch.id())))
                .ifPresent(
                    home ->
                        ways.put(
                            new Way(home.id(), unit(branch.id())),
                            members.getOrDefault(member.id(), member.id()))));
    if (ways.isEmpty()) {
      return placed;
    }
    Decision.Builder decision =
        Decision.builder().issuer(placed.root().id()).effectiveOn(LocalDate.EPOCH);
    ways.asMap()
        .forEach(
            (way, moving) ->
                decision.addOrders(TransferMembers.of(moving).from(way.from()).to(way.to())));
    return Plan.of(decision.build()).applyTo(placed).after();
  }

  private record Way(UnitId from, UnitId to) {}

  private static Member revised(Member known, Member roster) {
    Member.Builder revised =
        Member.builder()
            .id(known.id())
            .name(roster.name())
            .standing(roster.standing())
            .participation(roster.participation())
            .profile(revised(known.profile(), roster.profile()))
            .addAllInterruptions(known.interruptions());
    roster.occupation().or(known::occupation).ifPresent(revised::occupation);
    roster.admittedOn().or(known::admittedOn).ifPresent(revised::admittedOn);
    roster.officialSince().or(known::officialSince).ifPresent(revised::officialSince);
    return revised.build();
  }

  private static Profile revised(Profile known, Profile roster) {
    Profile revised = known;
    revised = roster.bornOn().map(revised::withBornOn).orElse(revised);
    revised = roster.sex().map(revised::withSex).orElse(revised);
    revised = roster.ethnicity().map(revised::withEthnicity).orElse(revised);
    revised = roster.religion().map(revised::withReligion).orElse(revised);
    revised = roster.education().map(revised::withEducation).orElse(revised);
    revised = roster.qualification().map(revised::withQualification).orElse(revised);
    return roster.politicalTheory().map(revised::withPoliticalTheory).orElse(revised);
  }
}
