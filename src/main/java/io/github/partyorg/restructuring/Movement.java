package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Termed;

/** What happens to a membership (biến động đảng viên): somebody joins, leaves, or is revised. */
public enum Movement implements Termed {
  /** Admitted to the Party (kết nạp). */
  ADMITTED(1, "kết nạp", "admitted"),

  /** Came from another organisation (chuyển đến). */
  TRANSFERRED_IN(1, "chuyển đến", "transferred in"),

  /** Went to another organisation (chuyển đi). */
  TRANSFERRED_OUT(-1, "chuyển đi", "transferred out"),

  /** Removed from the list of members (xóa tên). */
  REMOVED(-1, "xóa tên", "removed from the list"),

  /** Expelled from the Party (khai trừ). */
  EXPELLED(-1, "khai trừ", "expelled"),

  /** Died (từ trần). */
  DECEASED(-1, "từ trần", "deceased"),

  /** Recognised as official member (công nhận chính thức). */
  CONFIRMED(0, "công nhận chính thức", "confirmed as official"),

  /** Exempted from Party work and activities (miễn công tác và sinh hoạt đảng). */
  EXEMPTED(0, "miễn công tác và sinh hoạt đảng", "exempted"),

  /** Suspended from Party activities (đình chỉ sinh hoạt đảng). */
  SUSPENDED(0, "đình chỉ sinh hoạt đảng", "suspended"),

  /** Takes part again (trở lại sinh hoạt đảng). */
  RESUMED(0, "trở lại sinh hoạt đảng", "resumed activities");

  private final int effect;
  private final Bilingual term;

  Movement(int effect, String vietnamese, String english) {
    this.effect = effect;
    this.term = Bilingual.of(vietnamese, english);
  }

  /**
   * Says what it adds to the number of members.
   *
   * @return 1 for who joins, -1 for who leaves, 0 for who is merely revised
   */
  public int effect() {
    return effect;
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
