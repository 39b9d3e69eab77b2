package io.github.partyorg.structure;

/**
 * What training in political theory a person has completed, in the groups of the statutory tables
 * (trình độ lý luận chính trị); the lowest first.
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
   * @throws IllegalArgumentException if none is called so; lists the words that there are
   */
  public static PoliticalTheory of(String word) {
    return Terms.of(PoliticalTheory.class).get(word);
  }
}
