package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Notation;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.OutlineWord;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Terms;
import io.github.partyorg.structure.Unsaid;
import java.util.List;
import java.util.Optional;

/** Reads the attributes of a unit, a semicolon between two, and the marks in the margin. */
final class PartReader {

  /** What an attribute begins with; a roll begins with an id or a number. */
  private static final Phrases<HasTerm> BEGINNINGS =
      Phrases.of(
          Terms.of(OutlineWord.class),
          Terms.of(Post.class),
          Terms.of(BranchForm.class),
          Terms.of(Delegation.Extent.class));

  private static final int MOST_DIGITS = 6;

  private static final Phrases<Level> LEVELS = Phrases.of(Terms.of(Level.class));

  private final Cursor cursor;
  private final UnitDraft draft;
  private final DrawingErrors errors;
  private final List<Mark> marks;

  PartReader(Cursor cursor, UnitDraft draft, DrawingErrors errors, List<Mark> marks) {
    this.cursor = cursor;
    this.draft = draft;
    this.errors = errors;
    this.marks = marks;
  }

  /** Reads to the end of the line; notes each error and goes on behind the next semicolon. */
  void all() {
    while (!cursor.isAtEnd()) {
      try {
        if (!cursor.isAt(Token.Sort.SEMICOLON)
            && part()
            && !cursor.isAtEnd()
            && !cursor.isAt(Token.Sort.SEMICOLON)) {
          throw cursor.expected(Sought.END);
        }
        cursor.accept(Token.Sort.SEMICOLON);
      } catch (Misread misread) {
        errors.add(misread);
        draft.isBroken = true;
        cursor.skipPart();
      }
    }
    try {
      marks();
    } catch (Misread misread) {
      errors.add(misread);
    }
  }

  /** Reads one attribute; says whether nothing but a semicolon may follow in the line. */
  private boolean part() {
    Spot spot = cursor.spot();
    Optional<HasTerm> beginning = cursor.take(BEGINNINGS);
    if (beginning.isEmpty()) {
      roll(spot);
    } else if (beginning.get() instanceof Post post) {
      new SeatReader(cursor, draft).seats(post, spot);
    } else if (beginning.get() instanceof BranchForm form) {
      draft.say(Sought.FORM, spot);
      draft.form = Optional.of(form);
      return false;
    } else if (beginning.get() instanceof Delegation.Extent extent) {
      new RecordReader(cursor, draft).delegation(extent, spot);
    } else if (beginning.get() instanceof OutlineWord word) {
      worded(word, spot);
      return word != OutlineWord.AT;
    }
    return true;
  }

  private void worded(OutlineWord word, Spot spot) {
    switch (word) {
      case AT -> {
        draft.say(word.term(), spot);
        draft.level = Optional.of(cursor.need(LEVELS, Sought.LEVEL));
      }
      case CODE -> {
        draft.say(word.term(), spot);
        Spot at = cursor.spot();
        String text = cursor.id(Sought.CODE);
        draft.code = Optional.of(Cursor.made(at, () -> OfficialCode.of(text)));
        draft.name(text, at);
      }
      case FOUNDED -> {
        draft.say(word.term(), spot);
        draft.foundedOn = Optional.of(cursor.day());
      }
      case CONGRESS -> {
        draft.say(word.term(), spot);
        draft.congress = Optional.of(new CongressReader(cursor).read());
      }
      case MEMBER -> member(spot);
      case GROUP, GUEST, AWAY -> new StayReader(cursor, draft).read(word, spot);
      case RECOGNITION, PILOT, CONSENT -> new RecordReader(cursor, draft).read(word, spot);
      case KIND -> throw new Misread(spot, Complaint.kindsFirst());
      default ->
          throw new Misread(
              spot, Complaint.unknown(Sought.ATTRIBUTE, wordAt(spot), Optional.empty()));
    }
  }

  private static String wordAt(Spot spot) {
    return Token.first(spot.line(), spot.at()).text();
  }

  private void member(Spot spot) {
    Spot at = cursor.spot();
    MemberDraft member = draft.member(cursor.member(), at);
    member.goOn(at);
    ofBranch(spot);
    new MemberReader(cursor, member).attributes();
  }

  private void ofBranch(Spot spot) {
    draft.ofBranch = draft.ofBranch.or(() -> Optional.of(spot));
  }

  private void roll(Spot spot) {
    Token first = cursor.peek();
    boolean isPlain = first.sort() == Token.Sort.WORD;
    if (isPlain && Notation.isNumber(first.text())) {
      numbered(first.text(), spot);
      return;
    }
    if (first.isDay() || (isPlain && !Notation.hasDigit(first.text()))) {
      throw cursor.unknown(Sought.ATTRIBUTE, BEGINNINGS);
    }
    if (!first.isWordOrQuoted()) {
      throw cursor.expected(Sought.ATTRIBUTE);
    }
    ofBranch(spot);
    do {
      Spot at = cursor.spot();
      MemberDraft member = draft.member(cursor.member(), at);
      draft.roll.add(member);
      new MemberReader(cursor, member).notes();
      cursor.accept(Token.Sort.COMMA);
    } while (cursor.peek().isWordOrQuoted());
  }

  private void numbered(String number, Spot spot) {
    cursor.next();
    cursor.need(OutlineWord.MEMBER);
    draft.say(Sought.NUMBER, spot);
    ofBranch(spot);
    if (number.length() > MOST_DIGITS || Integer.parseInt(number) > Unsaid.MOST_NUMBERED) {
      throw new Misread(spot, Complaint.tooMany(Unsaid.MOST_NUMBERED));
    }
    if (draft.id != null) {
      for (Member member : Unsaid.roll(draft.id, Integer.parseInt(number))) {
        draft.roll.add(draft.member(member.id(), spot));
      }
    }
  }

  private void marks() {
    if (!cursor.accept(Token.Sort.EXCLAMATION)) {
      return;
    }
    do {
      Spot at = cursor.spot();
      String norm = cursor.id(Sought.NORM);
      NormCode code = Cursor.made(at, () -> NormCode.of(norm));
      if (draft.id != null) {
        mark(Mark.of(draft.id, code));
      }
      cursor.accept(Token.Sort.COMMA);
    } while (!cursor.isAt(Token.Sort.END));
  }

  private void mark(Mark mark) {
    if (!cursor.accept(Token.Sort.OPENING)) {
      marks.add(mark);
      return;
    }
    do {
      marks.add(mark.forMember(cursor.member()));
    } while (cursor.accept(Token.Sort.COMMA));
    if (!cursor.accept(Token.Sort.CLOSING)) {
      throw cursor.expected(Sought.CLOSING);
    }
  }
}
