package io.github.partyorg.benchmark;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.benchmark.Rows.ConsentRow;
import io.github.partyorg.benchmark.Rows.GroupRow;
import io.github.partyorg.benchmark.Rows.GuestRow;
import io.github.partyorg.benchmark.Rows.SeatRow;
import io.github.partyorg.benchmark.Rows.UnitRow;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rows into the library's own values, as an application does. */
final class Loading {

  private final Map<String, List<Member>> rolls = new HashMap<>();
  private final Map<String, List<UnitRow>> below = new HashMap<>();

  private Loading() {}

  static Hierarchy hierarchy(Rows rows) {
    return Hierarchy.of((Committee) new Loading().root(rows));
  }

  private Unit root(Rows rows) {
    UnitRow root = rows.units().get(0);
    for (UnitRow row : rows.units()) {
      if (row.superior() != null) {
        below.computeIfAbsent(row.superior(), id -> new ArrayList<>()).add(row);
      }
    }
    rows.readMembers(
        (id, branch, name, standing, participation, occupation, admitted, official) -> {
          Member.Builder member =
              Member.builder().id(id).name(name).standing(standing).participation(participation);
          Days.optional(admitted).ifPresent(member::admittedOn);
          Days.optional(official).ifPresent(member::officialSince);
          if (occupation != null) {
            member.occupation(occupation);
          }
          rolls.computeIfAbsent(branch, key -> new ArrayList<>()).add(member.build());
        });
    return unit(root);
  }

  private Unit unit(UnitRow row) {
    return row.level() == null ? branch(row) : committee(row, row.level());
  }

  private Branch branch(UnitRow row) {
    return Branch.of(row.id(), row.kind())
        .name(row.name())
        .leadership(leadership(row))
        .addAllConsents(consents(row))
        .addAllMembers(rolls.getOrDefault(row.id(), List.of()))
        .addAllGroups(groups(row))
        .addAllGuests(guests(row))
        .build();
  }

  private Committee committee(UnitRow row, Level level) {
    CommitteeBuilder committee =
        Committee.of(row.id(), level, row.kind())
            .name(row.name())
            .leadership(leadership(row))
            .addAllConsents(consents(row));
    for (UnitRow child : below.getOrDefault(row.id(), List.of())) {
      committee.add(unit(child));
    }
    return committee.build();
  }

  /** The elected have sat since their congress. */
  private static Leadership leadership(UnitRow row) {
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    for (SeatRow seat : row.seats()) {
      seats.add(
          Seat.of(seat.post(), MemberId.of(seat.holder()), seat.mandate(), Days.of(seat.since())));
    }
    Leadership.Seats all = Leadership.seats(seats.build());
    return row.seats().stream()
        .filter(seat -> seat.mandate() == Mandate.ELECTED)
        .findFirst()
        .map(seat -> all.congressOn(Days.of(seat.since())))
        .orElseGet(all::withoutCongress);
  }

  private static List<Consent> consents(UnitRow row) {
    List<Consent> consents = new ArrayList<>();
    for (ConsentRow consent : row.consents()) {
      consents.add(
          Consent.of(
              consent.norm(), consent.givenBy(), consent.number(), Days.of(consent.givenOn())));
    }
    return consents;
  }

  private static List<PartyGroup> groups(UnitRow row) {
    List<PartyGroup> groups = new ArrayList<>();
    row.groups().forEach(group -> groups.add(group(group)));
    return groups;
  }

  private static PartyGroup group(GroupRow row) {
    PartyGroup.Builder group = PartyGroup.builder().name(row.name());
    row.members().forEach(member -> group.addMembers(MemberId.of(member)));
    if (row.head() != null) {
      group.head(MemberId.of(row.head()));
    }
    return group.build();
  }

  private static List<Guest> guests(UnitRow row) {
    List<Guest> guests = new ArrayList<>();
    row.guests().forEach(guest -> guests.add(guest(guest)));
    return guests;
  }

  private static Guest guest(GuestRow row) {
    return Guest.builder()
        .member(row.member())
        .since(Days.of(row.since()))
        .until(Days.of(row.until()))
        .build();
  }
}
