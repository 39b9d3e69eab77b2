package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/** A member's participation in Party work and activities (công tác và sinh hoạt đảng). */
public enum Participation implements HasTerm {
  /** Takes part (đang sinh hoạt). */
  ACTIVE("đang sinh hoạt", "active"),

  /** Exempted on own request (được miễn công tác và sinh hoạt đảng; Party Charter, Art. 7). */
  EXEMPT("được miễn công tác và sinh hoạt đảng", "exempted", "được miễn", "miễn sinh hoạt"),

  /** Suspended from Party activities (bị đình chỉ sinh hoạt đảng). */
  SUSPENDED("bị đình chỉ sinh hoạt đảng", "suspended", "bị đình chỉ", "đình chỉ sinh hoạt");

  private final Bilingual term;
  private final ImmutableList<String> otherWords;

  Participation(String vietnamese, String english, String... otherWords) {
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
   * {@return the way of taking part of a word that rosters use, in either language}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Participation of(String word) {
    return Terms.of(Participation.class).get(word);
  }
}
