package io.github.partyorg.structure;

/** Election or appointment of the holder of a seat (bầu hoặc chỉ định). */
public enum Mandate implements HasListedTerm {
  /** Elected by a congress or a committee (được bầu). */
  ELECTED,

  /** Appointed by the direct superior (được chỉ định). */
  APPOINTED;

  /**
   * {@return the mandate of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Mandate of(String word) {
    return Terms.of(Mandate.class).get(word);
  }
}
