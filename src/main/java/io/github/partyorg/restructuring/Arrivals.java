package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members and stays that come to each branch, and the stays that end there: in the person's new
 * home branch, and where a shorter stay meets a longer one.
 */
final class Arrivals {

  /** All that comes to one branch, and the stays that end there. */
  private static final class Arriving {
    final List<Member> members = new ArrayList<>();
    final List<Guest> guests = new ArrayList<>();
    final List<Absence> absences = new ArrayList<>();
    final List<Guest> ended = new ArrayList<>();
  }

  private final Map<UnitId, Arriving> arriving = new LinkedHashMap<>();

  /** Adds the arrivals from one unit to a branch; absences of members go along with them. */
  void add(UnitId place, Unit from, Parcel parcel) {
    if (parcel.members.isEmpty() && parcel.guests.isEmpty()) {
      return;
    }
    Arriving here = arriving.computeIfAbsent(place, first -> new Arriving());
    here.members.addAll(parcel.members.values());
    here.guests.addAll(parcel.guests.values());
    if (from instanceof Branch source) {
      for (Absence absence : source.absences()) {
        if (parcel.members.containsKey(absence.member())) {
          here.absences.add(absence);
        }
      }
    }
  }

  /** Lets all arrive in an edit. */
  void arrive(HierarchyEdit edit) {
    arriving.forEach(
        (place, here) -> {
          Branch branch = (Branch) edit.unit(place);
          Branch joined = here.members.isEmpty() ? branch : branch.joinedBy(here.members);
          if (!here.absences.isEmpty()) {
            joined = joined.withAbsences(Iterables.concat(joined.absences(), here.absences));
          }
          edit.replace(withGuests(joined, branch.guests(), here));
        });
  }

  private static Branch withGuests(Branch joined, List<Guest> present, Arriving here) {
    if (present.isEmpty() && here.guests.isEmpty()) {
      return joined;
    }
    Set<MemberId> listed = new HashSet<>();
    joined.members().forEach(member -> listed.add(member.id()));
    Map<MemberId, Guest> staying = new LinkedHashMap<>();
    for (Guest guest : Iterables.concat(present, here.guests)) {
      Guest other = staying.get(guest.member());
      if (listed.contains(guest.member())) {
        here.ended.add(guest);
      } else if (other == null) {
        staying.put(guest.member(), guest);
      } else {
        Guest kept = other.longer(guest);
        staying.put(guest.member(), kept);
        here.ended.add(kept.equals(other) ? guest : other);
      }
    }
    return joined.withGuests(staying.values());
  }

  /** Returns the stays that ended, branch by branch, as the order leaves the branches. */
  ImmutableList<Change> ended(Act act, HierarchyEdit edit) {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    arriving.forEach(
        (place, here) -> {
          if (!here.ended.isEmpty()) {
            Branch left = (Branch) edit.unit(place);
            changes.add(StaysChanged.ended(act, left, left, ImmutableList.copyOf(here.ended)));
          }
        });
    return changes.build();
  }
}
