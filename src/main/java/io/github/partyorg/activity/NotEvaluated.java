package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;

/** Why a unit or member was not ranked in a year (lý do không đánh giá, xếp loại). */
public enum NotEvaluated implements Rating {
  /** Exempted from Party work and activities (được miễn công tác và sinh hoạt đảng). */
  EXEMPTED("được miễn công tác và sinh hoạt đảng", "exempted"),

  /** Suspended from Party activities (bị đình chỉ sinh hoạt đảng). */
  SUSPENDED("bị đình chỉ sinh hoạt đảng", "suspended"),

  /** Newly founded, admitted or in place: less than six months (chưa đủ sáu tháng). */
  LESS_THAN_SIX_MONTHS("chưa đủ 6 tháng", "less than six months"),

  /** Absent at the time, to be ranked later (vắng mặt, xếp loại sau). */
  ABSENT("vắng mặt, xếp loại sau", "absent, ranked later"),

  /** Ended, left or died before the evaluation (không còn tại thời điểm đánh giá). */
  LEFT("không còn tại thời điểm đánh giá", "gone before the evaluation");

  private final Bilingual term;

  NotEvaluated(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
