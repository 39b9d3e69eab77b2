package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Rows.UnitRow;
import io.github.partyorg.benchmark.mutable.MutableMember;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.benchmark.mutable.MutableUnit;
import io.github.partyorg.benchmark.mutable.MutableUnit.MutableConsent;
import io.github.partyorg.benchmark.mutable.MutableUnit.MutableGroup;
import io.github.partyorg.benchmark.mutable.MutableUnit.MutableGuest;
import io.github.partyorg.benchmark.mutable.MutableUnit.MutableSeat;

/** Reads rows into mutable objects. */
final class MutableLoading {

  private MutableLoading() {}

  static MutableParty party(Rows rows) {
    MutableParty party = new MutableParty();
    for (UnitRow row : rows.units()) {
      MutableUnit unit = unit(row);
      party.units.put(row.id(), unit);
      if (row.superior() == null) {
        party.root = unit;
      } else {
        unit.superior = party.units.get(row.superior());
        unit.superior.children.add(unit);
      }
    }
    rows.readMembers(
        (id, branchId, name, standing, participation, occupation, admitted, official) -> {
          MutableUnit branch = party.units.get(branchId);
          MutableMember member =
              new MutableMember(
                  id,
                  name,
                  standing,
                  participation,
                  occupation,
                  Days.of(admitted),
                  Days.of(official),
                  branch);
          branch.members.add(member);
          party.members.put(id, member);
        });
    return party;
  }

  private static MutableUnit unit(UnitRow row) {
    MutableUnit unit = new MutableUnit(row.id(), row.level(), row.kind(), row.name());
    row.seats()
        .forEach(
            seat ->
                unit.seats.add(
                    new MutableSeat(
                        seat.post(), seat.holder(), seat.mandate(), Days.of(seat.since()))));
    row.consents()
        .forEach(
            consent ->
                unit.consents.add(
                    new MutableConsent(
                        consent.norm(),
                        consent.givenBy(),
                        consent.number(),
                        Days.of(consent.givenOn()))));
    row.groups()
        .forEach(
            group ->
                unit.groups.add(new MutableGroup(group.name(), group.members(), group.head())));
    row.guests()
        .forEach(
            guest ->
                unit.guests.add(
                    new MutableGuest(
                        guest.member(), Days.of(guest.since()), Days.of(guest.until()))));
    return unit;
  }
}
