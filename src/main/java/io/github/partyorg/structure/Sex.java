package io.github.partyorg.structure;

/** The sex of a person, where an age limit or a table asks for it (giới tính). */
public enum Sex implements HasTerm {
  /** Female (nữ). */
  FEMALE("nữ", "female"),

  /** Male (nam). */
  MALE("nam", "male");

  private final Bilingual term;

  Sex(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }

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
