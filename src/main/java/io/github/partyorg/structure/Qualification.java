package io.github.partyorg.structure;

/**
 * The professional qualification of a person, in the groups of the statutory tables (trình độ
 * chuyên môn, nghiệp vụ); the lowest first.
 */
public enum Qualification implements HasTerm {
  /** Elementary, or a skilled worker (sơ cấp, công nhân kỹ thuật). */
  ELEMENTARY("sơ cấp, công nhân kỹ thuật", "elementary, skilled worker"),

  /** Intermediate (trung cấp). */
  INTERMEDIATE("trung cấp", "intermediate"),

  /** College (cao đẳng). */
  COLLEGE("cao đẳng", "college"),

  /** University (đại học). */
  UNIVERSITY("đại học", "university"),

  /** Master (thạc sĩ). */
  MASTER("thạc sĩ", "master"),

  /** Doctor (tiến sĩ). */
  DOCTOR("tiến sĩ", "doctor");

  private final Bilingual term;

  Qualification(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /**
   * {@return the qualification of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Qualification of(String word) {
    return Terms.of(Qualification.class).get(word);
  }
}
