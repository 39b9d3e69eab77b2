package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** Whether the meeting due in a month or quarter was held (tình hình thực hiện trong kỳ). */
public enum Coverage implements HasListedTerm {
  /** Held at least once. */
  HELD,

  /** Due, and the minute book that was kept has none. */
  NOT_HELD,

  /** Due, and unknown: there is no minute book. */
  NOT_STATED,

  /** Not due: the unit did not exist from the first day on, or the record ends before the last. */
  NOT_DUE
}
