package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/** The audience of training and information (đối tượng). */
public enum Audience implements HasTerm {
  /** Cadres (cán bộ). */
  CADRES("cán bộ", "cadres"),

  /** Civil servants (công chức). */
  CIVIL_SERVANTS("công chức", "civil servants"),

  /** Party members (đảng viên). */
  MEMBERS("đảng viên", "members"),

  /** New members (đảng viên mới). */
  NEW_MEMBERS("đảng viên mới", "new members"),

  /** Candidates for membership (quần chúng ưu tú). */
  CANDIDATES("quần chúng ưu tú", "candidates"),

  /** The masses (quần chúng). */
  MASSES("quần chúng", "masses");

  private final Bilingual term;

  Audience(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
