package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts of units and members, by every criterion of the structure (thống kê tổ chức đảng, đảng
 * viên).
 *
 * <p>The criteria are methods, so that a {@link Tally} can be split by them, too: {@code
 * tally.by(census::organizationOf)}. For another date, take the census of that day's snapshot under
 * that day's level scheme.
 */
public final class Census {

  /** The term for all units. */
  public static final Bilingual UNITS = Bilingual.of("tổ chức đảng", "units");

  /** The term for all grassroots organisations. */
  public static final Bilingual ORGANIZATIONS =
      Bilingual.of("tổ chức cơ sở đảng", "grassroots organisations");

  /** The term for all branches. */
  public static final Bilingual BRANCHES = Bilingual.of("chi bộ", "branches");

  /** The term for all members. */
  public static final Bilingual MEMBERS = Bilingual.of("đảng viên", "members");

  /** The term for all seats. */
  public static final Bilingual SEATS = Bilingual.of("chức vụ cấp ủy", "seats");

  private final Hierarchy hierarchy;
  private final LevelScheme scheme;
  private final ImmutableList<Member> members;
  private final ImmutableMap<MemberId, Branch> branches;
  private final ImmutableMap<MemberId, Post> posts;

  private Census(Hierarchy hierarchy, LevelScheme scheme) {
    this.hierarchy = hierarchy;
    this.scheme = scheme;
    this.members = hierarchy.members();
    ImmutableMap.Builder<MemberId, Branch> branchOf = ImmutableMap.builder();
    for (Branch branch : hierarchy.branches()) {
      branch.members().forEach(member -> branchOf.put(member.id(), branch));
    }
    this.branches = branchOf.buildOrThrow();
    this.posts = highestPosts(hierarchy);
  }

  private static ImmutableMap<MemberId, Post> highestPosts(Hierarchy hierarchy) {
    Map<MemberId, Post> posts = new HashMap<>();
    for (Unit unit : hierarchy.units()) {
      for (Seat seat : unit.leadership().seats()) {
        posts.merge(
            seat.holder(), seat.post(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return ImmutableMap.copyOf(posts);
  }

  /**
   * Reads a hierarchy.
   *
   * @param hierarchy the snapshot
   * @param scheme the level scheme of its day, which gives the role of each unit in its place
   * @return its census, made by one walk
   */
  public static Census of(Hierarchy hierarchy, LevelScheme scheme) {
    return new Census(hierarchy, scheme);
  }

  /**
   * Returns the branch of a member.
   *
   * @param member a member of this hierarchy
   * @return the id of the branch that lists the member
   * @throws IllegalArgumentException if no branch does
   */
  public UnitId branchOf(Member member) {
    return listing(member).id();
  }

  private Branch listing(Member member) {
    Branch branch = branches.get(member.id());
    if (branch == null) {
      throw new IllegalArgumentException(
          "Member "
              + member.id()
              + " is on no roll of "
              + hierarchy.root()
              + "; check the snapshot.");
    }
    return branch;
  }

  /**
   * Returns the grassroots organisation of a member.
   *
   * @param member a member of this hierarchy
   * @return the id of the organisation that the member's branch is or belongs to; empty if there is
   *     none, as for a village's branch directly below a commune since 1 July 2025
   * @throws IllegalArgumentException if no branch lists the member
   */
  public Optional<UnitId> organizationOf(Member member) {
    return unitOf(member, UnitType.GRASSROOTS_ORGANIZATION);
  }

  /**
   * Returns the unit of a member at any level.
   *
   * @param member a member of this hierarchy
   * @param type the type of unit, such as direct superiors of grassroots organisations
   * @return the id of the lowest unit of that type that is the member's branch or above it; empty
   *     if there is none
   * @throws IllegalArgumentException if no branch lists the member
   */
  public Optional<UnitId> unitOf(Member member, UnitType<?> type) {
    return unitOf(listing(member), type);
  }

  /**
   * Returns the unit of any type that a unit belongs to.
   *
   * @param unit a unit of this hierarchy
   * @param type the type of unit
   * @return the id of the lowest unit of that type that is this unit or above it; empty if there is
   *     none
   * @throws io.github.partyorg.structure.NoSuchUnitException if the hierarchy has no such unit
   */
  public Optional<UnitId> unitOf(Unit unit, UnitType<?> type) {
    List<Unit> line = hierarchy.line(unit.id());
    for (int length = line.size(); length > 0; length--) {
      if (type.includes(Place.of(line.subList(0, length), scheme))) {
        return Optional.of(line.get(length - 1).id());
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the kind of the branch of a member.
   *
   * @param member a member of this hierarchy
   * @return the kind
   * @throws IllegalArgumentException if no branch lists the member
   */
  public Kind branchKindOf(Member member) {
    return listing(member).kind();
  }

  /**
   * Returns the highest post of a member at any level.
   *
   * @param member a member
   * @return the post, or empty if the member has none
   */
  public Optional<Post> postOf(Member member) {
    return Optional.ofNullable(posts.get(member.id()));
  }

  /**
   * Sorts the units by level.
   *
   * @return the units by their terms in their places, the highest first
   */
  public Breakdown<Bilingual, Unit> unitsByLevel() {
    return Breakdown.of(
        UNITS,
        ImmutableList.of(),
        hierarchy.units(),
        unit -> hierarchy.place(unit.id(), scheme).term());
  }

  /** {@return the grassroots organisations by kind} */
  public Breakdown<Kind, Unit> organizationsByKind() {
    return Breakdown.of(
        ORGANIZATIONS, ImmutableList.of(), hierarchy.grassrootsOrganizations(scheme), Unit::kind);
  }

  /** {@return all branches by kind, grassroots organisations or not} */
  public Breakdown<Kind, Branch> branchesByKind() {
    return Breakdown.of(BRANCHES, ImmutableList.of(), hierarchy.branches(), Branch::kind);
  }

  /**
   * Sorts the seats of all units by post. A member with several seats counts in each, unlike in
   * {@link #postOf}.
   *
   * @return the seats that are taken, the highest post first
   */
  public Breakdown<Post, Seat> seatsByPost() {
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    hierarchy.units().forEach(unit -> seats.addAll(unit.leadership().seats()));
    return Breakdown.of(SEATS, ImmutableList.copyOf(Post.values()), seats.build(), Seat::post);
  }

  /**
   * Sorts the members by any criterion, such as those that are methods here.
   *
   * @param <K> the type of the criterion's values
   * @param criterion the criterion
   * @return all members, guests left out
   */
  public <K> Breakdown<K, Member> membersBy(Function<? super Member, ? extends K> criterion) {
    return Breakdown.of(MEMBERS, ImmutableList.of(), members, criterion);
  }

  /**
   * Sorts the members by standing.
   *
   * @return official and probationary members
   */
  public Breakdown<Standing, Member> membersByStanding() {
    return Breakdown.of(
        MEMBERS, ImmutableList.copyOf(Standing.values()), members, Member::standing);
  }

  /**
   * Sorts the members by how they take part.
   *
   * @return active, exempted and suspended members
   */
  public Breakdown<Participation, Member> membersByParticipation() {
    return Breakdown.of(
        MEMBERS, ImmutableList.copyOf(Participation.values()), members, Member::participation);
  }
}
