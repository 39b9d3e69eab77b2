package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/**
 * The kind of change of a membership (biến động đảng viên): a member joins, leaves or is revised.
 */
public enum Movement implements HasTerm {
  /** Admitted to the Party (kết nạp). */
  ADMITTED(1, "kết nạp", "admitted"),

  /** Readmitted to the Party (kết nạp lại). */
  READMITTED(1, "kết nạp lại", "readmitted"),

  /** Came from another organisation (chuyển đến). */
  TRANSFERRED_IN(1, "chuyển đến", "transferred in"),

  /** Went to another organisation (chuyển đi). */
  TRANSFERRED_OUT(-1, "chuyển đi", "transferred out"),

  /** Came with a branch or committee that was taken in (đến cùng tổ chức đảng). */
  CAME_WITH_UNIT(1, "đến cùng tổ chức đảng", "came with a unit"),

  /** Left with a branch or committee that was handed over (đi cùng tổ chức đảng). */
  LEFT_WITH_UNIT(-1, "đi cùng tổ chức đảng", "left with a unit"),

  /** Is listed again because a decision was undone (có lại do hủy bỏ quyết định). */
  RESTORED_BY_UNDOING(1, "có lại do hủy bỏ quyết định", "restored by undoing"),

  /** No longer listed because a decision was undone (không còn do hủy bỏ quyết định). */
  GONE_BY_UNDOING(-1, "không còn do hủy bỏ quyết định", "gone by undoing"),

  /** Removed from the list of members (xóa tên). */
  REMOVED(-1, "xóa tên trong danh sách đảng viên", "removed from the list"),

  /** Expelled from the Party (khai trừ). */
  EXPELLED(-1, "khai trừ", "expelled"),

  /** Left the Party on own request (xin ra khỏi Đảng). */
  RESIGNED(-1, "xin ra khỏi Đảng", "resigned"),

  /** Died (từ trần). */
  DECEASED(-1, "từ trần", "deceased"),

  /** Recognised as official member (công nhận chính thức). */
  CONFIRMED(0, "công nhận chính thức", "confirmed as official"),

  /** Exempted from Party work and activities (miễn công tác và sinh hoạt đảng). */
  EXEMPTED(0, "miễn công tác và sinh hoạt đảng", "exempted"),

  /** Suspended from Party activities (đình chỉ sinh hoạt đảng). */
  SUSPENDED(0, "đình chỉ sinh hoạt đảng", "suspended"),

  /** Takes part again (trở lại sinh hoạt đảng). */
  RESUMED(0, "trở lại sinh hoạt đảng", "resumed activities"),

  /** Has another name, occupation or profile (sửa đổi thông tin đảng viên). */
  REVISED(0, "sửa đổi thông tin đảng viên", "revised");

  private final int effect;
  private final Bilingual term;

  Movement(int effect, String vietnamese, String english) {
    this.effect = effect;
    this.term = Bilingual.of(vietnamese, english);
  }

  /**
   * Returns the effect on the number of members.
   *
   * @return 1 for joining, -1 for leaving, 0 for a revision
   */
  public int effect() {
    return effect;
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
