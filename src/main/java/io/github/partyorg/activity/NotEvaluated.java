package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** Why a unit or member was not ranked in a year (lý do không đánh giá, xếp loại). */
public enum NotEvaluated implements Rating, HasListedTerm {
  /** Exempted from Party work and activities (được miễn công tác và sinh hoạt đảng). */
  EXEMPTED,

  /** Suspended from Party activities (bị đình chỉ sinh hoạt đảng). */
  SUSPENDED,

  /** Newly founded, admitted or in place: less than six months (chưa đủ 6 tháng). */
  LESS_THAN_SIX_MONTHS,

  /** Absent at the time, to be ranked later (vắng mặt, xếp loại sau). */
  ABSENT,

  /** Ended, left or died before the evaluation (không còn tại thời điểm đánh giá). */
  LEFT
}
