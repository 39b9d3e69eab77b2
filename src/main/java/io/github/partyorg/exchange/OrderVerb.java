package io.github.partyorg.exchange;

import io.github.partyorg.structure.HasListedTerm;

/**
 * What a row of a decision orders (việc). Rows say the plain form of these orders; other orders,
 * and other options, are said in JSON.
 */
public enum OrderVerb implements HasListedTerm {
  /**
   * A new unit stands below a target; it is part of the target if the same decision establishes
   * that (thành lập).
   */
  ESTABLISH,

  /** A unit ends; its rows, each with a target and perhaps members, are one order (giải thể). */
  DISSOLVE,

  /** Units end in a target (sáp nhập). */
  MERGE,

  /** Units end in a new unit, named first, which stands below a target (hợp nhất). */
  CONSOLIDATE,

  /** Units stand below a target from now on (chuyển giao). */
  HAND_OVER,

  /** Members of a unit go to a target (chuyển sinh hoạt). */
  TRANSFER,

  /** A unit takes another name (đổi tên). */
  RENAME,

  /** A unit takes another official code, or none (đổi mã số). */
  RECODE,

  /** A unit becomes another kind (đổi loại hình). */
  RECLASSIFY,

  /**
   * A unit is led by others; a holder that had the post keeps mandate and first day (kiện toàn cấp
   * ủy).
   */
  RENEW,

  /** A branch begins a pilot (bắt đầu thí điểm). */
  BEGIN_PILOT,

  /** A branch goes on with its pilot (tiếp tục thí điểm). */
  CONTINUE_PILOT,

  /** A branch ends its pilot (kết thúc thí điểm). */
  END_PILOT
}
