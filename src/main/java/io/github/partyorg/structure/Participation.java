package io.github.partyorg.structure;

/** A member's participation in Party work and activities (công tác và sinh hoạt đảng). */
public enum Participation implements HasListedTerm {
  /** Takes part (đang sinh hoạt). */
  ACTIVE,

  /** Exempted on own request (được miễn công tác và sinh hoạt đảng; Party Charter, Art. 7). */
  EXEMPT,

  /** Suspended from Party activities (bị đình chỉ sinh hoạt đảng). */
  SUSPENDED;

  /**
   * {@return the way of taking part of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Participation of(String word) {
    return Terms.of(Participation.class).get(word);
  }
}
