package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;

/** A rank of the annual classification (mức xếp loại chất lượng), best first. */
public enum Category implements Rating {
  /** Clean and strong (trong sạch, vững mạnh): the best rank of units until 2017. */
  CLEAN_STRONG("trong sạch, vững mạnh", "clean and strong"),

  /** Qualified, excellent (đủ tư cách, hoàn thành xuất sắc nhiệm vụ): of members until 2013. */
  QUALIFIED_EXCELLENT("đủ tư cách, hoàn thành xuất sắc nhiệm vụ", "qualified and excellent"),

  /** Excellent (hoàn thành xuất sắc nhiệm vụ). */
  EXCELLENT("hoàn thành xuất sắc nhiệm vụ", "excellent"),

  /** Qualified, good (đủ tư cách, hoàn thành tốt nhiệm vụ): of members until 2013. */
  QUALIFIED_GOOD("đủ tư cách, hoàn thành tốt nhiệm vụ", "qualified and good"),

  /** Good (hoàn thành tốt nhiệm vụ). */
  GOOD("hoàn thành tốt nhiệm vụ", "good"),

  /** Qualified, completed (đủ tư cách, hoàn thành nhiệm vụ): of members until 2013. */
  QUALIFIED_COMPLETED("đủ tư cách, hoàn thành nhiệm vụ", "qualified and completed"),

  /** Completed (hoàn thành nhiệm vụ). */
  COMPLETED("hoàn thành nhiệm vụ", "completed"),

  /** Weak (yếu kém): the lowest rank of units until 2017. */
  WEAK("yếu kém", "weak"),

  /** Disqualified (vi phạm tư cách, không hoàn thành nhiệm vụ): of members until 2013. */
  DISQUALIFIED("vi phạm tư cách, không hoàn thành nhiệm vụ", "disqualified"),

  /** Not completed (không hoàn thành nhiệm vụ). */
  NOT_COMPLETED("không hoàn thành nhiệm vụ", "not completed");

  private final Bilingual term;

  Category(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /**
   * Says whether this rank is as good as another.
   *
   * @param other the other rank
   * @return true if it is the same or better
   */
  public boolean isAtLeast(Category other) {
    return compareTo(other) <= 0;
  }
}
