package io.github.partyorg.rules;

import io.github.partyorg.structure.HasListedTerm;

/**
 * The part of a hierarchy that a rule sees beside its subject and the units below it (phạm vi xem
 * xét).
 *
 * <p>A later review rechecks a subject only if its surroundings changed. A rule that looks at
 * undeclared surroundings fails. Every rule may ask for the role of a unit.
 */
public enum Surroundings implements HasListedTerm {
  /**
   * The place and the units above: their attributes and leaderships, but not their other contents.
   */
  LINE,

  /** The day of the review. */
  DAY,

  /** Anything: rechecked after any change. */
  EVERYTHING
}
