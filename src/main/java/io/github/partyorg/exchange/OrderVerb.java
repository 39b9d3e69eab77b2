package io.github.partyorg.exchange;

import io.github.partyorg.structure.HasListedTerm;

/**
 * What a row of a decision orders (việc). {@code docs/exchange.md} shows the cells that a row of
 * each has. Rows say the plain form of these orders; other orders, and other options, are said in
 * JSON.
 */
public enum OrderVerb implements HasListedTerm {
  // Of units
  /**
   * A new unit stands below a target; it is part of the target if the same decision begins that
   * (thành lập).
   */
  ESTABLISH,

  /** A unit ends; its rows, each with what goes to a target, are one order (giải thể). */
  DISSOLVE,

  /** Units end in a target (sáp nhập). */
  MERGE,

  /** Units end in a new unit, named first, which stands below a target (hợp nhất). */
  CONSOLIDATE,

  /** A unit ends in several targets; its rows are one order (chia tách). */
  SPLIT,

  /** A target begins with a part of units that live on; its rows are one order (tách). */
  SPLIT_OFF,

  /**
   * Units go into targets, whole or in part; the rows of one connected group are one order (sắp xếp
   * lại).
   */
  REGROUP,

  /** A branch becomes a committee or back, or committees take a level (chuyển hình thức). */
  CONVERT,

  /** Units stand below a target from now on, or leave (chuyển giao). */
  HAND_OVER,

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
  END_PILOT,

  // Of members
  /** Members of a unit go to a target (chuyển sinh hoạt). */
  TRANSFER,

  /** Members stay in a target, or outside, for a time (chuyển sinh hoạt tạm thời). */
  SEND_ON_STAY,

  /** Stays in a unit end, or those outside (kết thúc sinh hoạt tạm thời). */
  END_STAY,

  /** A person becomes a member, on probation (kết nạp). */
  ADMIT,

  /** A former member becomes a member again (kết nạp lại). */
  READMIT,

  /** A member comes from outside (chuyển sinh hoạt đến). */
  TRANSFER_IN,

  /** A member goes outside (chuyển sinh hoạt đi). */
  TRANSFER_OUT,

  /** A member on probation becomes an official one (công nhận chính thức). */
  CONFIRM,

  /** A member is exempted from activities (miễn công tác và sinh hoạt). */
  EXEMPT,

  /** A member is suspended from activities (đình chỉ sinh hoạt). */
  SUSPEND,

  /** A member takes part again (trở lại sinh hoạt). */
  RESUME,

  /** A member is removed from the list (xóa tên). */
  REMOVE_FROM_LIST,

  /** A member leaves the Party on own request (xin ra khỏi Đảng). */
  RESIGN,

  /** A member is expelled (khai trừ). */
  EXPEL,

  /** A member has died (ghi nhận từ trần). */
  RECORD_DEATH
}
