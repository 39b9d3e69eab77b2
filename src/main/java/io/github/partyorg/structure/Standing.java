package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/** The standing of a member (đảng viên chính thức, đảng viên dự bị; Party Charter, Art. 5). */
public enum Standing implements HasTerm {
  /** Official member (đảng viên chính thức): counts towards the three and the nine. */
  OFFICIAL("đảng viên chính thức", "official member", "chính thức", "official"),

  /** Probationary member (đảng viên dự bị). */
  PROBATIONARY("đảng viên dự bị", "probationary member", "dự bị", "probationary");

  private final Bilingual term;
  private final ImmutableList<String> otherWords;

  Standing(String vietnamese, String english, String... otherWords) {
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
   * {@return the standing of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Standing of(String word) {
    return Terms.of(Standing.class).get(word);
  }
}
