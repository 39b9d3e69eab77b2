package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Rows.UnitRow;
import io.github.partyorg.benchmark.packed.PackedParty;
import io.github.partyorg.structure.Kind;
import java.util.HashMap;
import java.util.Map;

/** Reads rows into packed columns. */
final class PackedLoading {

  private PackedLoading() {}

  static PackedParty party(Rows rows) {
    PackedParty party = new PackedParty();
    Map<String, Integer> units = new HashMap<>();
    rows.units().forEach(row -> units.put(row.id(), units.size()));
    Map<String, Integer> members = new HashMap<>();
    rows.readMembers(
        (id, branch, name, standing, participation, occupation, admitted, official) -> {
          members.put(id, members.size());
          party.memberIds.add(id);
          party.memberNames.add(name);
          party.codes.add(
              standing.ordinal()
                  | participation.ordinal() << 2
                  | (occupation == null ? 0 : occupation.ordinal() + 1) << 4);
          party.admitted.add(admitted);
          party.official.add(official);
          party.branches.add(units.get(branch));
        });
    for (UnitRow row : rows.units()) {
      party.unitIds.add(row.id());
      party.unitNames.add(row.name());
      party.unitKinds.add(row.level() == null ? -1 : row.level().ordinal());
      party.unitKinds.add(Kind.shipped().indexOf(row.kind()));
      party.superiors.add(row.superior() == null ? -1 : units.get(row.superior()));
      party.seatsFrom.add(party.holders.size());
      row.seats()
          .forEach(
              seat -> {
                party.posts.add(seat.post().ordinal() | seat.mandate().ordinal() << 4);
                party.holders.add(members.get(seat.holder()));
                party.since.add(seat.since());
              });
      row.consents()
          .forEach(
              consent -> {
                party.consentsOf.add(party.unitIds.count());
                party.consents.add(consent.norm() + consent.givenBy() + consent.number());
              });
      row.groups()
          .forEach(
              group -> {
                party.groupsOf.add(party.unitIds.count());
                group.members().forEach(id -> party.groupedMembers.add(members.get(id)));
              });
      row.guests()
          .forEach(
              guest -> {
                party.guests.add(members.get(guest.member()));
                party.guests.add(guest.since());
                party.guests.add(guest.until());
              });
    }
    party.trim();
    return party;
  }
}
