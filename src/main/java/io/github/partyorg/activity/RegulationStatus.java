package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;
import java.time.LocalDate;

/** Whether a unit has working regulations on a day (tình hình ban hành quy chế làm việc). */
public enum RegulationStatus implements HasListedTerm {
  /** In force: issued, and their term not over. */
  IN_FORCE,

  /** Issued for a term that is over. */
  TERM_OVER,

  /** The record has none. */
  NONE_RECORDED;

  /**
   * {@return whether regulations hold on a day: in force, out of term, or none recorded by then}
   *
   * @param regulations all regulations of one unit, as in a record
   * @param day the day
   */
  public static RegulationStatus of(Iterable<WorkingRegulations> regulations, LocalDate day) {
    RegulationStatus status = NONE_RECORDED;
    for (WorkingRegulations issued : regulations) {
      if (issued.isInForceOn(day)) {
        return IN_FORCE;
      }
      if (!issued.issuedOn().isAfter(day)) {
        status = TERM_OVER;
      }
    }
    return status;
  }
}
