package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;

/** The rating of a unit or member is not stated (chưa nêu); it is never guessed. */
public enum NotStated implements Rating {
  /** Not stated (chưa nêu). */
  NOT_STATED("chưa nêu", "not stated");

  private final Bilingual term;

  NotStated(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
