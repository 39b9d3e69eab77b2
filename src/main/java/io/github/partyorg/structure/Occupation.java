package io.github.partyorg.structure;

/** A member's post at work, as far as norms ask for it (chức danh công tác). */
public enum Occupation implements HasListedTerm {
  /** Commune cadre (cán bộ cấp xã): elected or appointed to a commune office. */
  COMMUNE_CADRE,

  /** Commune civil servant (công chức cấp xã). */
  COMMUNE_CIVIL_SERVANT;

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
