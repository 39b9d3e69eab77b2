package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** That nobody says how a unit or member was rated (chưa nêu); never replaced by a guess. */
public enum NotStated implements Rating, HasListedTerm {
  /** Not stated (chưa nêu). */
  NOT_STATED
}
