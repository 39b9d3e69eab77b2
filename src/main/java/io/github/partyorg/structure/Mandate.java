package io.github.partyorg.structure;

/** How the holder of a seat came by it (bầu hoặc chỉ định). */
public enum Mandate implements Termed {
  /** Elected by a congress or a committee (được bầu). */
  ELECTED("được bầu", "elected"),

  /** Appointed by the direct superior (được chỉ định). */
  APPOINTED("được chỉ định", "appointed");

  private final Bilingual term;

  Mandate(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
