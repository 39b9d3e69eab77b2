package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/**
 * The form of a branch (hình thức chi bộ), recorded because it cannot be derived from the place.
 */
public enum BranchForm implements HasTerm {
  /** A branch with a roll of its own, for as long as it stands (chi bộ). */
  ORDINARY("chi bộ", "branch"),
  /** Formed by members on a stay, for a course or a posting (chi bộ sinh hoạt tạm thời). */
  TEMPORARY("chi bộ sinh hoạt tạm thời", "temporary branch", "sinh hoạt tạm thời", "temporary"),
  /** Abroad, while there are fewer than three official members (chi bộ dự bị). */
  PREPARATORY("chi bộ dự bị", "preparatory branch", "dự bị", "preparatory");

  private final Bilingual term;
  private final ImmutableList<String> otherWords;

  BranchForm(String vietnamese, String english, String... otherWords) {
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
   * {@return the form of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static BranchForm of(String word) {
    return Terms.of(BranchForm.class).get(word);
  }
}
