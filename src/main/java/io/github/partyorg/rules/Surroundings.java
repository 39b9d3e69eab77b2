package io.github.partyorg.rules;

import io.github.partyorg.structure.HasListedTerm;

/**
 * What a rule looks at beside its subject and what is below it (phạm vi xem xét).
 *
 * <p>A later review looks again only where something changed that a rule looks at. A rule that
 * reaches for what it has not declared fails. What a unit is where it stands, every rule may ask.
 */
public enum Surroundings implements HasListedTerm {
  /** The place and the units above: what they are and who leads them, not what else they hold. */
  LINE,

  /** The day of the review. */
  DAY,

  /** Anything: looked at again whenever anything changed. */
  EVERYTHING
}
