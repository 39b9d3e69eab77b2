package io.github.partyorg.structure;

/**
 * The place that a branch is organised by: work or home (cơ sở lập chi bộ; Party Charter, Art.
 * 24(1)).
 */
public enum Basis implements HasListedTerm {
  /** By workplace (theo nơi làm việc). */
  WORKPLACE,

  /** By residence (theo nơi ở). */
  RESIDENCE;

  /**
   * {@return the basis of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Basis of(String word) {
    return Terms.of(Basis.class).get(word);
  }
}
