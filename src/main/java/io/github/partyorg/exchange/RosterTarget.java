package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
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
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The hierarchy as a later roster would have it. */
final class RosterTarget {

  private final Hierarchy before;
  private final Hierarchy listed;
  private final RosterMatch match;

  RosterTarget(RosterMatch match) {
    this.before = match.before();
    this.listed = match.listed();
    this.match = match;
  }

  /**
   * Returns the hierarchy as the roster would have it.
   *
   * @param day the day on which units begin, unless the roster states another
   */
  Hierarchy of(Set<MemberId> leaving, LocalDate day) {
    Hierarchy placed = withUnits(day);
    Hierarchy moved = transferred(placed);
    HierarchyEdit edit = moved.edit();
    ListMultimap<UnitId, Member> arriving = LinkedListMultimap.create();
    RosterMatch.each(
        listed,
        (branch, member) -> {
          MemberId id = match.member(member.id());
          Optional<Branch> home = moved.branchOf(id);
          if (home.isEmpty()) {
            arriving.put(match.unit(branch.id()), member);
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
      UnitId id = match.unit(unit.id());
      Optional<UnitId> above = listed.superiorOf(unit.id()).map(Unit::id).map(match::unit);
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
    RosterMatch.each(
        listed,
        (branch, member) ->
            placed
                .branchOf(match.member(member.id()))
                .filter(home -> !home.id().equals(match.unit(branch.id())))
                .ifPresent(
                    home ->
                        ways.put(
                            new Way(home.id(), match.unit(branch.id())),
                            match.member(member.id()))));
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
