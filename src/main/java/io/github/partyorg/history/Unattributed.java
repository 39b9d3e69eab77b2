package io.github.partyorg.history;

import io.github.partyorg.structure.HasListedTerm;

/** Why figures belong to no one unit of a later day (lý do không quy được về một tổ chức). */
public enum Unattributed implements Attribution, HasListedTerm {
  /** The unit was divided among several (được chia cho nhiều tổ chức). */
  DIVIDED,

  /** The unit was divided, and a part ended without a successor (một phần đã chấm dứt). */
  PARTLY_ENDED,

  /** The unit ended without a successor (đã chấm dứt, không có tổ chức kế thừa). */
  ENDED,

  /** The unit begins only later (chưa thành lập). */
  NOT_YET_BEGUN,

  /** No branch lists the member on the day (không có trong danh sách đảng viên). */
  NOT_LISTED,

  /**
   * The unit that now stands for it is not under any unit of the level (không thuộc tổ chức nào ở
   * cấp này).
   */
  OUTSIDE_LEVEL,

  /**
   * The unit that now stands for it is not within the unit that is counted (thuộc tổ chức khác).
   */
  ELSEWHERE
}
