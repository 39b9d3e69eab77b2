package io.github.partyorg.structure;

/**
 * The general schooling that a person has completed, in the groups of the statutory tables (trình
 * độ giáo dục phổ thông); the lowest first.
 */
public enum Education implements HasTerm {
  /** Reads and writes, no school completed (biết đọc, biết viết). */
  LITERATE("biết đọc, biết viết", "can read and write"),

  /** Has completed primary school (hoàn thành tiểu học). */
  PRIMARY("hoàn thành tiểu học", "primary school"),

  /** Has the lower-secondary diploma (tốt nghiệp trung học cơ sở). */
  LOWER_SECONDARY("tốt nghiệp trung học cơ sở", "lower secondary"),

  /** Has the upper-secondary diploma (tốt nghiệp trung học phổ thông). */
  UPPER_SECONDARY("tốt nghiệp trung học phổ thông", "upper secondary");

  private final Bilingual term;

  Education(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }

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
