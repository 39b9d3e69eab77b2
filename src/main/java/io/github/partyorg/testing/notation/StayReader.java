package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OutlineWord;
import io.github.partyorg.structure.PartyGroup;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the groups of a branch and the stays that it records. */
final class StayReader {

  private final Cursor cursor;
  private final UnitDraft draft;

  StayReader(Cursor cursor, UnitDraft draft) {
    this.cursor = cursor;
    this.draft = draft;
  }

  void read(OutlineWord word, Spot spot) {
    draft.ofBranch = draft.ofBranch.or(() -> Optional.of(spot));
    switch (word) {
      case GROUP -> draft.groups.add(group(spot));
      case GUEST -> draft.guests.add(guest(spot));
      default -> draft.absences.add(absence(spot));
    }
  }

  private MemberId member() {
    Spot at = cursor.spot();
    MemberId member = cursor.member();
    draft.name(member, at);
    return member;
  }

  private PartyGroup group(Spot spot) {
    Spot at = cursor.spot();
    String name = cursor.text();
    draft.name(name, at);
    PartyGroup.Builder group = PartyGroup.builder().name(name);
    while (cursor.peek().isWordOrQuoted()) {
      group.addMembers(member());
    }
    while (cursor.accept(Token.Sort.COMMA)) {
      if (cursor.accept(OutlineWord.HEAD)) {
        group.head(member());
      } else {
        cursor.need(OutlineWord.DEPUTY);
        group.deputy(member());
      }
    }
    return Cursor.made(spot, group::build);
  }

  private Guest guest(Spot spot) {
    Guest.Builder guest = Guest.builder().member(member());
    if (cursor.accept(OutlineWord.OF)) {
      guest.outsideHome(cursor.text());
    }
    cursor.need(OutlineWord.FROM);
    guest.since(cursor.day());
    cursor.need(OutlineWord.UNTIL);
    guest.until(cursor.day());
    return Cursor.made(spot, guest::build);
  }

  private Absence absence(Spot spot) {
    MemberId member = member();
    cursor.need(OutlineWord.AT);
    String place = cursor.text();
    cursor.need(OutlineWord.FROM);
    LocalDate since = cursor.day();
    cursor.need(OutlineWord.UNTIL);
    LocalDate until = cursor.day();
    return Cursor.made(spot, () -> Absence.of(member, place, since, until));
  }
}
