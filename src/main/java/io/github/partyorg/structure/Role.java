package io.github.partyorg.structure;

/**
 * The role of a unit in its place (vị trí của tổ chức trong hệ thống), highest first.
 *
 * <p>The role of a committee is that of its level. The {@link LevelScheme} of the day decides from
 * place and kind whether a branch is a grassroots organisation.
 */
public enum Role implements HasListedTerm {
  /** The whole Party (toàn Đảng). */
  CENTRAL,
  /** A committee directly under the Centre (đảng bộ trực thuộc Trung ương). */
  PROVINCIAL,
  /** A direct superior of grassroots organisations (cấp trên trực tiếp của tổ chức cơ sở đảng). */
  IMMEDIATE_SUPERIOR,
  /** A grassroots organisation with branches below it (đảng bộ cơ sở). */
  GRASSROOTS_COMMITTEE,
  /** A committee between a grassroots committee and branches (đảng bộ trực thuộc cơ sở). */
  AFFILIATED_COMMITTEE,
  /** A branch that is a grassroots organisation (chi bộ cơ sở). */
  GRASSROOTS_BRANCH,
  /** Any other branch (chi bộ trực thuộc). */
  SUBORDINATE_BRANCH;

  /** {@return true for the two roles of a grassroots organisation (tổ chức cơ sở đảng)} */
  public boolean isGrassroots() {
    return this == GRASSROOTS_COMMITTEE || this == GRASSROOTS_BRANCH;
  }

  /**
   * {@return the role of a committee of a level; it is the same in every place}
   *
   * @param level its level
   */
  public static Role of(Level level) {
    return switch (level) {
      case CENTRAL -> CENTRAL;
      case PROVINCIAL -> PROVINCIAL;
      case IMMEDIATE_SUPERIOR -> IMMEDIATE_SUPERIOR;
      case GRASSROOTS -> GRASSROOTS_COMMITTEE;
      case AFFILIATED -> AFFILIATED_COMMITTEE;
    };
  }
}
