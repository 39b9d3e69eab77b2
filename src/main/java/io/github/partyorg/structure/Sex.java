package io.github.partyorg.structure;

/** The sex of a person, where an age limit or a table asks for it (giới tính). */
public enum Sex implements HasListedTerm {
  /** Female (nữ). */
  FEMALE,

  /** Male (nam). */
  MALE;

  /**
   * {@return the sex of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Sex of(String word) {
    return Terms.of(Sex.class).get(word);
  }
}
