package io.github.partyorg.structure;

/**
 * The level of a committee's organisation (cấp của đảng bộ), highest first.
 *
 * <p>They are the levels of the national code of Party organisations. A branch has no level: it
 * stands below any of them. {@link LevelScheme} says which unit may stand directly under which on a
 * day. One thing is always true: levels never rise from superior to child.
 */
public enum Level implements HasListedTerm {
  /** The whole Party (trung ương). */
  CENTRAL,
  /** Directly under the Centre (trực thuộc Trung ương): provinces, cities, blocs, army, police. */
  PROVINCIAL,
  /** Direct superior of grassroots organisations (cấp trên trực tiếp của tổ chức cơ sở đảng). */
  IMMEDIATE_SUPERIOR,
  /** Grassroots (cơ sở): a committee here is a grassroots organisation with branches below it. */
  GRASSROOTS,
  /** Between a grassroots committee and branches (đảng bộ bộ phận, đảng bộ trực thuộc cơ sở). */
  AFFILIATED;

  /**
   * {@return the level of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Level of(String word) {
    return Terms.of(Level.class).get(word);
  }

  /**
   * {@return true if this level is higher than another; a level is not above itself}
   *
   * @param other the other level
   */
  public boolean isAbove(Level other) {
    return compareTo(other) < 0;
  }
}
