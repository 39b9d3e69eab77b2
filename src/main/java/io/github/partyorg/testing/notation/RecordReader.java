package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.OutlineWord;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Terms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the decisions of superiors that a unit records. */
final class RecordReader {

  private static final Phrases<Delegation.Power> POWERS =
      Phrases.of(Terms.of(Delegation.Power.class));
  private static final Phrases<Authority> ORGANS = Phrases.of(Authority.shipped());

  private final Cursor cursor;
  private final UnitDraft draft;

  RecordReader(Cursor cursor, UnitDraft draft) {
    this.cursor = cursor;
    this.draft = draft;
  }

  void read(OutlineWord word, Spot spot) {
    if (word == OutlineWord.CONSENT) {
      draft.consents.add(consent(spot));
      return;
    }
    draft.say(word.term(), spot);
    draft.ofBranch = draft.ofBranch.or(() -> Optional.of(spot));
    if (word == OutlineWord.PILOT) {
      draft.pilot = Optional.of(pilot(spot));
    } else {
      draft.recognition = Optional.of(recognition(spot));
    }
  }

  private Pilot pilot(Spot spot) {
    cursor.need(OutlineWord.FROM);
    Pilot begun = Pilot.begunOn(cursor.day());
    if (!cursor.accept(Token.Sort.COMMA)) {
      return begun;
    }
    cursor.need(OutlineWord.CONTINUED);
    LocalDate continued = cursor.day();
    return Cursor.made(spot, () -> begun.continuedOn(continued));
  }

  private Recognition recognition(Spot spot) {
    String number = cursor.text();
    cursor.need(OutlineWord.FROM);
    LocalDate since = cursor.day();
    return Cursor.made(spot, () -> Recognition.of(number, since));
  }

  void delegation(Delegation.Extent extent, Spot spot) {
    draft.say(Sought.SCOPE, spot);
    draft.ofCommittee = draft.ofCommittee.or(() -> Optional.of(spot));
    String number = cursor.text();
    cursor.need(OutlineWord.FROM);
    LocalDate since = cursor.day();
    Delegation given = Cursor.made(spot, () -> Delegation.of(extent, number, since));
    while (cursor.accept(Token.Sort.COMMA)) {
      Delegation soFar = given;
      if (cursor.accept(OutlineWord.UNTIL)) {
        LocalDate until = cursor.day();
        given = Cursor.made(spot, () -> soFar.until(until));
      } else {
        given = soFar.with(cursor.need(POWERS, Sought.POWER));
      }
    }
    draft.delegation = Optional.of(given);
  }

  private Consent consent(Spot spot) {
    String norm = cursor.id(Sought.NORM);
    cursor.need(OutlineWord.BY);
    Authority giver = giver();
    String number = cursor.text();
    LocalDate day = cursor.day();
    Consent given = Cursor.made(spot, () -> Consent.of(NormCode.of(norm), giver, number, day));
    while (cursor.accept(Token.Sort.COMMA)) {
      Consent soFar = given;
      UnaryOperator<Consent> limit = limit();
      given = Cursor.made(spot, () -> limit.apply(soFar));
    }
    return given;
  }

  private UnaryOperator<Consent> limit() {
    if (cursor.accept(OutlineWord.FOR)) {
      MemberId member = cursor.member();
      return consent -> consent.forMember(member);
    }
    if (cursor.accept(OutlineWord.ACT)) {
      LocalDate day = cursor.day();
      return consent -> consent.forActOn(day);
    }
    cursor.need(OutlineWord.UNTIL);
    LocalDate day = cursor.day();
    return consent -> consent.until(day);
  }

  private Authority giver() {
    Spot spot = cursor.spot();
    Optional<Authority> shipped = cursor.take(ORGANS);
    if (shipped.isPresent()) {
      return shipped.get();
    }
    if (cursor.accept(OutlineWord.ORGAN)) {
      String code = cursor.id(Sought.CODE);
      String vietnamese = cursor.text();
      String english = cursor.text();
      return Cursor.made(spot, () -> Authority.organ(code, Bilingual.of(vietnamese, english)));
    }
    String unit = cursor.id(Sought.GIVER);
    return Cursor.made(spot, () -> Authority.committeeOf(unit));
  }
}
