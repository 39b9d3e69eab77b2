package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/**
 * The body that meets (thành phần sinh hoạt): all members of a unit, or the committee that leads
 * it.
 */
public enum MeetingBody implements HasListedTerm {
  /** All members of the unit: of a branch (sinh hoạt chi bộ), or of a base organisation. */
  MEMBERS,

  /** The committee of the unit (họp cấp ủy). */
  COMMITTEE
}
