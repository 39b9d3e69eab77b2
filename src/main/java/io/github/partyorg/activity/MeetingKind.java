package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/**
 * The kinds of meetings (loại hình sinh hoạt). A thematic meeting does not replace the regular one.
 */
public enum MeetingKind implements HasListedTerm {
  /** Regular meeting (sinh hoạt thường kỳ). */
  REGULAR,

  /** Thematic meeting (sinh hoạt chuyên đề). */
  THEMATIC,

  /** Both in one session (sinh hoạt thường kỳ kết hợp chuyên đề): counts as either. */
  REGULAR_AND_THEMATIC;

  /** {@return true if regular, also if thematic at once} */
  public boolean isRegular() {
    return this != THEMATIC;
  }

  /** {@return true if thematic, also if regular at once} */
  boolean isThematic() {
    return this != REGULAR;
  }
}
