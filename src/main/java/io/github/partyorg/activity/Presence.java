package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** The presence of a member expected at a meeting (tình hình tham dự). */
public enum Presence implements HasListedTerm {
  /** Present (có mặt). */
  PRESENT(true),

  /** Absent with an approved cause (vắng có lý do): due, but left out of a vote. */
  EXCUSED(true),

  /** Absent without leave (vắng không lý do). */
  WITHOUT_LEAVE(true),

  /** Staying in another organisation for a time (sinh hoạt tạm thời nơi khác): left out. */
  ELSEWHERE(false),

  /**
   * Exempted and absent (được miễn sinh hoạt, vắng mặt): left out; an exempted member who comes
   * counts.
   */
  EXEMPT_AND_ABSENT(false),

  /** Suspended from activities (bị đình chỉ sinh hoạt): left out. */
  SUSPENDED(false),

  /** Prosecuted or detained (bị truy tố, tạm giam): left out. */
  DETAINED(false);

  private final boolean due;

  Presence(boolean due) {
    this.due = due;
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
