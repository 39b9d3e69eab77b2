package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts that leave one unit, and their destinations: its flows checked against its contents,
 * with everything missing or named twice.
 */
final class Parcels {

  /** The part for one destination. */
  static final class Parcel {
    final Set<MemberId> members = new LinkedHashSet<>();
    final Set<MemberId> guests = new LinkedHashSet<>();
    final Map<UnitId, Unit> units = new LinkedHashMap<>();

    /** Whether the part names something that only a branch, or only a committee, can take in. */
    boolean isForBranch;

    boolean isForCommittee;

    boolean needsBranch() {
      return isForBranch || !members.isEmpty() || !guests.isEmpty();
    }

    boolean needsCommittee() {
      return isForCommittee || !units.isEmpty();
    }
  }

  private final Execution execution;
  private final Unit source;
  private final Map<MemberId, Member> members = new LinkedHashMap<>();
  private final Map<MemberId, Guest> guests = new LinkedHashMap<>();
  private final Map<UnitId, Unit> children = new LinkedHashMap<>();
  private final Map<Optional<UnitId>, Parcel> byDestination = new LinkedHashMap<>();
  private final Set<MemberId> recalled = new LinkedHashSet<>();
  private boolean isWhole;

  Parcels(Execution execution, Unit source) {
    this.execution = execution;
    this.source = source;
    if (source instanceof Branch branch) {
      branch.members().forEach(member -> members.put(member.id(), member));
      branch.guests().forEach(guest -> guests.put(guest.member(), guest));
    }
    source.children().forEach(child -> children.put(child.id(), child));
  }

  /**
   * Reads the flows from the unit.
   *
   * @param flows the flows, in their order
   * @param ending the units that end: a child among them goes nowhere
   * @param isTotal whether all that the unit holds must go somewhere
   */
  void read(Iterable<Rearrangement.Flow> flows, Set<UnitId> ending, boolean isTotal) {
    Set<MemberId> free = new LinkedHashSet<>(members.keySet());
    free.addAll(guests.keySet());
    Map<UnitId, Unit> freeUnits = new LinkedHashMap<>(children);
    freeUnits.keySet().removeAll(ending);
    Optional<UnitId> rest = Optional.empty();
    boolean hasRest = false;
    refuseDoubledRest(flows);
    for (Rearrangement.Flow flow : flows) {
      switch (flow.extent()) {
        case NAMED -> {
          Parcel parcel = parcel(flow.to());
          parcel.isForBranch |= !flow.members().isEmpty();
          parcel.isForCommittee |= !flow.units().isEmpty();
          flow.members().forEach(member -> take(member, parcel, free));
          flow.units().forEach(unit -> takeUnit(unit, parcel, freeUnits));
        }
        case RECALLED -> flow.members().forEach(guest -> recall(guest, free));
        case REST, WHOLE -> {
          isWhole = flow.extent() == Rearrangement.Extent.WHOLE;
          hasRest = true;
          rest = flow.to();
          parcel(rest); // also with nothing in it, it names the heir
        }
      }
    }
    if (hasRest) {
      Parcel parcel = parcel(rest);
      free.forEach(member -> put(member, parcel));
      parcel.units.putAll(freeUnits);
    } else if (isTotal) {
      free.forEach(member -> execution.refuse(Reason.Kind.NOT_ALLOCATED, member, source.id()));
      freeUnits
          .keySet()
          .forEach(child -> execution.refuse(Reason.Kind.NOT_ALLOCATED, child, source.id()));
    }
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

  private void take(MemberId member, Parcel parcel, Set<MemberId> free) {
    if (!members.containsKey(member) && !guests.containsKey(member)) {
      execution.refuse(Reason.Kind.NOT_A_MEMBER, member, source.id());
    } else if (!free.remove(member)) {
      execution.refuse(Reason.Kind.ALLOCATED_TWICE, member, source.id());
    } else {
      put(member, parcel);
    }
  }

  private void put(MemberId member, Parcel parcel) {
    (members.containsKey(member) ? parcel.members : parcel.guests).add(member);
  }

  private void takeUnit(UnitId unit, Parcel parcel, Map<UnitId, Unit> free) {
    Unit child = free.remove(unit);
    if (child != null) {
      parcel.units.put(unit, child);
    } else {
      execution.refuse(
          children.containsKey(unit) ? Reason.Kind.ALLOCATED_TWICE : Reason.Kind.NOT_A_CHILD,
          unit,
          source.id());
    }
  }

  private void recall(MemberId guest, Set<MemberId> free) {
    if (!guests.containsKey(guest)) {
      execution.refuse(Reason.Kind.NOT_A_GUEST, guest, source.id());
    } else if (!free.remove(guest)) {
      execution.refuse(Reason.Kind.ALLOCATED_TWICE, guest, source.id());
    } else {
      recalled.add(guest);
    }
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

  /** Returns the members of a parcel as they are named, the rest in the order of their roll. */
  List<Member> membersIn(Parcel parcel) {
    return chosen(parcel.members, members);
  }

  /** Returns the stays of a parcel as they are named, the rest in their order at the unit. */
  List<Guest> guestsIn(Parcel parcel) {
    return chosen(parcel.guests, guests);
  }

  private static <T> List<T> chosen(Set<MemberId> ids, Map<MemberId, T> known) {
    List<T> chosen = new ArrayList<>(ids.size());
    for (MemberId id : ids) {
      T one = known.get(id);
      if (one != null) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  /** Returns the branch after all parcels have left it, if it lives on. */
  Branch left(Branch branch) {
    Set<MemberId> leaving = new LinkedHashSet<>();
    Set<MemberId> ending = new LinkedHashSet<>(recalled);
    byDestination.forEach(
        (to, parcel) -> {
          if (!to.equals(Optional.of(source.id()))) {
            leaving.addAll(parcel.members);
            ending.addAll(parcel.guests);
          }
        });
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
    int staying = members.size() - gone;
    if (staying > 0) {
      counts.merge(Optional.of(source.id()), staying, Integer::sum);
    }
    return counts;
  }
}
