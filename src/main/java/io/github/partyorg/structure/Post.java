package io.github.partyorg.structure;

/** A post in the leadership of a unit (chức vụ trong cấp ủy), highest first. */
public enum Post implements HasListedTerm {
  /** Secretary (bí thư). */
  SECRETARY,

  /** Deputy secretary (phó bí thư). */
  DEPUTY_SECRETARY,

  /** Member of the standing committee (ủy viên ban thường vụ). */
  STANDING_COMMITTEE_MEMBER,

  /** Member of the committee: cấp ủy viên; in a branch, chi ủy viên. */
  COMMITTEE_MEMBER;

  /**
   * {@return the post of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Post of(String word) {
    return Terms.of(Post.class).get(word);
  }
}
