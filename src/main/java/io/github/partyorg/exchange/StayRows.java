package io.github.partyorg.exchange;

import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/** Reads stays, in a branch of the list or outside. */
final class StayRows {

  private final Mentions mentions;

  StayRows(Mentions mentions) {
    this.mentions = mentions;
  }

  void read(Cells cells) {
    Optional<UnitDraft> branch = mentions.branch(cells);
    Optional<String> from = cells.text(Field.FROM_OUTSIDE);
    Optional<String> at = cells.text(Field.AT_OUTSIDE);
    Optional<MemberId> member =
        from.isPresent() ? cells.id(Field.MEMBER, MemberId::of) : mentions.member(cells);
    Optional<LocalDate> since = cells.day(Field.SINCE);
    Optional<LocalDate> until = cells.day(Field.UNTIL);
    if (!cells.isSound() || branch.isEmpty() || member.isEmpty() || !runs(cells, since, until)) {
      return;
    }
    boolean isAtHome = branch.get().lists(member.get());
    if (from.isPresent() && at.isPresent()) {
      unfit(cells, "vừa đến từ ngoài vừa đi ra ngoài", "it comes from outside and goes outside");
    } else if (at.isPresent() && !isAtHome) {
      unfit(
          cells, "đảng viên không thuộc chi bộ này", "the member is not on the roll of the branch");
    } else if (at.isEmpty() && isAtHome) {
      unfit(
          cells,
          "đảng viên thuộc chính chi bộ này",
          "the member is on the roll of this very branch");
    } else if (from.isPresent() && mentions.lists(member.get())) {
      unfit(cells, "đảng viên có trong danh sách", "the member is in the list");
    } else if (at.isPresent()) {
      away(cells, branch.get(), Absence.of(member.get(), at.get(), since.get(), until.get()));
    } else {
      Guest.Builder guest =
          Guest.builder().member(member.get()).since(since.get()).until(until.get());
      from.ifPresent(guest::outsideHome);
      here(cells, branch.get(), guest.build());
    }
  }

  static boolean runs(Cells cells, Optional<LocalDate> since, Optional<LocalDate> until) {
    if (since.isEmpty() || until.isEmpty()) {
      return false;
    }
    if (until.get().isBefore(since.get())) {
      cells.tell(
          DefectCode.UNFIT_DAYS,
          Field.UNTIL,
          Bilingual.of("ngày cuối trước ngày đầu", "the last day is before the first"));
      return false;
    }
    return true;
  }

  private static void unfit(Cells cells, String vietnamese, String english) {
    cells.tell(DefectCode.UNFIT_STAY, Field.MEMBER, Bilingual.of(vietnamese, english));
  }

  private static void away(Cells cells, UnitDraft branch, Absence stay) {
    for (Absence other : branch.absences) {
      if (other.member().equals(stay.member())) {
        Mentions.doubled(cells, stay.member(), other.summary());
        return;
      }
    }
    branch.absences.add(stay);
  }

  private static void here(Cells cells, UnitDraft branch, Guest stay) {
    for (Guest other : branch.guests) {
      if (other.member().equals(stay.member())) {
        Mentions.doubled(cells, stay.member(), other.summary());
        return;
      }
    }
    branch.guests.add(stay);
  }
}
