package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Identifier;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The parts that leave one unit, and their destinations: its flows checked against its contents,
 * with everything missing or named twice.
 */
final class Parcels {

  private final Execution execution;
  private final Unit source;

  /** What the unit holds and no flow has taken so far, as far as flows concern it. */
  private final Parcel free = new Parcel();

  private final Map<Optional<UnitId>, Parcel> byDestination = new LinkedHashMap<>();
  private final Set<MemberId> recalled = new LinkedHashSet<>();
  private boolean isWhole;

  Parcels(Execution execution, Unit source) {
    this.execution = execution;
    this.source = source;
  }

  /**
   * Reads the flows from the unit.
   *
   * @param flows the flows, in their order
   * @param ending the units that end: a child among them goes nowhere
   * @param isTotal whether all that the unit holds must go somewhere
   */
  void read(Iterable<Rearrangement.Flow> flows, Set<UnitId> ending, boolean isTotal) {
    refuseDoubledRest(flows);
    free(flows, ending, isTotal);
    Rearrangement.@Nullable Flow rest = null;
    for (Rearrangement.Flow flow : flows) {
      switch (flow.extent()) {
        case NAMED -> {
          Parcel parcel = parcel(flow.to());
          parcel.isForBranch |= !flow.members().isEmpty();
          parcel.isForCommittee |= !flow.units().isEmpty();
          flow.members().forEach(member -> take(member, parcel));
          flow.units().forEach(unit -> takeUnit(unit, parcel));
        }
        case RECALLED -> flow.members().forEach(this::recall);
        case REST, WHOLE -> {
          isWhole = flow.extent() == Rearrangement.Extent.WHOLE;
          rest = flow;
          parcel(flow.to()); // also with nothing in it, it names the heir
        }
      }
    }
    if (rest != null) {
      leaveRest(rest.to());
    } else if (isTotal) {
      refuseLeft(free.members.keySet());
      refuseLeft(free.guests.keySet());
      refuseLeft(free.units.keySet());
    }
  }

  private void leaveRest(Optional<UnitId> heir) {
    Parcel named = parcel(heir);
    if (named.isEmpty()) {
      byDestination.put(heir, free);
    } else {
      named.add(free);
    }
  }

  /** Frees all that flows name, or all that the unit holds if nothing may be left. */
  private void free(Iterable<Rearrangement.Flow> flows, Set<UnitId> ending, boolean isTotal) {
    boolean isAll = isTotal;
    Set<Identifier> named = new HashSet<>();
    for (Rearrangement.Flow flow : flows) {
      isAll |= flow.takesRest();
      named.addAll(flow.members());
      named.addAll(flow.units());
    }
    Predicate<Identifier> isConcerned = isAll ? id -> true : named::contains;
    if (source instanceof Branch branch) {
      put(branch.members(), Member::id, isConcerned, free.members);
      put(branch.guests(), Guest::member, isConcerned, free.guests);
    }
    put(
        source.children(),
        Unit::id,
        id -> isConcerned.test(id) && !ending.contains(id),
        free.units);
  }

  private static <I extends Identifier, T> void put(
      List<T> all, Function<T, I> id, Predicate<Identifier> isConcerned, Map<I, T> free) {
    for (T one : all) {
      I key = id.apply(one);
      if (isConcerned.test(key)) {
        free.put(key, one);
      }
    }
  }

  private void refuseLeft(Set<? extends Identifier> left) {
    left.forEach(one -> execution.refuse(Reason.Kind.NOT_ALLOCATED, one, source.id()));
  }

  /** Refuses sending the rest to two units, or everything to one and a part to another. */
  private void refuseDoubledRest(Iterable<Rearrangement.Flow> flows) {
    int count = 0;
    int rests = 0;
    boolean takesAll = false;
    for (Rearrangement.Flow flow : flows) {
      count++;
      takesAll |= flow.extent() == Rearrangement.Extent.WHOLE;
      if (flow.extent() == Rearrangement.Extent.REST) {
        rests++;
      }
    }
    if (rests > 1 || (takesAll && count > 1)) {
      execution.refuse(Reason.Kind.ALLOCATED_TWICE, source.id(), source.id());
    }
  }

  private Parcel parcel(Optional<UnitId> destination) {
    return byDestination.computeIfAbsent(destination, to -> new Parcel());
  }

  private void take(MemberId person, Parcel parcel) {
    Member member = free.members.remove(person);
    if (member != null) {
      parcel.members.put(person, member);
      return;
    }
    Guest guest = free.guests.remove(person);
    if (guest != null) {
      parcel.guests.put(person, guest);
    } else {
      refuse(person, source.hasMember(person) || hasGuest(person), Reason.Kind.NOT_A_MEMBER);
    }
  }

  private void takeUnit(UnitId unit, Parcel parcel) {
    Unit child = free.units.remove(unit);
    if (child != null) {
      parcel.units.put(unit, child);
    } else {
      boolean isChild = Lists.transform(source.children(), Unit::id).contains(unit);
      refuse(unit, isChild, Reason.Kind.NOT_A_CHILD);
    }
  }

  private void recall(MemberId person) {
    if (free.guests.remove(person) != null) {
      recalled.add(person);
    } else {
      refuse(person, hasGuest(person), Reason.Kind.NOT_A_GUEST);
    }
  }

  private boolean hasGuest(MemberId person) {
    return source instanceof Branch branch && branch.hasGuest(person);
  }

  /** Refuses a part that is not free: a second flow names it, or the unit does not hold it. */
  private void refuse(Identifier part, boolean isHeld, Reason.Kind unlessHeld) {
    execution.refuse(isHeld ? Reason.Kind.ALLOCATED_TWICE : unlessHeld, part, source.id());
  }

  Unit source() {
    return source;
  }

  /** Says whether all goes to one unit without being allocated by name. */
  boolean isWhole() {
    return isWhole;
  }

  /** Returns the parcel of each destination, in the order of the flows. */
  Map<Optional<UnitId>, Parcel> byDestination() {
    return byDestination;
  }

  /** Returns the branch after all parcels have left it, if it lives on. */
  Branch left(Branch branch) {
    Set<MemberId> leaving = new LinkedHashSet<>();
    Set<MemberId> ending = new LinkedHashSet<>(recalled);
    for (Map.Entry<Optional<UnitId>, Parcel> entry : byDestination.entrySet()) {
      if (!entry.getKey().equals(Optional.of(source.id()))) {
        leaving.addAll(entry.getValue().members.keySet());
        ending.addAll(entry.getValue().guests.keySet());
      }
    }
    Branch left = leaving.isEmpty() ? branch : branch.leftBy(leaving);
    return ending.isEmpty()
        ? left
        : left.withGuests(
            left.guests().stream()
                .filter(guest -> !ending.contains(guest.member()))
                .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the number of members for each destination; members who stay count for the unit itself.
   */
  Map<Optional<UnitId>, Integer> memberCounts() {
    Map<Optional<UnitId>, Integer> counts = new LinkedHashMap<>();
    int gone = 0;
    for (Map.Entry<Optional<UnitId>, Parcel> entry : byDestination.entrySet()) {
      int count = entry.getValue().members.size();
      counts.put(entry.getKey(), count);
      gone += count;
    }
    int staying = source.memberCount() - gone;
    if (staying > 0) {
      counts.merge(Optional.of(source.id()), staying, Integer::sum);
    }
    return counts;
  }
}
