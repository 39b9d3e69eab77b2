package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/** The kinds of control by committees (kiểm tra, giám sát). */
public enum InspectionKind implements HasTerm {
  /** Inspection (kiểm tra). */
  INSPECTION("kiểm tra", "inspection"),

  /** Supervision (giám sát). */
  SUPERVISION("giám sát", "supervision");

  private final Bilingual term;

  InspectionKind(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
