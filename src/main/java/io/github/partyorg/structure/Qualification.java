package io.github.partyorg.structure;

/**
 * The professional qualification of a person, in the groups of the statutory tables (trình độ
 * chuyên môn, nghiệp vụ); the lowest first.
 */
public enum Qualification implements HasListedTerm {
  /** Elementary, or a skilled worker (sơ cấp, công nhân kỹ thuật). */
  ELEMENTARY,

  /** Intermediate (trung cấp). */
  INTERMEDIATE,

  /** College (cao đẳng). */
  COLLEGE,

  /** University (đại học). */
  UNIVERSITY,

  /** Master (thạc sĩ). */
  MASTER,

  /** Doctor (tiến sĩ). */
  DOCTOR;

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
