package io.github.partyorg.structure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A phrase of the notation, put together word by word in one language. */
final class Phrase {

  private final Locale locale;
  private final StringBuilder text = new StringBuilder();

  private Phrase(Locale locale) {
    this.locale = locale;
  }

  static Phrase in(Locale locale) {
    return new Phrase(locale);
  }

  private Phrase add(String part) {
    if (text.length() > 0) {
      text.append(' ');
    }
    text.append(part);
    return this;
  }

  Phrase word(HasTerm word) {
    return add(Notation.word(word, locale));
  }

  Phrase id(Object id) {
    return add(Notation.id(id.toString()));
  }

  Phrase member(MemberId id) {
    return add(Notation.id(id));
  }

  Phrase quoted(String any) {
    return add(Notation.quoted(any));
  }

  Phrase both(Bilingual any) {
    return quoted(any.vietnamese()).quoted(any.english());
  }

  Phrase day(LocalDate day) {
    return add(day.toString());
  }

  Phrase congress(Congress congress) {
    word(OutlineWord.CONGRESS);
    congress.numeral().ifPresent(this::add);
    day(congress.day());
    if (congress.isExtraordinary()) {
      word(OutlineWord.EXTRAORDINARY);
    }
    if (congress.isOfDelegates()) {
      word(OutlineWord.OF_DELEGATES);
    }
    congress.committeeSize().ifPresent(size -> word(OutlineWord.SIZE).add(size.toString()));
    known(OutlineWord.ANNOUNCED, congress.announcedOn());
    known(OutlineWord.REPORTED, congress.reportedOn());
    known(OutlineWord.APPROVED, congress.approvedOn());
    return this;
  }

  private void known(HasTerm word, Optional<LocalDate> day) {
    day.ifPresent(known -> word(word).day(known));
  }

  Phrase written(String notation) {
    return add(notation);
  }

  /** Ends a member of a list, so that another follows. */
  Phrase comma() {
    text.append(',');
    return this;
  }

  /** Says a further day, if it is known. */
  Phrase further(HasTerm word, Optional<LocalDate> day) {
    return day.isPresent() ? comma().word(word).day(day.get()) : this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
