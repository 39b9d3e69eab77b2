package io.github.partyorg.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The decisions of superiors that a unit records, as its outline says them. */
final class OutlineRecords {

  private OutlineRecords() {}

  static List<String> of(Unit unit, Locale locale) {
    List<String> phrases = new ArrayList<>();
    if (unit instanceof Committee committee) {
      committee.delegation().ifPresent(given -> phrases.add(delegation(given, locale)));
    }
    if (unit instanceof Branch branch) {
      branch.recognition().ifPresent(given -> phrases.add(recognition(given, locale)));
      branch.pilot().ifPresent(run -> phrases.add(pilot(run, locale)));
    }
    unit.consents().forEach(given -> phrases.add(consent(given, locale)));
    return phrases;
  }

  private static String delegation(Delegation given, Locale locale) {
    Phrase phrase =
        Phrase.in(locale)
            .word(given.extent())
            .quoted(given.number())
            .word(OutlineWord.FROM)
            .day(given.since())
            .further(OutlineWord.UNTIL, given.until());
    given.powers().forEach(power -> phrase.comma().word(power));
    return phrase.toString();
  }

  private static String recognition(Recognition given, Locale locale) {
    return Phrase.in(locale)
        .word(OutlineWord.RECOGNITION)
        .quoted(given.number())
        .word(OutlineWord.FROM)
        .day(given.since())
        .toString();
  }

  private static String pilot(Pilot run, Locale locale) {
    return Phrase.in(locale)
        .word(OutlineWord.PILOT)
        .word(OutlineWord.FROM)
        .day(run.begunOn())
        .further(OutlineWord.CONTINUED, run.continuedOn())
        .toString();
  }

  private static String consent(Consent given, Locale locale) {
    Phrase phrase =
        Phrase.in(locale).word(OutlineWord.CONSENT).id(given.norm()).word(OutlineWord.BY);
    authority(phrase, given.givenBy());
    phrase.quoted(given.number()).day(given.givenOn());
    given.member().ifPresent(member -> phrase.comma().word(OutlineWord.FOR).member(member));
    return phrase
        .further(OutlineWord.ACT, given.actOn())
        .further(OutlineWord.UNTIL, given.until())
        .toString();
  }

  private static void authority(Phrase phrase, Authority giver) {
    if (!giver.isOrgan()) {
      phrase.id(giver.code());
    } else if (Authority.coded(giver.code()).filter(giver::equals).isPresent()) {
      phrase.word(giver);
    } else {
      phrase.word(OutlineWord.ORGAN).id(giver.code()).both(giver.term());
    }
  }
}
