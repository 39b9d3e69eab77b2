package io.github.partyorg.benchmark;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.benchmark.Rows.ConsentRow;
import io.github.partyorg.benchmark.Rows.GroupRow;
import io.github.partyorg.benchmark.Rows.GuestRow;
import io.github.partyorg.benchmark.Rows.SeatRow;
import io.github.partyorg.benchmark.Rows.UnitRow;
import io.github.partyorg.structure.CentralCommittee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.ImmediateSuperior;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.ProvincialCommittee;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.SubordinateBranch;
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
    Unit root = new Loading().root(rows);
    if (root instanceof CentralCommittee party) {
      return Hierarchy.of(party);
    }
    return root instanceof ProvincialCommittee province
        ? Hierarchy.of(province)
        : Hierarchy.of((ImmediateSuperior) root);
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
              Member.builder()
                  .id(id)
                  .name(name)
                  .standing(standing)
                  .participation(participation)
                  .admittedOn(Days.optional(admitted))
                  .officialSince(Days.optional(official));
          if (occupation != null) {
            member.occupation(occupation);
          }
          rolls.computeIfAbsent(branch, key -> new ArrayList<>()).add(member.build());
        });
    return unit(root);
  }

  private Unit unit(UnitRow row) {
    return switch (row.type()) {
      case "national Party organisation" ->
          CentralCommittee.builder()
              .id(row.id())
              .name(row.name())
              .leadership(leadership(row))
              .addAllProvinces(children(row, ProvincialCommittee.class))
              .build();
      case "provincial Party organisation" ->
          ProvincialCommittee.builder()
              .id(row.id())
              .name(row.name())
              .leadership(leadership(row))
              .addAllImmediateSuperiors(children(row, ImmediateSuperior.class))
              .build();
      case "district Party organisation" ->
          DistrictCommittee.builder()
              .id(row.id())
              .name(row.name())
              .leadership(leadership(row))
              .addAllOrganizations(children(row, GrassrootsOrganization.class))
              .build();
      case "grassroots committee" -> committee(row);
      case "section" ->
          Section.builder()
              .id(row.id())
              .name(row.name())
              .leadership(leadership(row))
              .addAllConsents(consents(row))
              .addAllBranches(children(row, SubordinateBranch.class))
              .build();
      case "subordinate branch" ->
          SubordinateBranch.builder()
              .id(row.id())
              .name(row.name())
              .kind(row.kind())
              .leadership(leadership(row))
              .addAllConsents(consents(row))
              .addAllMembers(rolls.getOrDefault(row.id(), List.of()))
              .addAllGroups(groups(row))
              .addAllGuests(guests(row))
              .build();
      case "grassroots branch" ->
          GrassrootsBranch.builder()
              .id(row.id())
              .name(row.name())
              .kind(row.kind())
              .grassrootsKind(row.grassrootsKind())
              .leadership(leadership(row))
              .addAllConsents(consents(row))
              .addAllMembers(rolls.getOrDefault(row.id(), List.of()))
              .addAllGroups(groups(row))
              .addAllGuests(guests(row))
              .build();
      default -> throw new IllegalStateException(row.type());
    };
  }

  private GrassrootsCommittee committee(UnitRow row) {
    GrassrootsCommittee.Builder committee =
        GrassrootsCommittee.builder()
            .id(row.id())
            .name(row.name())
            .grassrootsKind(row.grassrootsKind())
            .leadership(leadership(row))
            .addAllConsents(consents(row));
    for (Unit child : children(row, Unit.class)) {
      if (child instanceof Section section) {
        committee.addSections(section);
      } else {
        committee.addBranch((SubordinateBranch) child);
      }
    }
    return committee.build();
  }

  private <U extends Unit> List<U> children(UnitRow row, Class<U> type) {
    List<U> children = new ArrayList<>();
    for (UnitRow child : below.getOrDefault(row.id(), List.of())) {
      children.add(type.cast(unit(child)));
    }
    return children;
  }

  private static Leadership leadership(UnitRow row) {
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    for (SeatRow seat : row.seats()) {
      seats.add(
          Seat.of(seat.post(), MemberId.of(seat.holder()), seat.mandate(), Days.of(seat.since())));
    }
    return Leadership.of(seats.build());
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
