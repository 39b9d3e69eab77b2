package io.github.partyorg.exchange;

import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the records of one unit, each as its cells in the order of the fields. */
final class RowWriter {

  private final Hierarchy hierarchy;
  private final Locale locale;

  RowWriter(Hierarchy hierarchy, Locale locale) {
    this.hierarchy = hierarchy;
    this.locale = locale;
  }

  Iterable<List<String>> lines(RowType type, Unit unit) {
    return switch (type) {
      case UNITS -> List.of(unit(unit));
      case SEATS -> Iterables.transform(unit.leadership().seats(), seat -> seat(unit, seat));
      case CONSENTS -> Iterables.transform(unit.consents(), consent -> consent(unit, consent));
      default -> unit instanceof Branch branch ? lines(type, branch) : List.of();
    };
  }

  private Iterable<List<String>> lines(RowType type, Branch branch) {
    return switch (type) {
      case MEMBERS -> Iterables.transform(branch.members(), member -> member(branch.id(), member));
      case GROUPS ->
          Iterables.concat(Iterables.transform(branch.groups(), group -> group(branch, group)));
      case STAYS ->
          Iterables.concat(
              Iterables.transform(branch.guests(), guest -> guest(branch, guest)),
              Iterables.transform(branch.absences(), absence -> absence(branch, absence)));
      case INTERRUPTIONS ->
          Iterables.concat(Iterables.transform(branch.members(), this::interruptions));
      default -> throw new AssertionError(type);
    };
  }

  private List<String> unit(Unit unit) {
    LineCells cell = new LineCells(RowType.UNITS, locale);
    cell.put(Field.ID, unit.id());
    cell.put(Field.CODE, unit.code());
    cell.put(Field.SUPERIOR, hierarchy.superiorOf(unit.id()).map(Unit::id));
    cell.term(Field.KIND, unit.kind());
    cell.put(Field.NAME, unit.name());
    cell.put(Field.FOUNDED_ON, unit.foundedOn());
    unit.leadership().congress().ifPresent(congress -> CongressRow.write(congress, cell, locale));
    if (unit instanceof Committee committee) {
      cell.term(Field.LEVEL, committee.level());
      committee.delegation().ifPresent(given -> delegation(cell, given));
    } else if (unit instanceof Branch branch) {
      branch(cell, branch);
    }
    return cell.line();
  }

  private void delegation(LineCells cell, Delegation given) {
    cell.put(Field.DELEGATION, given.number());
    cell.term(Field.DELEGATED_EXTENT, given.extent());
    cell.put(Field.DELEGATED_ON, given.since());
    cell.put(Field.DELEGATED_UNTIL, given.until());
    List<String> powers = new ArrayList<>();
    given.powers().forEach(power -> powers.add(power.term().in(locale)));
    cell.put(Field.POWERS, String.join("; ", powers));
  }

  private static void branch(LineCells cell, Branch branch) {
    if (branch.form() != BranchForm.ORDINARY) {
      cell.term(Field.FORM, branch.form());
    }
    branch
        .pilot()
        .ifPresent(
            pilot -> {
              cell.put(Field.PILOT_SINCE, pilot.begunOn());
              cell.put(Field.PILOT_CONTINUED_ON, pilot.continuedOn());
            });
    branch
        .recognition()
        .ifPresent(
            recognition -> {
              cell.put(Field.RECOGNITION, recognition.number());
              cell.put(Field.RECOGNIZED_ON, recognition.since());
            });
  }

