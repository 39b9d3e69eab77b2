package io.github.partyorg.activity;

import io.github.partyorg.structure.HasListedTerm;

/**
 * The body that meets (thành phần sinh hoạt): all members of a unit, the committee that leads it,
 * or a party group.
 */
public enum MeetingBody implements HasListedTerm {
  /** All members of the unit: of a branch (sinh hoạt chi bộ), or of a base organisation. */
  MEMBERS,

  /** The committee of the unit (họp cấp ủy). */
  COMMITTEE,

  /** A party group of the branch (sinh hoạt tổ đảng). */
  GROUP
}
