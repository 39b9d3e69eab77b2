package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/** Why an order is given, where a decision says so (lý do). */
public enum Purpose implements HasTerm {
  /** To fit the organisation to its functions and tasks (sắp xếp tổ chức bộ máy). */
  APPARATUS_RESTRUCTURING("sắp xếp tổ chức bộ máy", "restructuring of the apparatus"),

  /**
   * To send experienced members to a branch with few members (tăng cường cho chi bộ ít đảng viên).
   */
  REINFORCEMENT("tăng cường cho chi bộ ít đảng viên", "reinforcement of a branch with few members");

  private final Bilingual term;

  Purpose(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
