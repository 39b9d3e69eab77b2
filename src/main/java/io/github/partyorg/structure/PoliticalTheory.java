package io.github.partyorg.structure;

/**
 * What training in political theory a person has completed, in the groups of the statutory tables
 * (trình độ lý luận chính trị); the lowest first.
 */
public enum PoliticalTheory implements Termed {
  /** Elementary (sơ cấp). */
  ELEMENTARY("sơ cấp", "elementary"),

  /** Intermediate (trung cấp). */
  INTERMEDIATE("trung cấp", "intermediate"),

  /** Advanced, or a bachelor of political theory (cao cấp, cử nhân). */
  ADVANCED("cao cấp hoặc cử nhân", "advanced or bachelor");

  private final Bilingual term;

  PoliticalTheory(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
