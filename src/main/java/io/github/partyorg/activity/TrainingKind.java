package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/** The kinds of training (loại hình đào tạo, bồi dưỡng). */
public enum TrainingKind implements HasTerm {
  /** Advanced political theory (cao cấp lý luận chính trị). */
  ADVANCED_THEORY("cao cấp lý luận chính trị", "advanced political theory"),

  /** Intermediate political theory (trung cấp lý luận chính trị). */
  INTERMEDIATE_THEORY("trung cấp lý luận chính trị", "intermediate political theory"),

  /** National defence and security training, group 2 (đối tượng 2). */
  DEFENCE_GROUP_2(
      "kiến thức quốc phòng, an ninh đối tượng 2",
      "national defence and security training, group 2"),

  /** National defence and security training, group 3 (đối tượng 3). */
  DEFENCE_GROUP_3(
      "kiến thức quốc phòng, an ninh đối tượng 3",
      "national defence and security training, group 3"),

  /** National defence and security training, group 4 (đối tượng 4). */
  DEFENCE_GROUP_4(
      "kiến thức quốc phòng, an ninh đối tượng 4",
      "national defence and security training, group 4"),

  /** Groups 3 and 4, if they are not stated separately (đối tượng 3, 4). */
  DEFENCE_GROUPS_3_AND_4(
      "kiến thức quốc phòng, an ninh đối tượng 3, 4",
      "national defence and security training, groups 3 and 4"),

  /** Awareness of the Party, for candidates (bồi dưỡng nhận thức về Đảng). */
  PARTY_AWARENESS("bồi dưỡng nhận thức về Đảng", "party awareness"),

  /** Training of new members (bồi dưỡng đảng viên mới). */
  NEW_MEMBERS("bồi dưỡng đảng viên mới", "training of new members");

  private final Bilingual term;

  TrainingKind(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
