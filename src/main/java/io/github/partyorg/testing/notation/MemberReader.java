package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.OutlineWord;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.PoliticalTheory;
import io.github.partyorg.structure.Qualification;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Terms;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what a drawing says of one member. */
final class MemberReader {

  private static final Phrases<HasTerm> NOTES =
      Phrases.of(
          Terms.of(Occupation.class), Terms.of(Participation.class), Terms.of(Standing.class));

  private static final Phrases<HasTerm> ATTRIBUTES =
      Phrases.of(
          Terms.of(OutlineWord.class),
          Terms.of(Sex.class),
          Terms.of(Occupation.class),
          Terms.of(Participation.class),
          Terms.of(Standing.class));

  private static final Phrases<Interruption.Ground> GROUNDS =
      Phrases.of(Terms.of(Interruption.Ground.class));
  private static final Phrases<Education> EDUCATIONS = Phrases.of(Terms.of(Education.class));
  private static final Phrases<Qualification> QUALIFICATIONS =
      Phrases.of(Terms.of(Qualification.class));
  private static final Phrases<PoliticalTheory> THEORIES =
      Phrases.of(Terms.of(PoliticalTheory.class));

  private final Cursor cursor;
  private final MemberDraft draft;

  MemberReader(Cursor cursor, MemberDraft draft) {
    this.cursor = cursor;
    this.draft = draft;
  }

  /** Reads what follows an id on the roll: a tilde, and notes in brackets. */
  void notes() {
    while (true) {
      if (cursor.isAt(Token.Sort.TILDE)) {
        say(Standing.PROBATIONARY, cursor.spot());
        cursor.next();
      } else if (cursor.accept(Token.Sort.OPENING)) {
        do {
          Spot spot = cursor.spot();
          say(cursor.need(NOTES, Sought.NOTE), spot);
        } while (cursor.accept(Token.Sort.COMMA));
        if (!cursor.accept(Token.Sort.CLOSING)) {
          throw cursor.expected(Sought.CLOSING);
        }
      } else {
        return;
      }
    }
  }

  private void say(HasTerm note, Spot spot) {
    if (note instanceof Occupation occupation) {
      draft.say(Sought.OCCUPATION, spot);
      draft.member().occupation(occupation);
    } else if (note instanceof Participation participation) {
      draft.say(Sought.PARTICIPATION, spot);
      draft.member().participation(participation);
    } else if (note instanceof Standing standing) {
      draft.say(Sought.STANDING, spot);
      draft.member().standing(standing);
    }
  }

  /** Reads attributes, a comma between two. */
  void attributes() {
    cursor.accept(Token.Sort.COMMA);
    do {
      attribute();
    } while (cursor.accept(Token.Sort.COMMA));
  }

  private void attribute() {
    Spot spot = cursor.spot();
    if (cursor.isAt(Token.Sort.QUOTED)) {
      draft.say(Sought.MEMBER_NAME, spot);
      draft.member().name(cursor.text());
      return;
    }
    HasTerm attribute = cursor.need(ATTRIBUTES, Sought.OF_MEMBER);
    if (attribute instanceof OutlineWord word) {
      if (word == OutlineWord.OUT) {
        interruption(spot);
      } else if (word == OutlineWord.OFFICIAL && !cursor.peek().isDay()) {
        say(Standing.OFFICIAL, spot);
      } else {
        draft.say(word.term(), spot);
        worded(word, spot);
      }
    } else if (attribute instanceof Sex sex) {
      draft.say(Sought.SEX, spot);
      draft.profile(profile -> profile.withSex(sex));
    } else {
      say(attribute, spot);
    }
  }

  private void worded(OutlineWord word, Spot spot) {
    switch (word) {
      case ADMITTED -> draft.member().admittedOn(cursor.day());
      case OFFICIAL -> draft.member().officialSince(cursor.day());
      case BORN -> draft.profile(profile -> profile.withBornOn(cursor.day()));
      case ETHNICITY -> draft.profile(profile -> profile.withEthnicity(cursor.text()));
      case RELIGION -> draft.profile(profile -> profile.withReligion(cursor.text()));
      case EDUCATION ->
          draft.profile(
              profile -> profile.withEducation(cursor.need(EDUCATIONS, Sought.EDUCATION)));
      case QUALIFICATION ->
          draft.profile(
              profile ->
                  profile.withQualification(cursor.need(QUALIFICATIONS, Sought.QUALIFICATION)));
      case THEORY ->
          draft.profile(
              profile -> profile.withPoliticalTheory(cursor.need(THEORIES, Sought.THEORY)));
      default ->
          throw new Misread(
              spot, Complaint.unknown(Sought.OF_MEMBER, word.term().english(), Optional.empty()));
    }
  }

  private void interruption(Spot spot) {
    Interruption.Ground ground = cursor.need(GROUNDS, Sought.GROUND);
    LocalDate since = cursor.day();
    cursor.need(OutlineWord.BACK);
    LocalDate until = cursor.day();
    draft.addInterruption(Cursor.made(spot, () -> Interruption.of(since, until, ground)));
  }
}
