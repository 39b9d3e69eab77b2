package io.github.partyorg.structure;

/** A member's post at work, as far as norms ask for it (chức danh công tác). */
public enum Occupation implements HasTerm {
  /** Commune cadre (cán bộ cấp xã): elected or appointed to a commune office. */
  COMMUNE_CADRE("cán bộ cấp xã", "commune cadre"),

  /** Commune civil servant (công chức cấp xã). */
  COMMUNE_CIVIL_SERVANT("công chức cấp xã", "commune civil servant");

  private final Bilingual term;

  Occupation(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /**
   * {@return the occupation of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Occupation of(String word) {
    return Terms.of(Occupation.class).get(word);
  }
}
