package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** The rating of a unit or member is not stated (chưa nêu); it is never guessed. */
public enum NotStated implements Rating, HasListedTerm {
  /** Not stated (chưa nêu). */
  NOT_STATED
}
