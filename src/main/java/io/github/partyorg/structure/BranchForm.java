package io.github.partyorg.structure;

/** The form of a branch (hình thức chi bộ), recorded because no place tells it. */
public enum BranchForm implements Termed {
  /** A branch with a roll of its own, for as long as it stands (chi bộ). */
  ORDINARY("chi bộ", "branch"),
  /** Formed by members on a stay, for a course or a posting (chi bộ sinh hoạt tạm thời). */
  TEMPORARY("chi bộ sinh hoạt tạm thời", "temporary branch"),
  /** Abroad, while there are fewer than three official members (chi bộ dự bị). */
  PREPARATORY("chi bộ dự bị", "preparatory branch");

  private final Bilingual term;

  BranchForm(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
