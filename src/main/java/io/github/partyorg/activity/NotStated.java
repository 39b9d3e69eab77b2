package io.github.partyorg.activity;

import io.github.partyorg.structure.Bilingual;

/** That nobody says how a unit or member was rated (chưa nêu); never replaced by a guess. */
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
