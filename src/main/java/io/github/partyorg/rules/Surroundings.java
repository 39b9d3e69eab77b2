package io.github.partyorg.rules;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/**
 * The part of a hierarchy that a rule sees beside its subject and the units below it (phạm vi xem
 * xét).
 *
 * <p>A later review rechecks a subject only if its surroundings changed. A rule that looks at
 * undeclared surroundings fails. Every rule may ask for the role of a unit.
 */
public enum Surroundings implements HasTerm {
  /**
   * The place and the units above: their attributes and leaderships, but not their other contents.
   */
  LINE("tuyến trên", "the units above"),

  /** The day of the review. */
  DAY("ngày rà soát", "the day"),

  /** Anything: rechecked after any change. */
  EVERYTHING("toàn bộ hệ thống", "the whole hierarchy");

  private final Bilingual term;

  Surroundings(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
