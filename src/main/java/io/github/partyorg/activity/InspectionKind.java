package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** The kinds of control by committees (kiểm tra, giám sát). */
public enum InspectionKind implements HasListedTerm {
  /** Inspection (kiểm tra). */
  INSPECTION,

  /** Supervision (giám sát). */
  SUPERVISION
}
