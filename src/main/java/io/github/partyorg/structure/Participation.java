package io.github.partyorg.structure;

/** How a member takes part in Party work and activities (công tác và sinh hoạt đảng). */
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
   * @throws IllegalArgumentException if none is called so; lists the words that there are
   */
  public static Participation of(String word) {
    return Terms.of(Participation.class).get(word);
  }
}
