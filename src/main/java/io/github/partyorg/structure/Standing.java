package io.github.partyorg.structure;

/** The standing of a member (đảng viên chính thức, đảng viên dự bị; Party Charter, Art. 5). */
public enum Standing implements HasListedTerm {
  /** Official member (đảng viên chính thức): counts towards the three and the nine. */
  OFFICIAL,

  /** Probationary member (đảng viên dự bị). */
  PROBATIONARY;

  /**
   * {@return the standing of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Standing of(String word) {
    return Terms.of(Standing.class).get(word);
  }
}
