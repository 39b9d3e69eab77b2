package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The members and stays that come to each branch, and the stays that end there: in the person's new
 * home branch, and where a shorter stay meets a longer one.
 */
final class Arrivals {

  private final ListMultimap<UnitId, Member> members = LinkedListMultimap.create();
  private final ListMultimap<UnitId, Guest> guests = LinkedListMultimap.create();
  private final ListMultimap<UnitId, Absence> absences = LinkedListMultimap.create();
  private final ListMultimap<UnitId, Guest> ended = LinkedListMultimap.create();

  /** Adds the arrivals from one unit to a branch; absences of members go along with them. */
  void add(UnitId place, Parcels from, Parcels.Parcel parcel) {
    members.putAll(place, from.membersIn(parcel));
    guests.putAll(place, from.guestsIn(parcel));
    if (from.source() instanceof Branch source) {
      for (Absence absence : source.absences()) {
        if (parcel.members.contains(absence.member())) {
          absences.put(place, absence);
        }
      }
    }
  }

  /** Lets all arrive in an edit. */
  void arrive(HierarchyEdit edit) {
    Set<UnitId> places = new LinkedHashSet<>(members.keySet());
    places.addAll(guests.keySet());
    for (UnitId place : places) {
      Branch branch = (Branch) edit.unit(place);
      Branch joined = members.get(place).isEmpty() ? branch : branch.joinedBy(members.get(place));
      if (!absences.get(place).isEmpty()) {
        joined =
            joined.withAbsences(
                ImmutableList.<Absence>builder()
                    .addAll(joined.absences())
                    .addAll(absences.get(place))
                    .build());
      }
      edit.replace(withGuests(joined, branch, place));
    }
  }

  private Branch withGuests(Branch joined, Branch before, UnitId place) {
    Set<MemberId> listed = new HashSet<>();
    joined.members().forEach(member -> listed.add(member.id()));
    Map<MemberId, Guest> staying = new LinkedHashMap<>();
    ImmutableList<Guest> all =
        ImmutableList.<Guest>builder().addAll(before.guests()).addAll(guests.get(place)).build();
    for (Guest guest : all) {
      Guest other = staying.get(guest.member());
      if (listed.contains(guest.member())) {
        ended.put(place, guest);
      } else if (other == null) {
        staying.put(guest.member(), guest);
      } else {
        Guest kept = other.longer(guest);
        staying.put(guest.member(), kept);
        ended.put(place, kept.equals(other) ? guest : other);
      }
    }
    return joined.withGuests(staying.values());
  }

  /** Returns the stays that ended, branch by branch, as the order leaves the branches. */
  ImmutableList<Change> ended(Act act, HierarchyEdit edit) {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    Multimaps.asMap(ended)
        .forEach(
            (place, stays) -> {
              Branch left = (Branch) edit.unit(place);
              changes.add(StaysChanged.ended(act, left, left, ImmutableList.copyOf(stays)));
            });
    return changes.build();
  }
}
