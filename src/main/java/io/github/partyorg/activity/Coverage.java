package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/** Whether the meeting due in a month or quarter was held (tình hình thực hiện trong kỳ). */
public enum Coverage implements HasTerm {
  /** Held at least once. */
  HELD("đã tổ chức", "held"),

  /** Due, and the minute book that was kept has none. */
  NOT_HELD("không tổ chức", "not held"),

  /** Due, and unknown: there is no minute book. */
  NOT_STATED("chưa nêu", "not stated"),

  /** Not due: the unit did not exist from the first day on, or the record ends before the last. */
  NOT_DUE("chưa đến hạn", "not due");

  private final Bilingual term;

  Coverage(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
