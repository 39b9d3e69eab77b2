package io.github.partyorg.benchmark.mutable;

import io.github.partyorg.benchmark.mutable.MutableUnit.MutableGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The peer that most would write: entities in two hash maps, changed in place. What it does not do:
 * refuse what is wrong, undo, remember, say what changed.
 */
public final class MutableParty {
  public final Map<String, MutableUnit> units = new HashMap<>();
  public final Map<String, MutableMember> members = new HashMap<>();
  public @Nullable MutableUnit root;

  /** Moves a member; seats that the member leaves behind fall vacant. */
  public void transfer(String memberId, String toId) {
    MutableMember member = members.get(memberId);
    MutableUnit from = member.branch;
    MutableUnit to = units.get(toId);
    from.members.remove(member);
    leaveGroups(from, memberId);
    to.members.add(member);
    to.guests.removeIf(guest -> guest.member().equals(memberId));
    member.branch = to;
    vacate(from, to, Set.of(memberId));
  }

  /** Ends a branch; its members go to another. */
  public void dissolve(String branchId, String toId) {
    MutableUnit branch = units.remove(branchId);
    MutableUnit to = units.get(toId);
    branch.superior.children.remove(branch);
    join(branch, to);
  }

  /** Merges branches into one of them. */
  public void merge(List<String> absorbed, String survivorId) {
    MutableUnit survivor = units.get(survivorId);
    for (String id : absorbed) {
      MutableUnit branch = units.remove(id);
      branch.superior.children.remove(branch);
      join(branch, survivor);
    }
  }

  /** Ends units; new ones beside them, or above, take over what they held. */
  public void regroup(List<String> ended, String superiorId, Map<MutableUnit, List<String>> begun) {
    MutableUnit superior = units.get(superiorId);
    begun.forEach(
        (unit, taken) -> {
          place(unit, superior);
          units.put(unit.id, unit);
          taken.forEach(id -> place(units.get(id), unit));
        });
    MutableUnit from = units.get(ended.get(0)).superior;
    for (String id : ended) {
      from.children.remove(units.remove(id));
    }
    vacate(from);
  }

  /** Hands units of one superior over to another in the same province. */
  public void handOver(List<String> ids, String toId) {
    MutableUnit from = units.get(ids.get(0)).superior;
    MutableUnit to = units.get(toId);
    for (String id : ids) {
      MutableUnit unit = units.get(id);
      from.children.remove(unit);
      place(unit, to);
    }
    vacate(from);
  }

  /** Ends a unit that holds nothing any more. */
  public void end(String id) {
    MutableUnit unit = units.remove(id);
    unit.superior.children.remove(unit);
  }

  /** Puts a new member on a roll. */
  public void admit(MutableMember member) {
    member.branch.members.add(member);
    members.put(member.id, member);
  }

  /**
   * Takes a member off the roll, and out of the seats of the own line; stays are not looked for.
   */
  public void leave(String memberId) {
    MutableMember member = members.remove(memberId);
    member.branch.members.remove(member);
    leaveGroups(member.branch, memberId);
    for (MutableUnit unit = member.branch; unit != null; unit = unit.superior) {
      unit.seats.removeIf(seat -> seat.holder().equals(memberId));
    }
  }

  private static void place(MutableUnit unit, MutableUnit superior) {
    unit.superior = superior;
    superior.children.add(unit);
  }

  /** Takes seats away from who is not below the unit any more. */
  private void vacate(MutableUnit unit) {
    unit.seats.removeIf(seat -> !isBelow(members.get(seat.holder()).branch, unit));
  }

  private static boolean isBelow(MutableUnit branch, MutableUnit unit) {
    MutableUnit above = branch;
    while (above != null && above != unit) {
      above = above.superior;
    }
    return above != null;
  }

  private static void join(MutableUnit branch, MutableUnit to) {
    Set<String> moved = new HashSet<>();
    for (MutableMember member : branch.members) {
      member.branch = to;
      moved.add(member.id);
    }
    to.members.addAll(branch.members);
    to.guests.removeIf(guest -> moved.contains(guest.member()));
    to.guests.addAll(branch.guests);
    vacate(branch.superior, to, moved);
  }

  private static void leaveGroups(MutableUnit from, String memberId) {
    for (MutableGroup group : from.groups) {
      group.members.remove(memberId);
      if (memberId.equals(group.head)) {
        group.head = null;
      }
    }
    from.groups.removeIf(group -> group.members.isEmpty());
  }

  /** Takes seats away from who left, in the old line as far as it is not the new one, too. */
  private static void vacate(MutableUnit from, MutableUnit to, Set<String> left) {
    Set<MutableUnit> line = new HashSet<>();
    for (MutableUnit unit = to; unit != null; unit = unit.superior) {
      line.add(unit);
    }
    for (MutableUnit unit = from; unit != null && !line.contains(unit); unit = unit.superior) {
      unit.seats.removeIf(seat -> left.contains(seat.holder()));
    }
  }

  /** Copies everything, so that the version before is kept. */
  public MutableParty copy() {
    MutableParty copy = new MutableParty();
    copy.root = copy(root, null, copy);
    return copy;
  }

  private static MutableUnit copy(
      MutableUnit unit, @Nullable MutableUnit superior, MutableParty into) {
    MutableUnit copy = new MutableUnit(unit.id, unit.level, unit.kind, unit.name);
    copy.foundedOn = unit.foundedOn;
    copy.superior = superior;
    copy.seats.addAll(unit.seats);
    copy.consents.addAll(unit.consents);
    copy.guests.addAll(unit.guests);
    for (MutableGroup group : unit.groups) {
      copy.groups.add(new MutableGroup(group.name, new ArrayList<>(group.members), group.head));
    }
    for (MutableMember member : unit.members) {
      MutableMember one =
          new MutableMember(
              member.id,
              member.name,
              member.standing,
              member.participation,
              member.occupation,
              member.admittedOn,
              member.officialSince,
              copy);
      copy.members.add(one);
      into.members.put(one.id, one);
    }
    for (MutableUnit child : unit.children) {
      copy.children.add(copy(child, copy, into));
    }
    into.units.put(copy.id, copy);
    return copy;
  }
}
