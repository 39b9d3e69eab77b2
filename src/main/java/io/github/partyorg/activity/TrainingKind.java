package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** The kinds of training (loại hình đào tạo, bồi dưỡng). */
public enum TrainingKind implements HasListedTerm {
  /** Advanced political theory (cao cấp lý luận chính trị). */
  ADVANCED_THEORY,

  /** Bachelor of political theory (cử nhân lý luận chính trị). */
  BACHELOR_OF_THEORY,

  /** Intermediate political theory (trung cấp lý luận chính trị). */
  INTERMEDIATE_THEORY,

  /** National defence and security training, group 1 (đối tượng 1). */
  DEFENCE_GROUP_1,

  /** National defence and security training, group 2 (đối tượng 2). */
  DEFENCE_GROUP_2,

  /** National defence and security training, group 3 (đối tượng 3). */
  DEFENCE_GROUP_3,

  /** National defence and security training, group 4 (đối tượng 4). */
  DEFENCE_GROUP_4,

  /** Groups 3 and 4, if they are not stated separately (đối tượng 3, 4). */
  DEFENCE_GROUPS_3_AND_4,

  /** Awareness of the Party, for candidates (bồi dưỡng nhận thức về Đảng). */
  PARTY_AWARENESS,

  /** Training of new members (bồi dưỡng đảng viên mới). */
  NEW_MEMBERS
}
