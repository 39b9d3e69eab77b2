package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** What committees do to see how decisions are carried out (kiểm tra, giám sát). */
public enum InspectionKind implements HasListedTerm {
  /** Inspection (kiểm tra). */
  INSPECTION,

  /** Supervision (giám sát). */
  SUPERVISION
}
