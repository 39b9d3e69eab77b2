package io.github.partyorg.exchange;

import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitBuilder;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit as far as its records were read (tổ chức đang đọc). Without a level it is a branch. */
final class UnitDraft {

  final UnitId id;
  final Origin origin;
  Optional<Level> level = Optional.empty();
  String superior = "";

  /** True if its superior cannot be read, so that nobody can say where it stands. */
  boolean isVague;

  String name = "";
  Kind kind = Kind.OTHER_RESIDENCE;
  Optional<OfficialCode> code = Optional.empty();
  Optional<LocalDate> foundedOn = Optional.empty();
  Optional<Congress> congress = Optional.empty();
  BranchForm form = BranchForm.ORDINARY;
  Optional<Pilot> pilot = Optional.empty();
  Optional<Recognition> recognition = Optional.empty();
  Optional<Delegation> delegation = Optional.empty();
  Optional<Integer> memberCount = Optional.empty();

  final List<UnitDraft> children = new ArrayList<>(0);
  final List<Member> members = new ArrayList<>();
  final List<Seat> seats = new ArrayList<>(0);
  final List<Consent> consents = new ArrayList<>(0);
  final List<GroupDraft> groups = new ArrayList<>(0);
  final List<Guest> guests = new ArrayList<>(0);
  final List<Absence> absences = new ArrayList<>(0);

  /** What stands directly above, once it was found. */
  @Nullable UnitDraft above;

  UnitDraft(UnitId id, Origin origin) {
    this.id = id;
    this.origin = origin;
  }

  boolean isBranch() {
    return level.isEmpty();
  }

  /** Returns true if a member is on the roll that was read. */
  boolean lists(MemberId member) {
    for (Member listed : members) {
      if (listed.id().equals(member)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many members the records list in this unit and below it. */
  int listed() {
    int listed = members.size();
    for (UnitDraft child : children) {
      listed += child.listed();
    }
    return listed;
  }

  /** Returns the unit with all below it; lets go of what was read. */
  Unit build() {
    return isBranch() ? branch() : committee();
  }

  private Committee committee() {
    CommitteeBuilder committee = Committee.of(id, level.orElseThrow(), kind);
    fill(committee);
    delegation.ifPresent(committee::delegation);
    for (UnitDraft child : children) {
      committee.add(child.build());
    }
    return committee.build();
  }

  private Branch branch() {
    BranchBuilder branch = Branch.of(id, kind);
    fill(branch);
    branch.form(form).addAllMembers(members).addAllGuests(guests).addAllAbsences(absences);
    List<PartyGroup> formed = new ArrayList<>();
    groups.forEach(group -> formed.add(group.build()));
    branch.addAllGroups(formed);
    pilot.ifPresent(branch::pilot);
    recognition.ifPresent(branch::recognition);
    Branch built = branch.build();
    members.clear();
    return built;
  }

  private void fill(UnitBuilder<?> unit) {
    unit.name(name).leadership(leadership()).addAllConsents(consents);
    code.ifPresent(unit::code);
    foundedOn.ifPresent(unit::foundedOn);
  }

  private Leadership leadership() {
    Leadership.Seats all = Leadership.seats(seats);
    return congress.map(all::congress).orElseGet(all::withoutCongress);
  }
}
