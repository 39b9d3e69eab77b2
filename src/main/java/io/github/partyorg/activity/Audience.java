package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/** The audience of training and information (đối tượng). */
public enum Audience implements HasListedTerm {
  /** Cadres (cán bộ). */
  CADRES,

  /** Civil servants (công chức). */
  CIVIL_SERVANTS,

  /** Party members (đảng viên). */
  MEMBERS,

  /** New members (đảng viên mới). */
  NEW_MEMBERS,

  /** Candidates for membership (quần chúng ưu tú). */
  CANDIDATES,

  /** The masses (quần chúng). */
  MASSES
}
