package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;

/**
 * An order about how Party organisations are arranged (sắp xếp tổ chức). Only units that leave the
 * hierarchy whole, or come to it, change the number of members, and an {@link Undo} may.
 */
public abstract sealed class Restructuring extends Order
    permits RearrangingOrder, UnitChange, Undo, SendOnStay, EndStay {

  private final Bilingual participle;

  Restructuring(Bilingual term, Bilingual participle) {
    super(term);
    this.participle = participle;
  }

  /** Returns the past participle of the term. */
  final Bilingual participle() {
    return participle;
  }
}
