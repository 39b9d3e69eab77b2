package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/** A post in the leadership of a unit (chức vụ trong cấp ủy), highest first. */
public enum Post implements HasTerm {
  /** Secretary (bí thư). */
  SECRETARY("bí thư", "secretary"),

  /** Deputy secretary (phó bí thư). */
  DEPUTY_SECRETARY("phó bí thư", "deputy secretary"),

  /** Member of the standing committee (ủy viên ban thường vụ). */
  STANDING_COMMITTEE_MEMBER(
      "ủy viên ban thường vụ", "standing committee member", "ủy viên thường vụ"),

  /** Member of the committee: cấp ủy viên; in a branch, chi ủy viên. */
  COMMITTEE_MEMBER("cấp ủy viên", "committee member", "chi ủy viên", "ủy viên ban chấp hành");

  private final Bilingual term;
  private final ImmutableList<String> otherWords;

  Post(String vietnamese, String english, String... otherWords) {
    this.term = Bilingual.of(vietnamese, english);
    this.otherWords = ImmutableList.copyOf(otherWords);
  }

  @Override
  public Bilingual term() {
    return term;
  }

  @Override
  public ImmutableList<String> otherWords() {
    return otherWords;
  }

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
