package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The moves of members that bring every branch of a commune to its minimum. As few branches as
 * possible end, and then as few members as possible move. Nothing else is minimised: of the members
 * of a branch that ends, those that no other branch lacks go together to the first branch that has
 * room for all, those sent there before counted; one by one if none has; and beyond the maximum
 * only if no branch has any room.
 *
 * <p>Choosing branch by branch is exact here, and no search is needed. Let every branch with too
 * few members lack {@code d} of the minimum {@code m}, and let {@code S} be the number of members
 * that the others can spare. A spare member may go to any of these branches, so that all needs can
 * be met if and only if their sum is at most {@code S}. A branch that ends no longer needs its
 * {@code d} members, and its {@code m - d} official members can go to the others: each end improves
 * the balance by {@code m}. So the number of ends is the shortfall divided by {@code m}, rounded
 * up. The number of spare members used is the same for any choice of ends; the number of moves
 * depends only on the members of the branches that end. So the smallest branches end.
 */
final class Staffing {

  /** Members who go from one branch to another. */
  record Move(Branch from, Branch to, ImmutableList<MemberId> members) {}

  private final CommuneBranches place;
  private final int minimum;
  private final int maximum;
  private final List<Branch> ending;
  private final List<Branch> staying;
  private final Map<List<Branch>, List<MemberId>> moves = new LinkedHashMap<>();

  /** How many members more, or fewer, each branch has by the moves so far. */
  private final Map<UnitId, Integer> sizes = new HashMap<>();

  private Staffing(CommuneBranches place, int minimum, int maximum) {
    this.place = place;
    this.minimum = minimum;
    this.maximum = maximum;
    List<Branch> smallestFirst =
        place.thin().stream().sorted(Comparator.comparingInt(Branch::memberCount)).toList();
    int count = Math.min(smallestFirst.size(), endingCount());
    this.ending = smallestFirst.subList(0, count);
    this.staying = place.thin().stream().filter(branch -> !ending.contains(branch)).toList();
  }

  /** Returns the staffing of a commune, or empty if no branch would be left to take members in. */
  static Optional<Staffing> of(CommuneBranches place, int minimum, int maximum) {
    Staffing staffing = new Staffing(place, minimum, maximum);
    if (staffing.staying.isEmpty() && place.others().isEmpty()) {
      return Optional.empty();
    }
    staffing.assign();
    return Optional.of(staffing);
  }

  private int endingCount() {
    int shortfall = -place.donors().stream().mapToInt(donor -> donor.spare().size()).sum();
    for (Branch thin : place.thin()) {
      shortfall += minimum - thin.officialMemberCount();
    }
    return shortfall <= 0 ? 0 : (shortfall + minimum - 1) / minimum;
  }

  /** Returns the branches that end. */
  ImmutableList<Branch> ending() {
    return ImmutableList.copyOf(ending);
  }

  /** Returns the moves, also out of branches that end. */
  ImmutableList<Move> moves() {
    return moves.entrySet().stream()
        .map(
            move ->
                new Move(
                    move.getKey().get(0),
                    move.getKey().get(1),
                    ImmutableList.copyOf(move.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * First assigns members of branches that end, then spare members, from the branches with most of
   * them.
   */
  private void assign() {
    Deque<Person> free = new ArrayDeque<>();
    ending.forEach(
        branch ->
            branch.members().stream()
                .filter(Member::isOfficial)
                .forEach(member -> free.add(new Person(branch, member.id()))));
    place.donors().stream()
        .sorted(Comparator.comparingInt(donor -> -donor.spare().size()))
        .forEach(donor -> donor.spare().forEach(id -> free.add(new Person(donor.branch(), id))));
    Set<MemberId> placed = new HashSet<>();
    for (Branch thin : staying) {
      for (int count = thin.officialMemberCount(); count < minimum; count++) {
        Person person = free.remove();
        move(person.from(), thin, person.id());
        placed.add(person.id());
      }
    }
    ending.forEach(branch -> settle(branch, placed));
  }

  private record Person(Branch from, MemberId id) {}

  private void move(Branch from, Branch to, MemberId member) {
    moves.computeIfAbsent(List.of(from, to), pair -> new ArrayList<>()).add(member);
    sizes.merge(from.id(), -1, Integer::sum);
    sizes.merge(to.id(), 1, Integer::sum);
  }

  /** Sends the rest of a branch that ends to one home, or to several if none has room for all. */
  private void settle(Branch ended, Set<MemberId> placed) {
    List<MemberId> rest =
        ended.members().stream()
            .map(Member::id)
            .filter(member -> !placed.contains(member))
            .toList();
    Branch home = home(ended, rest.size());
    boolean isTogether = hasRoom(home, rest.size());
    for (MemberId member : rest) {
      move(ended, isTogether ? home : home(ended, 1), member);
    }
  }

  /** The nearest home has room and is of the same kind; a branch just strengthened comes last. */
  private Branch home(Branch ended, int arriving) {
    return Stream.concat(place.others().stream(), staying.stream())
        .min(
            Comparator.comparing((Branch branch) -> !hasRoom(branch, arriving))
                .thenComparing(staying::contains)
                .thenComparing(branch -> !branch.kind().equals(ended.kind())))
        .orElseThrow();
  }

  /** Says whether members can come to a branch, with all those who were sent there before. */
  private boolean hasRoom(Branch branch, int arriving) {
    int sent = sizes.getOrDefault(branch.id(), 0);
    return branch.memberCount() + sent + arriving <= maximum;
  }
}
