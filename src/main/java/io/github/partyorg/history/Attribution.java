package io.github.partyorg.history;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.UnitId;

/**
 * The unit of a later day that figures are counted under (quy số liệu về tổ chức đảng hiện có), or
 * the reason why there is none.
 */
public sealed interface Attribution extends HasTerm permits Attribution.To, Unattributed {

  /**
   * One unit stands for it (quy về một tổ chức đảng).
   *
   * @param unit the id of a unit that lives on the day
   */
  record To(UnitId unit) implements Attribution {
    @Override
    public Bilingual term() {
      return Bilingual.of("xác định được tổ chức kế thừa", "attributed to one unit");
    }
  }
}