  List<String> member(UnitId branch, Member member) {
    LineCells cell = new LineCells(RowType.MEMBERS, locale);
    cell.put(Field.ID, member.id());
    cell.put(Field.BRANCH, branch);
    cell.put(Field.NAME, member.name());
    cell.term(Field.STANDING, member.standing());
    cell.term(Field.PARTICIPATION, member.participation());
    cell.term(Field.OCCUPATION, member.occupation());
    cell.put(Field.ADMITTED_ON, member.admittedOn());
    cell.put(Field.OFFICIAL_SINCE, member.officialSince());
    Profile profile = member.profile();
    if (!profile.isEmpty()) {
      cell.put(Field.BORN_ON, profile.bornOn());
      cell.term(Field.SEX, profile.sex());
      cell.put(Field.ETHNICITY, profile.ethnicity());
      cell.put(Field.RELIGION, profile.religion());
      cell.term(Field.EDUCATION, profile.education());
      cell.term(Field.QUALIFICATION, profile.qualification());
      cell.term(Field.POLITICAL_THEORY, profile.politicalTheory());
    }
    return cell.line();
  }

  private List<String> seat(Unit unit, Seat seat) {
    LineCells cell = new LineCells(RowType.SEATS, locale);
    cell.put(Field.UNIT, unit.id());
    cell.term(Field.POST, seat.post());
    cell.put(Field.MEMBER, seat.holder());
    cell.term(Field.MANDATE, seat.mandate());
    cell.put(Field.SINCE, seat.since());
    return cell.line();
  }

  private Iterable<List<String>> group(Branch branch, PartyGroup group) {
    return Iterables.transform(
        group.members(),
        member -> {
          LineCells cell = new LineCells(RowType.GROUPS, locale);
          cell.put(Field.BRANCH, branch.id());
          cell.put(Field.NAME, group.name());
          cell.put(Field.MEMBER, member);
          if (is(group.head(), member)) {
            cell.put(Field.GROUP_ROLE, locale.getLanguage().equals("vi") ? "tổ trưởng" : "head");
          } else if (is(group.deputy(), member)) {
            cell.put(Field.GROUP_ROLE, locale.getLanguage().equals("vi") ? "tổ phó" : "deputy");
          }
          return cell.line();
        });
  }

  private static boolean is(Optional<MemberId> post, MemberId member) {
    return post.isPresent() && post.get().equals(member);
  }

  private List<String> guest(Branch branch, Guest guest) {
    LineCells cell = stay(branch.id(), guest.member());
    cell.put(Field.SINCE, guest.since());
    cell.put(Field.UNTIL, guest.until());
    cell.put(Field.FROM_OUTSIDE, guest.outsideHome());
    return cell.line();
  }

  private List<String> absence(Branch branch, Absence absence) {
    LineCells cell = stay(branch.id(), absence.member());
    cell.put(Field.SINCE, absence.since());
    cell.put(Field.UNTIL, absence.until());
    cell.put(Field.AT_OUTSIDE, absence.organization());
    return cell.line();
  }

  private LineCells stay(UnitId branch, MemberId member) {
    LineCells cell = new LineCells(RowType.STAYS, locale);
    cell.put(Field.BRANCH, branch);
    cell.put(Field.MEMBER, member);
    return cell;
  }

  private List<String> consent(Unit unit, Consent consent) {
    LineCells cell = new LineCells(RowType.CONSENTS, locale);
    cell.put(Field.UNIT, unit.id());
    cell.put(Field.NORM, consent.norm());
    cell.put(Field.GIVEN_BY, consent.givenBy().code());
    cell.put(Field.NUMBER, consent.number());
    cell.put(Field.GIVEN_ON, consent.givenOn());
    cell.put(Field.MEMBER, consent.member());
    cell.put(Field.ACT_ON, consent.actOn());
    cell.put(Field.UNTIL, consent.until());
    return cell.line();
  }

  private Iterable<List<String>> interruptions(Member member) {
    return Iterables.transform(
        member.interruptions(),
        (Interruption interruption) -> {
          LineCells cell = new LineCells(RowType.INTERRUPTIONS, locale);
          cell.put(Field.MEMBER, member.id());
          cell.put(Field.SINCE, interruption.since());
          cell.put(Field.UNTIL, interruption.until());
          cell.term(Field.GROUND, interruption.ground());
          return cell.line();
        });
  }
}
