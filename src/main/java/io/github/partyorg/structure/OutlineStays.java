package io.github.partyorg.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The groups of a branch and the stays that it records, as its outline says them. */
final class OutlineStays {

  private OutlineStays() {}

  static List<String> of(Branch branch, Locale locale) {
    List<String> phrases = new ArrayList<>();
    branch.groups().forEach(group -> phrases.add(group(group, locale)));
    branch.guests().forEach(guest -> phrases.add(guest(guest, locale)));
    branch.absences().forEach(absence -> phrases.add(absence(absence, locale)));
    return phrases;
  }

  private static String group(PartyGroup group, Locale locale) {
    Phrase phrase = Phrase.in(locale).word(OutlineWord.GROUP).quoted(group.name());
    group.members().forEach(phrase::member);
    group.head().ifPresent(head -> phrase.comma().word(OutlineWord.HEAD).member(head));
    group.deputy().ifPresent(deputy -> phrase.comma().word(OutlineWord.DEPUTY).member(deputy));
    return phrase.toString();
  }

  private static String guest(Guest guest, Locale locale) {
    Phrase phrase = Phrase.in(locale).word(OutlineWord.GUEST).member(guest.member());
    guest.outsideHome().ifPresent(home -> phrase.word(OutlineWord.OF).quoted(home));
    return stay(phrase, guest.since(), guest.until());
  }

  private static String absence(Absence absence, Locale locale) {
    Phrase phrase =
        Phrase.in(locale)
            .word(OutlineWord.AWAY)
            .member(absence.member())
            .word(OutlineWord.AT)
            .quoted(absence.organization());
    return stay(phrase, absence.since(), absence.until());
  }

  private static String stay(Phrase phrase, LocalDate since, LocalDate until) {
    return phrase.word(OutlineWord.FROM).day(since).word(OutlineWord.UNTIL).day(until).toString();
  }
}
