package io.github.partyorg.restructuring;

import io.github.partyorg.structure.HasListedTerm;

/**
 * The kind of change of a membership (biến động đảng viên): a member joins, leaves or is revised.
 */
public enum Movement implements HasListedTerm {
  /** Admitted to the Party (kết nạp). */
  ADMITTED(1),

  /** Readmitted to the Party (kết nạp lại). */
  READMITTED(1),

  /** Came from another organisation (chuyển đến). */
  TRANSFERRED_IN(1),

  /** Went to another organisation (chuyển đi). */
  TRANSFERRED_OUT(-1),

  /** Came with a branch or committee that was taken in (đến cùng tổ chức đảng). */
  CAME_WITH_UNIT(1),

  /** Left with a branch or committee that was handed over (đi cùng tổ chức đảng). */
  LEFT_WITH_UNIT(-1),

  /** Is listed again because a decision was undone (có lại do hủy bỏ quyết định). */
  RESTORED_BY_UNDOING(1),

  /** No longer listed because a decision was undone (không còn do hủy bỏ quyết định). */
  GONE_BY_UNDOING(-1),

  /** Removed from the list of members (xóa tên). */
  REMOVED(-1),

  /** Expelled from the Party (khai trừ). */
  EXPELLED(-1),

  /** Left the Party on own request (xin ra khỏi Đảng). */
  RESIGNED(-1),

  /** Died (từ trần). */
  DECEASED(-1),

  /** Recognised as official member (công nhận chính thức). */
  CONFIRMED(0),

  /** Exempted from Party work and activities (miễn công tác và sinh hoạt đảng). */
  EXEMPTED(0),

  /** Suspended from Party activities (đình chỉ sinh hoạt đảng). */
  SUSPENDED(0),

  /** Takes part again (trở lại sinh hoạt đảng). */
  RESUMED(0),

  /** Has another name, occupation or profile (sửa đổi thông tin đảng viên). */
  REVISED(0);

  private final int effect;

  Movement(int effect) {
    this.effect = effect;
  }

  /**
   * {@return the effect on the number of members: 1 for joining, -1 for leaving, 0 for a revision}
   */
  public int effect() {
    return effect;
  }
}
