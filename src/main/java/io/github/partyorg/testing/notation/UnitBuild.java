package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.Unsaid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes units of what a drawing says of them; notes what the model refuses. */
final class UnitBuild {

  private final DrawingErrors errors;

  UnitBuild(DrawingErrors errors) {
    this.errors = errors;
  }

  /** Returns the unit with all below it; empty, and errors, if it cannot be. */
  Optional<Unit> unit(UnitDraft draft) {
    ImmutableList.Builder<Unit> children = ImmutableList.builder();
    for (UnitDraft child : draft.children) {
      unit(child).ifPresent(children::add);
    }
    if (!draft.isWhole()) {
      return Optional.empty();
    }
    try {
      UnitId id = Objects.requireNonNull(draft.id);
      Kind kind = Objects.requireNonNull(draft.kind);
      Optional<Level> level = level(draft, kind);
      return Optional.of(
          level.isPresent()
              ? committee(draft, Committee.of(id, level.get(), kind), children.build())
              : branch(draft, Branch.of(id, kind)));
    } catch (Misread misread) {
      errors.add(misread);
      return Optional.empty();
    }
  }

  /** Returns the level of a committee; empty if the unit is a branch. */
  private static Optional<Level> level(UnitDraft draft, Kind kind) {
    if (draft.level.isPresent() && draft.form.isPresent()) {
      throw new Misread(draft.spot(), Complaint.formAndLevel());
    }
    return draft.form.isPresent() ? Optional.empty() : draft.level.or(() -> Unsaid.level(kind));
  }

  private Unit committee(
      UnitDraft draft, CommitteeBuilder committee, ImmutableList<Unit> children) {
    draft.ofBranch.ifPresent(spot -> refuse(spot, draft, true));
    committee.name(Objects.requireNonNull(draft.name));
    draft.delegation.ifPresent(committee::delegation);
    Committee alone =
        (Committee) withParticulars(draft, Cursor.made(draft.spot(), committee::build));
    if (rises(draft, alone, children)) {
      return alone;
    }
    return Cursor.made(draft.spot(), () -> alone.withChildren(children));
  }

  /** Notes each child of a higher level, at its own line. */
  private boolean rises(UnitDraft draft, Committee superior, ImmutableList<Unit> children) {
    boolean rises = false;
    for (Unit child : children) {
      if (!superior.holds(child)) {
        rises = true;
        Spot spot = spotOf(child, draft);
        try {
          superior.withChildren(ImmutableList.of(child));
        } catch (IllegalArgumentException refused) {
          errors.add(spot, Complaint.refused(String.valueOf(refused.getMessage())));
        }
      }
    }
    return rises;
  }

  private static Spot spotOf(Unit child, UnitDraft superior) {
    for (UnitDraft draft : superior.children) {
      if (child.id().equals(draft.id)) {
        return draft.spot();
      }
    }
    return superior.spot();
  }

  private static void refuse(Spot spot, UnitDraft draft, boolean isCommittee) {
    String unit = Objects.requireNonNull(draft.id).value();
    throw new Misread(
        spot, isCommittee ? Complaint.branchOnly(unit) : Complaint.committeeOnly(unit));
  }

  private Unit branch(UnitDraft draft, BranchBuilder branch) {
    draft.ofCommittee.ifPresent(spot -> refuse(spot, draft, false));
    if (!draft.children.isEmpty()) {
      refuse(draft.children.get(0).spot(), draft, false);
    }
    branch.name(Objects.requireNonNull(draft.name));
    Set<MemberId> listed = new HashSet<>();
    for (MemberDraft member : draft.roll) {
      listed.add(member.id());
      branch.addMembers(member.build());
    }
    for (MemberDraft member : draft.members()) {
      if (listed.add(member.id())) {
        branch.addMembers(member.build());
      }
    }
    draft.pilot.ifPresent(branch::pilot);
    draft.form.ifPresent(branch::form);
    draft.recognition.ifPresent(branch::recognition);
    branch.addAllGroups(draft.groups).addAllGuests(draft.guests).addAllAbsences(draft.absences);
    return withParticulars(draft, Cursor.made(draft.spot(), branch::build));
  }

  /** Returns a unit with what a draft says of any unit. */
  private static Unit withParticulars(UnitDraft draft, Unit plain) {
    Unit unit = plain.withConsents(draft.consents).withLeadership(leadership(draft));
    Unit coded = draft.code.map(unit::withCode).orElse(unit);
    return draft.foundedOn.map(coded::withFoundedOn).orElse(coded);
  }

  static Leadership leadership(UnitDraft draft) {
    ImmutableList.Builder<Seat> all = ImmutableList.builder();
    for (UnitDraft.SeatDraft seat : draft.seats) {
      LocalDate since =
          seat.since()
              .orElseGet(() -> Unsaid.since(draft.congress.map(Congress::day), draft.foundedOn));
      for (MemberId holder : seat.holders()) {
        all.add(
            Seat.of(
                seat.post(),
                holder,
                seat.mandate().orElseGet(() -> Unsaid.mandate(draft.congress.map(Congress::day))),
                since));
      }
    }
    Spot spot = draft.seats.isEmpty() ? draft.spot() : draft.seats.get(0).spot();
    return Cursor.made(
        spot,
        () -> {
          Leadership.Seats seats = Leadership.seats(all.build());
          return draft.congress.map(seats::congress).orElseGet(seats::withoutCongress);
        });
  }
}
