package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rosters of all bodies of a hierarchy (danh sách dự họp các tổ chức đảng).
 *
 * <p>It is made by one walk over the branches, which finds all stays.
 */
public final class Rosters {

  private final Hierarchy hierarchy;
  private final ImmutableListMultimap<MemberId, Stay> stays;

  private Rosters(Hierarchy hierarchy, ImmutableListMultimap<MemberId, Stay> stays) {
    this.hierarchy = hierarchy;
    this.stays = stays;
  }

  /** The stay of a member in a branch, or outside the hierarchy. */
  private record Stay(Optional<UnitId> branch, LocalDate since, LocalDate until) {
    boolean covers(LocalDate day) {
      return !day.isBefore(since) && !day.isAfter(until);
    }

    boolean isWithin(Set<UnitId> units) {
      return branch.filter(units::contains).isPresent();
    }
  }

  /**
   * Reads the stays of a hierarchy.
   *
   * @param hierarchy the snapshot
   * @return its rosters
   */
  public static Rosters of(Hierarchy hierarchy) {
    ImmutableListMultimap.Builder<MemberId, Stay> stays = ImmutableListMultimap.builder();
    for (Branch branch : hierarchy.branches()) {
      for (Guest guest : branch.guests()) {
        stays.put(guest.member(), new Stay(Optional.of(branch.id()), guest.since(), guest.until()));
      }
      for (Absence away : branch.absences()) {
        stays.put(away.member(), new Stay(Optional.empty(), away.since(), away.until()));
      }
    }
    return new Rosters(hierarchy, stays.build());
  }

  /**
   * {@return the roster of the members expected at a meeting}
   *
   * @param unit the unit
   * @param body its official members or its committee
   * @param day the day, on which a stay elsewhere counts if it covers it
   * @throws io.github.partyorg.structure.NoSuchUnitException if there is no such unit
   */
  public Roster of(UnitId unit, MeetingBody body, LocalDate day) {
    Unit meeting = hierarchy.require(unit);
    Set<UnitId> within = new HashSet<>();
    meeting.subtree().forEach(each -> within.add(each.id()));
    ImmutableList<Member> expected =
        body == MeetingBody.COMMITTEE ? committee(meeting) : officials(meeting);
    return Roster.of(
        ids(expected, member -> true),
        ids(
            expected,
            member ->
                stays.get(member.id()).stream()
                    .anyMatch(stay -> stay.covers(day) && !stay.isWithin(within))),
        ids(expected, member -> member.participation() == Participation.EXEMPT),
        ids(expected, member -> member.participation() == Participation.SUSPENDED));
  }

  private ImmutableList<Member> committee(Unit unit) {
    return unit.leadership().holdersOf(Post.COMMITTEE_MEMBER).stream()
        .map(holder -> hierarchy.branchOf(holder).flatMap(branch -> branch.member(holder)))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Member> officials(Unit top) {
    ImmutableList.Builder<Member> officials = ImmutableList.builder();
    for (Unit unit : top.subtree()) {
      if (unit instanceof Branch branch) {
        branch.members().stream().filter(Member::isOfficial).forEach(officials::add);
      }
    }
    return officials.build();
  }

  private static ImmutableSet<MemberId> ids(List<Member> members, Predicate<Member> which) {
    return members.stream().filter(which).map(Member::id).collect(ImmutableSet.toImmutableSet());
  }
}
