package io.github.partyorg.restructuring;

import io.github.partyorg.structure.HasListedTerm;

/** Why an order is given, where a decision says so (lý do). */
public enum Purpose implements HasListedTerm {
  /** To fit the organisation to its functions and tasks (sắp xếp tổ chức bộ máy). */
  APPARATUS_RESTRUCTURING,

  /**
   * To send experienced members to a branch with few members (tăng cường cho chi bộ ít đảng viên).
   */
  REINFORCEMENT,

  /** To renew a committee that works ineffectively (cấp ủy hoạt động không hiệu quả). */
  INEFFECTIVE_COMMITTEE
}
