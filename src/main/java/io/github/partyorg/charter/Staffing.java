package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who moves where, that no branch of one commune stays below its minimum: as few branches end as
 * can be, and then as few members move as can be.
 *
 * <p>Choosing branch by branch is exact here, and no search is needed. Let every thin branch lack
 * {@code d} of the minimum {@code m}, let {@code S} be whom the others can spare. Whoever can be
 * spared may go to any thin branch of the commune, so all needs can be met just if together they
 * are at most {@code S}. A branch that ends no longer needs its {@code d} and its {@code m - d}
 * official members can go to the others: whichever it is, the balance gains {@code m}. So how many
 * must end is the shortfall divided by {@code m}, rounded up; whom the others have to spare then is
 * the same whichever end; and the moves differ only by the members of those that end: the smallest.
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

  /** Returns the staffing of a commune, or empty if nobody would be left to take members in. */
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

  /** Returns who moves where, what ends included. */
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

  /** Who has to move anyway fills first; then who can be spared, from where most can be. */
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
  }

  private void settle(Branch ended, Set<MemberId> placed) {
    Branch home = home(ended);
    ended.members().stream()
        .map(Member::id)
        .filter(member -> !placed.contains(member))
        .forEach(member -> move(ended, home, member));
  }

  /** The nearest home has room and is of the same kind; a branch just strengthened comes last. */
  private Branch home(Branch ended) {
    return Stream.concat(place.others().stream(), staying.stream())
        .min(
            Comparator.comparing(
                    (Branch branch) -> branch.memberCount() + ended.memberCount() > maximum)
                .thenComparing(staying::contains)
                .thenComparing(branch -> !branch.kind().equals(ended.kind())))
        .orElseThrow();
  }
}
