package io.github.partyorg.structure;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The phrases of an {@link Outline} by themselves (cụm từ của sơ đồ chữ), for texts that say the
 * same of members, seats and consents.
 */
public final class OutlinePhrases {

  private OutlinePhrases() {}

  /**
   * {@return a member as listed: the id with its notes, the name if it is not {@linkplain
   * Unsaid#name the usual one}, and what else is known}
   *
   * @param member the member
   * @param locale the reader's locale
   */
  public static String member(Member member, Locale locale) {
    String entry = OutlineMembers.entry(member, locale);
    List<String> known = OutlineMembers.known(member, locale);
    String all = Joiner.on(", ").join(known);
    return all.isEmpty() ? entry : entry + (all.startsWith("\"") ? " " : ", ") + all;
  }

  /**
   * {@return what a profile states; nothing if it is empty}
   *
   * @param profile the profile
   * @param locale the reader's locale
   */
  public static String profile(Profile profile, Locale locale) {
    return Joiner.on(", ").join(OutlineMembers.stated(profile, locale));
  }

  /**
   * {@return all seats, with mandate and first day where they are not {@linkplain Unsaid the usual
   * ones}, after the congress; nothing if there are none}
   *
   * @param leadership the seats
   * @param locale the reader's locale
   */
  public static String leadership(Leadership leadership, Locale locale) {
    List<String> phrases = new ArrayList<>();
    leadership
        .congress()
        .ifPresent(congress -> phrases.add(Phrase.in(locale).congress(congress).toString()));
    phrases.addAll(OutlineSeats.of(leadership, Optional.empty(), locale));
    return Joiner.on(", ").join(phrases);
  }

  /**
   * {@return a party group with its members}
   *
   * @param group the group
   * @param locale the reader's locale
   */
  public static String group(PartyGroup group, Locale locale) {
    return OutlineStays.group(group, locale);
  }

  /**
   * {@return a consent with its limits}
   *
   * @param consent the consent
   * @param locale the reader's locale
   */
  public static String consent(Consent consent, Locale locale) {
    return OutlineRecords.consent(consent, locale);
  }

  /**
   * {@return a delegation with its powers}
   *
   * @param delegation the delegation
   * @param locale the reader's locale
   */
  public static String delegation(Delegation delegation, Locale locale) {
    return OutlineRecords.delegation(delegation, locale);
  }

  /**
   * {@return a recognition with its first day}
   *
   * @param recognition the recognition
   * @param locale the reader's locale
   */
  public static String recognition(Recognition recognition, Locale locale) {
    return OutlineRecords.recognition(recognition, locale);
  }

  /**
   * {@return a kind: a shipped one by its term, another one with all that makes it}
   *
   * @param kind the kind
   * @param locale the reader's locale
   */
  public static String kind(Kind kind, Locale locale) {
    if (Kind.coded(kind.code()).filter(kind::equals).isPresent()) {
      return Notation.word(kind, locale);
    }
    Phrase phrase = Phrase.in(locale).word(OutlineWord.KIND).id(kind.code()).both(kind.term());
    return kind.wider()
        .map(wider -> phrase.word(OutlineWord.NARROWER).written(kind(wider, locale)))
        .orElseGet(() -> phrase.word(kind.basis()))
        .toString();
  }
}
