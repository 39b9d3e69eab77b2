package io.github.partyorg.structure;

/** What a member works as, where the structure asks for it (chức danh công tác). */
public enum Occupation implements HasListedTerm {
  /** Commune cadre (cán bộ cấp xã): elected or appointed to a commune office. */
  COMMUNE_CADRE,

  /** Commune civil servant (công chức cấp xã). */
  COMMUNE_CIVIL_SERVANT;

  /**
   * {@return the occupation of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if none is called so; lists the words that there are
   */
  public static Occupation of(String word) {
    return Terms.of(Occupation.class).get(word);
  }
}
