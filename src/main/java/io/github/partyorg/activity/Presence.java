package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/** The presence of a member expected at a meeting (tình hình tham dự). */
public enum Presence implements HasTerm {
  /** Present (có mặt). */
  PRESENT("có mặt", "present", true),

  /** Absent with an approved cause (vắng có lý do): due, but left out of a vote. */
  EXCUSED("vắng có lý do", "absent with approved cause", true),

  /** Absent without leave (vắng không lý do). */
  WITHOUT_LEAVE("vắng không lý do", "absent without leave", true),

  /** Staying in another organisation for a time (sinh hoạt tạm thời nơi khác): left out. */
  ELSEWHERE("sinh hoạt tạm thời nơi khác", "staying elsewhere", false),

  /** Exempted and absent (được miễn, vắng): left out; an exempted member who comes counts. */
  EXEMPT_AND_ABSENT("được miễn sinh hoạt, vắng mặt", "exempted and absent", false),

  /** Suspended from activities (bị đình chỉ sinh hoạt): left out. */
  SUSPENDED("bị đình chỉ sinh hoạt", "suspended", false),

  /** Prosecuted or detained (bị truy tố, tạm giam): left out. */
  DETAINED("bị truy tố, tạm giam", "prosecuted or detained", false);

  private final Bilingual term;
  private final boolean due;

  Presence(String vietnamese, String english, boolean due) {
    this.term = Bilingual.of(vietnamese, english);
    this.due = due;
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /** {@return false for members left out of the count (QĐ 24-QĐ/TW, 30/7/2021, 9.3)} */
  public boolean isDue() {
    return due;
  }

  /** {@return true for members who are due and have no approved cause of absence} */
  public boolean isCountedInVote() {
    return due && this != EXCUSED;
  }
}
