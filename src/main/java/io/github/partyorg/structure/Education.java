package io.github.partyorg.structure;

/**
 * The general schooling that a person has completed, in the groups of the statutory tables (trình
 * độ giáo dục phổ thông); the lowest first.
 */
public enum Education implements HasListedTerm {
  /** Reads and writes, no school completed (biết đọc, biết viết). */
  LITERATE,

  /** Has completed primary school (hoàn thành tiểu học). */
  PRIMARY,

  /** Has the lower-secondary diploma (tốt nghiệp trung học cơ sở). */
  LOWER_SECONDARY,

  /** Has the upper-secondary diploma (tốt nghiệp trung học phổ thông). */
  UPPER_SECONDARY;

  /**
   * {@return the education of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Education of(String word) {
    return Terms.of(Education.class).get(word);
  }
}
