package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/**
 * The body that meets (thành phần sinh hoạt): all members of a unit, or the committee that leads
 * it.
 */
public enum MeetingBody implements HasTerm {
  /** All members of the unit: of a branch (sinh hoạt chi bộ), or of a base organisation. */
  MEMBERS("sinh hoạt chi bộ, đảng bộ", "meeting of the members"),

  /** The committee of the unit (họp chi ủy, đảng ủy). */
  COMMITTEE("họp cấp ủy", "meeting of the committee");

  private final Bilingual term;

  MeetingBody(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
