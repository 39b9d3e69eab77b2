package io.github.partyorg.history;

import io.github.partyorg.structure.Bilingual;

/** Why figures belong to no one unit of a later day (lý do không quy được về một tổ chức). */
public enum Unattributed implements Attribution {
  /** The unit was divided among several (được chia cho nhiều tổ chức). */
  DIVIDED("được chia cho nhiều tổ chức", "divided among several"),

  /** The unit was divided, and a part ended without a successor (một phần đã chấm dứt). */
  PARTLY_ENDED("được chia, một phần đã chấm dứt", "divided, a part ended"),

  /** The unit ended without a successor (đã chấm dứt, không có tổ chức kế thừa). */
  ENDED("đã chấm dứt, không có tổ chức kế thừa", "ended without a successor"),

  /** The unit begins only later (chưa thành lập). */
  NOT_YET_BEGUN("chưa thành lập", "not yet begun"),

  /** No branch lists the member on the day (không có trong danh sách đảng viên). */
  NOT_LISTED("không có trong danh sách đảng viên", "on no roll"),

  /** The unit that now stands for it is not under any unit of the level (không thuộc cấp này). */
  OUTSIDE_LEVEL("không thuộc tổ chức nào ở cấp này", "under no unit of this level");

  private final Bilingual term;

  Unattributed(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
