package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/** Election or appointment of the holder of a seat (bầu hoặc chỉ định). */
public enum Mandate implements HasTerm {
  /** Elected by a congress or a committee (được bầu). */
  ELECTED("được bầu", "elected", "bầu"),

  /** Appointed by the direct superior (được chỉ định). */
  APPOINTED("được chỉ định", "appointed", "chỉ định");

  private final Bilingual term;
  private final ImmutableList<String> otherWords;

  Mandate(String vietnamese, String english, String... otherWords) {
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
   * {@return the mandate of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Mandate of(String word) {
    return Terms.of(Mandate.class).get(word);
  }
}
