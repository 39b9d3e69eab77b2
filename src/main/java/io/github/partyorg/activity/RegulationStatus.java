package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Termed;

/** Whether a unit has working regulations on a day (tình hình ban hành quy chế làm việc). */
public enum RegulationStatus implements Termed {
  /** In force: issued, and their term not over. */
  IN_FORCE("đang có hiệu lực", "in force"),

  /** Issued, but for a term that is over. */
  TERM_OVER("đã hết nhiệm kỳ", "term over"),

  /** The record has none. */
  NONE_RECORDED("chưa ghi nhận", "none recorded");

  private final Bilingual term;

  RegulationStatus(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
