package io.github.partyorg.structure;

/**
 * The form of a branch (hình thức chi bộ), recorded because it cannot be derived from the place.
 */
public enum BranchForm implements HasListedTerm {
  /** A branch with a roll of its own, for as long as it stands (chi bộ). */
  ORDINARY,
  /** Formed by members on a stay, for a course or a posting (chi bộ sinh hoạt tạm thời). */
  TEMPORARY,
  /** Abroad, while there are fewer than three official members (chi bộ dự bị). */
  PREPARATORY;

  /**
   * {@return the form of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static BranchForm of(String word) {
    return Terms.of(BranchForm.class).get(word);
  }
}
