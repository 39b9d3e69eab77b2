package io.github.partyorg.benchmark.persistent;

import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * Records in PCollections' persistent collections: units by id with the ids above and below,
 * members in their unit, and by member the unit's id. Every version is kept by keeping the value.
 */
public record PCollectionsParty(PMap<String, PUnit> units, PMap<String, String> branches) {

  /** A unit. */
  public record PUnit(
      String id,
      @Nullable String superior,
      String name,
      PVector<String> children,
      PVector<PMember> members,
      PVector<PSeat> seats) {

    PUnit withChildren(PVector<String> other) {
      return new PUnit(id, superior, name, other, members, seats);
    }

    PUnit withMembers(PVector<PMember> other) {
      return new PUnit(id, superior, name, children, other, seats);
    }

    PUnit withSeats(PVector<PSeat> other) {
      return new PUnit(id, superior, name, children, members, other);
    }
  }

  /** A member. */
  public record PMember(
      String id,
      String name,
      Standing standing,
      Participation participation,
      @Nullable Occupation occupation,
      @Nullable LocalDate admittedOn,
      @Nullable LocalDate officialSince) {}

  /** Who holds which post. */
  public record PSeat(Object post, String holder, Object mandate, LocalDate since) {}

  /** Moves a member; seats that the member leaves behind fall vacant. */
  public PCollectionsParty transfer(String memberId, String toId) {
    PUnit from = units.get(branches.get(memberId));
    PUnit to = units.get(toId);
    PMember member =
        from.members().stream().filter(one -> one.id().equals(memberId)).findFirst().get();
    PMap<String, PUnit> next =
        units
            .plus(from.id(), from.withMembers(from.members().minus((Object) member)))
            .plus(toId, to.withMembers(to.members().plus(member)));
    List<String> line = line(next, toId);
    for (String above = from.id(); above != null && !line.contains(above); ) {
      PUnit unit = next.get(above);
      if (unit.seats().stream().anyMatch(seat -> seat.holder().equals(memberId))) {
        next = next.plus(above, unit.withSeats(without(unit.seats(), memberId)));
      }
      above = unit.superior();
    }
    return new PCollectionsParty(next, branches.plus(memberId, toId));
  }

  /** Ends a branch; its members go to a sibling. */
  public PCollectionsParty dissolve(String branchId, String toId) {
    PUnit branch = units.get(branchId);
    PUnit to = units.get(toId);
    PUnit superior = units.get(branch.superior());
    PMap<String, String> places = branches;
    for (PMember member : branch.members()) {
      places = places.plus(member.id(), toId);
    }
    return new PCollectionsParty(
        units
            .minus(branchId)
            .plus(
                superior.id(), superior.withChildren(superior.children().minus((Object) branchId)))
            .plus(toId, to.withMembers(to.members().plusAll(branch.members()))),
        places);
  }

  private static List<String> line(PMap<String, PUnit> units, String id) {
    List<String> line = new ArrayList<>();
    for (String above = id; above != null; above = units.get(above).superior()) {
      line.add(above);
    }
    return line;
  }

  private static PVector<PSeat> without(PVector<PSeat> seats, String holder) {
    PVector<PSeat> left = seats;
    for (PSeat seat : seats) {
      if (seat.holder().equals(holder)) {
        left = left.minus(seat);
      }
    }
    return left;
  }
}
