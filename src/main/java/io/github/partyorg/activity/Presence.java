package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** The presence of a member expected at a meeting (tình hình tham dự). */
public enum Presence implements HasListedTerm {
  /** Present (có mặt). */
  PRESENT(true),

  /** Absent with an approved cause (vắng có lý do): counted, but at a congress. */
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

  /** Charged, prosecuted or detained (bị khởi tố, truy tố, tạm giam): left out. */
  DETAINED(false);

  private final boolean due;

  Presence(boolean due) {
    this.due = due;
  }

  /**
   * {@return false for members left out of the count of those due, and of a vote at a meeting (QĐ
   * 294-QĐ/TW, 26/5/2025, 9.3.2)}
   */
  public boolean isDue() {
    return due;
  }

  /**
   * {@return true for members counted in a vote of a congress of all members: those due, without
   * the members absent for its whole time with cause and with the consent of the committee that
   * convened it}
   */
  public boolean isCountedAtCongress() {
    return due && this != EXCUSED;
  }
}
