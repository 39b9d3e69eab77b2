package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** A rank of the annual classification (mức xếp loại chất lượng), best first. */
public enum Category implements Rating, HasListedTerm {
  /** Clean and strong (trong sạch, vững mạnh): the best rank of units until 2017. */
  CLEAN_STRONG,

  /** Qualified, excellent (đủ tư cách, hoàn thành xuất sắc nhiệm vụ): of members until 2013. */
  QUALIFIED_EXCELLENT,

  /** Excellent (hoàn thành xuất sắc nhiệm vụ). */
  EXCELLENT,

  /** Qualified, good (đủ tư cách, hoàn thành tốt nhiệm vụ): of members until 2013. */
  QUALIFIED_GOOD,

  /** Good (hoàn thành tốt nhiệm vụ). */
  GOOD,

  /** Qualified, completed (đủ tư cách, hoàn thành nhiệm vụ): of members until 2013. */
  QUALIFIED_COMPLETED,

  /** Completed (hoàn thành nhiệm vụ). */
  COMPLETED,

  /** Weak (yếu kém): the lowest rank of units until 2017. */
  WEAK,

  /** Disqualified (vi phạm tư cách, không hoàn thành nhiệm vụ): of members until 2013. */
  DISQUALIFIED,

  /** Not completed (không hoàn thành nhiệm vụ). */
  NOT_COMPLETED;

  /**
   * {@return true if this rank is the same as another, or better}
   *
   * @param other the other rank
   */
  public boolean isAtLeast(Category other) {
    return compareTo(other) <= 0;
  }
}
