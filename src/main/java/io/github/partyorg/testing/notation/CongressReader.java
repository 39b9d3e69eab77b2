package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Notation;
import io.github.partyorg.structure.OutlineWord;

/** Reads a congress: its number if that is said, its day, and what else is known of it. */
final class CongressReader {

  private static final int MOST_DIGITS = 3;

  private final Cursor cursor;

  CongressReader(Cursor cursor) {
    this.cursor = cursor;
  }

  Congress read() {
    Spot spot = cursor.spot();
    String numeral = cursor.peek().text();
    if (!cursor.isAt(Token.Sort.WORD) || !numeral.matches("[IVXLC]+")) {
      return details(Congress.on(cursor.day()));
    }
    cursor.next();
    Congress unnumbered = Congress.on(cursor.day());
    return details(Cursor.made(spot, () -> unnumbered.numbered(numeral)));
  }

  private Congress details(Congress plain) {
    Congress congress = plain;
    if (cursor.accept(OutlineWord.EXTRAORDINARY)) {
      congress = congress.withIsExtraordinary(true);
    }
    if (cursor.accept(OutlineWord.OF_DELEGATES)) {
      congress = congress.withIsOfDelegates(true);
    }
    if (cursor.accept(OutlineWord.SIZE)) {
      congress = sized(congress);
    }
    if (cursor.accept(OutlineWord.ANNOUNCED)) {
      congress = congress.withAnnouncedOn(cursor.day());
    }
    if (cursor.accept(OutlineWord.REPORTED)) {
      congress = congress.withReportedOn(cursor.day());
    }
    if (cursor.accept(OutlineWord.APPROVED)) {
      congress = congress.withApprovedOn(cursor.day());
    }
    return congress;
  }

  private Congress sized(Congress congress) {
    Spot spot = cursor.spot();
    String number = cursor.peek().text();
    if (!cursor.isAt(Token.Sort.WORD)
        || !Notation.isNumber(number)
        || number.length() > MOST_DIGITS) {
      throw cursor.expected(Sought.SIZE);
    }
    cursor.next();
    return Cursor.made(spot, () -> congress.withCommitteeSize(Integer.parseInt(number)));
  }
}
