package io.github.partyorg.benchmark.persistent;

import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Standing;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records in Vavr's persistent collections: units by id with the ids above and below, members in
 * their unit, and by member the unit's id. Every version is kept by keeping the value.
 */
public record VavrParty(HashMap<String, VavrUnit> units, HashMap<String, String> branches) {

  /** A unit. */
  public record VavrUnit(
      String id,
      @Nullable String superior,
      String name,
      Vector<String> children,
      Vector<VavrMember> members,
      Vector<VavrSeat> seats) {

    VavrUnit withChildren(Vector<String> other) {
      return new VavrUnit(id, superior, name, other, members, seats);
    }

    VavrUnit withMembers(Vector<VavrMember> other) {
      return new VavrUnit(id, superior, name, children, other, seats);
    }

    VavrUnit withSeats(Vector<VavrSeat> other) {
      return new VavrUnit(id, superior, name, children, members, other);
    }
  }

  /** A member. */
  public record VavrMember(
      String id,
      String name,
      Standing standing,
      Participation participation,
      @Nullable Occupation occupation,
      @Nullable LocalDate admittedOn,
      @Nullable LocalDate officialSince) {}

  /** Who holds which post. */
  public record VavrSeat(Object post, String holder, Object mandate, LocalDate since) {}

  /** Moves a member; seats that the member leaves behind fall vacant. */
  public VavrParty transfer(String memberId, String toId) {
    VavrUnit from = units.get(branches.get(memberId).get()).get();
    VavrUnit to = units.get(toId).get();
    VavrMember member = from.members().find(one -> one.id().equals(memberId)).get();
    HashMap<String, VavrUnit> next =
        units
            .put(from.id(), from.withMembers(from.members().remove(member)))
            .put(toId, to.withMembers(to.members().append(member)));
    Vector<String> line = line(next, toId);
    for (String above = from.id(); above != null && !line.contains(above); ) {
      VavrUnit unit = next.get(above).get();
      if (unit.seats().exists(seat -> seat.holder().equals(memberId))) {
        next =
            next.put(
                above, unit.withSeats(unit.seats().reject(seat -> seat.holder().equals(memberId))));
      }
      above = unit.superior();
    }
    return new VavrParty(next, branches.put(memberId, toId));
  }

  /** Ends a branch; its members go to a sibling. */
  public VavrParty dissolve(String branchId, String toId) {
    VavrUnit branch = units.get(branchId).get();
    VavrUnit to = units.get(toId).get();
    VavrUnit superior = units.get(branch.superior()).get();
    HashMap<String, String> places = branches;
    for (VavrMember member : branch.members()) {
      places = places.put(member.id(), toId);
    }
    return new VavrParty(
        units
            .remove(branchId)
            .put(superior.id(), superior.withChildren(superior.children().remove(branchId)))
            .put(toId, to.withMembers(to.members().appendAll(branch.members()))),
        places);
  }

  private static Vector<String> line(HashMap<String, VavrUnit> units, String id) {
    Vector<String> line = Vector.empty();
    for (String above = id; above != null; above = units.get(above).get().superior()) {
      line = line.append(above);
    }
    return line;
  }
}
