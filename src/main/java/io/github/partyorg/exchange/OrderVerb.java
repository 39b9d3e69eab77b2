package io.github.partyorg.exchange;

import io.github.partyorg.structure.HasListedTerm;

/**
 * What a row of a decision orders (việc). Rows say the plain form of these orders; other orders,
 * and other options, are said in JSON.
 */
public enum OrderVerb implements HasListedTerm {
  /** A new unit below a target; it is part of the target if the same decision establishes that. */
  ESTABLISH,
  /** The rows that end one unit, each with a target and perhaps members, are one order. */
  DISSOLVE,
  /** Units end in a target. */
  MERGE,
  /** Units end in a new unit, which stands below a target. */
  CONSOLIDATE,
  /** Units stand below a target from now on. */
  HAND_OVER,
  /** Members of a unit go to a target. */
  TRANSFER,
  RENAME,
  RECODE,
  RECLASSIFY,
  /** A holder that had the post keeps mandate and first day; others are appointed. */
  RENEW,
  BEGIN_PILOT,
  CONTINUE_PILOT,
  END_PILOT
}
