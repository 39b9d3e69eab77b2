package io.github.partyorg.structure;

/**
 * The training in political theory that a person has completed, in the groups of the statutory
 * tables (trình độ lý luận chính trị); the lowest first.
 */
public enum PoliticalTheory implements HasListedTerm {
  /** Elementary (sơ cấp). */
  ELEMENTARY,

  /** Intermediate (trung cấp). */
  INTERMEDIATE,

  /** Advanced, or a bachelor of political theory (cao cấp, cử nhân). */
  ADVANCED;

  /**
   * {@return the training of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static PoliticalTheory of(String word) {
    return Terms.of(PoliticalTheory.class).get(word);
  }
}
