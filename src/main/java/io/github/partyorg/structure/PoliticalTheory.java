package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/**
 * The training in political theory that a person has completed, in the groups of the statutory
 * tables (trình độ lý luận chính trị); the lowest first.
 */
public enum PoliticalTheory implements HasTerm {
  /** Elementary (sơ cấp). */
  ELEMENTARY("sơ cấp", "elementary"),

  /** Intermediate (trung cấp). */
  INTERMEDIATE("trung cấp", "intermediate"),

  /** Advanced, or a bachelor of political theory (cao cấp, cử nhân). */
  ADVANCED("cao cấp hoặc cử nhân", "advanced or bachelor", "cao cấp", "cử nhân");

  private final Bilingual term;
  private final ImmutableList<String> otherWords;

  PoliticalTheory(String vietnamese, String english, String... otherWords) {
    this.term = Bilingual.of(vietnamese, english);
    this.otherWords = ImmutableList.copyOf(otherWords);
  }

  @Override
  public Bilingual term() {
    return term;
  }

  @Override
  public ImmutableList<String> otherWords() {
    return otherWords;
  }

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
