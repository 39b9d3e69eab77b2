package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/**
 * The kinds of meetings (loại hình sinh hoạt). A thematic meeting does not replace the regular one.
 */
public enum MeetingKind implements HasTerm {
  /** Regular meeting (sinh hoạt thường kỳ). */
  REGULAR("sinh hoạt thường kỳ", "regular meeting"),

  /** Thematic meeting (sinh hoạt chuyên đề). */
  THEMATIC("sinh hoạt chuyên đề", "thematic meeting"),

  /** Both in one session (sinh hoạt thường kỳ kết hợp chuyên đề): counts as either. */
  REGULAR_AND_THEMATIC(
      "sinh hoạt thường kỳ kết hợp chuyên đề", "regular and thematic meeting in one");

  private final Bilingual term;

  MeetingKind(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /** {@return true if regular, also if thematic at once} */
  public boolean isRegular() {
    return this != THEMATIC;
  }

  /** {@return true if thematic, also if regular at once} */
  public boolean isThematic() {
    return this != REGULAR;
  }
}
