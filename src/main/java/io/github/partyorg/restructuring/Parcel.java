package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The part of a unit that goes to one destination; members and stays as they are named, the rest in
 * its order.
 */
final class Parcel {
  final Map<MemberId, Member> members = new LinkedHashMap<>();
  final Map<MemberId, Guest> guests = new LinkedHashMap<>();
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

  boolean isEmpty() {
    return members.isEmpty() && guests.isEmpty() && units.isEmpty();
  }

  void add(Parcel other) {
    members.putAll(other.members);
    guests.putAll(other.guests);
    units.putAll(other.units);
  }
}
