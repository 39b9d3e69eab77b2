package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Notation;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Terms;
import io.github.partyorg.structure.UnitId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What sentences are filled with: ids, texts, days, numbers and terms of the field. */
final class Slots {

  private Slots() {}

  static final Slot<UnitId> UNIT =
      new Word<>(
          token -> Optional.of(UnitId.of(token.text())),
          unit -> bareOrQuoted(unit.value()),
          Sought.UNIT_ID);

  static final Slot<MemberId> MEMBER =
      new Word<>(token -> Optional.of(MemberId.of(token.text())), Slots::member, Sought.MEMBER_ID);

  static final Slot<OfficialCode> CODE =
      new Word<>(
          token -> Optional.of(OfficialCode.of(token.text())),
          code -> bareOrQuoted(code.value()),
          Sought.CODE);

  /** The number of a document. */
  static final Slot<String> NUMBER =
      new Word<>(
          token -> Optional.of(token.text()),
          Slots::bareOrQuoted,
          Bilingual.of("số văn bản, như 12-QĐ/HU", "a number, such as 12-QĐ/HU"));

  /** How many. */
  static final Slot<Integer> COUNT =
      new Word<>(Slots::count, String::valueOf, Bilingual.of("một số", "a count"));

  static final Slot<ImmutableList<UnitId>> UNITS = Listed.commas(UNIT);
  static final Slot<ImmutableList<MemberId>> MEMBERS = Listed.commas(MEMBER);
  static final Slot<LocalDate> DAY = new Day();

  /** Any text, between quotation marks. */
  static final Slot<String> TEXT = new Text();

  private static Optional<Integer> count(Token token) {
    try {
      return Optional.of(Integer.valueOf(token.text()));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /** Returns the slot for the constants of an enumeration, by their terms. */
  static <E extends Enum<E> & HasTerm> Slot<E> term(Class<E> type) {
    Terms<E> terms = Terms.of(type);
    return new Term<>(Phrases.of(terms), anyOf(terms.all()));
  }

  private static Bilingual anyOf(ImmutableList<? extends HasTerm> all) {
    return Bilingual.join(
        " / ", all.stream().map(HasTerm::term).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns a text as minutes write it: bare if it is an id that nobody takes for a word, with a
   * capital letter or a digit, or else between quotation marks.
   */
  static String bareOrQuoted(String text) {
    boolean isPlain =
        text.indexOf(':') < 0
            && text.codePoints().anyMatch(one -> Character.isUpperCase(one) || isDigit(one));
    return isPlain ? Notation.id(text) : Notation.quoted(text);
  }

  private static String member(MemberId member) {
    String text = member.value();
    return text.indexOf(':') < 0 ? Notation.id(member) : Notation.quoted(text);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  /** One word, or one text between quotation marks. */
  private record Word<T>(
      Function<Token, Optional<T>> value, Function<T, String> text, Bilingual what)
      implements Slot<T> {

    @Override
    public Optional<T> read(Words words) {
      return words.read(value, what);
    }

    @Override
    public void write(T value, Pen pen) {
      pen.write(text.apply(value));
    }
  }

  /** A text that always stands between quotation marks. */
  private record Text() implements Slot<String> {

    @Override
    public Optional<String> read(Words words) {
      return words.read(
          token -> Optional.of(token.text()).filter(any -> token.sort() == Token.Sort.QUOTED),
          Sought.TEXT);
    }

    @Override
    public void write(String value, Pen pen) {
      pen.write(Notation.quoted(value));
    }

    @Override
    public Bilingual what() {
      return Sought.TEXT;
    }
  }

  /** A day, the same in both languages. */
  private record Day() implements Slot<LocalDate> {

    @Override
    public Optional<LocalDate> read(Words words) {
      return words.read(
          token -> {
            Optional<LocalDate> day = token.isDay() ? parsed(token.text()) : Optional.empty();
            if (token.isDay() && day.isEmpty()) {
              words.refuse(words.place(), Complaint.noDay(token.text()));
            }
            return day;
          },
          Sought.DAY);
    }

    private static Optional<LocalDate> parsed(String text) {
      try {
        return Optional.of(LocalDate.parse(text));
      } catch (DateTimeException impossible) {
        return Optional.empty();
      }
    }

    @Override
    public void write(LocalDate day, Pen pen) {
      pen.write(day.toString());
    }

    @Override
    public Bilingual what() {
      return Sought.DAY;
    }
  }

  /** A term of the field. */
  private record Term<T extends HasTerm>(Phrases<T> phrases, Bilingual what) implements Slot<T> {

    @Override
    public Optional<T> read(Words words) {
      return words.read(phrases, what);
    }

    @Override
    public void write(T value, Pen pen) {
      pen.write(Notation.word(value, pen.language()));
    }
  }
}
