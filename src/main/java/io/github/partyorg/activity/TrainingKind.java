package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** What is taught (loại hình đào tạo, bồi dưỡng). */
public enum TrainingKind implements HasListedTerm {
  /** Advanced political theory (cao cấp lý luận chính trị). */
  ADVANCED_THEORY,

  /** Intermediate political theory (trung cấp lý luận chính trị). */
  INTERMEDIATE_THEORY,

  /** Defence and security knowledge, group II (đối tượng 2). */
  DEFENCE_GROUP_2,

  /** Defence and security knowledge, group III (đối tượng 3). */
  DEFENCE_GROUP_3,

  /** Defence and security knowledge, group IV (đối tượng 4). */
  DEFENCE_GROUP_4,

  /** Groups III and IV, where nobody says which (đối tượng 3, 4). */
  DEFENCE_GROUPS_3_AND_4,

  /** Awareness of the Party, for candidates (bồi dưỡng nhận thức về Đảng). */
  PARTY_AWARENESS,

  /** Training of new members (bồi dưỡng đảng viên mới). */
  NEW_MEMBERS
}
