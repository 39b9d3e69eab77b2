package io.github.partyorg.rules;

import io.github.partyorg.structure.HasListedTerm;

/** How binding a norm is (mức độ bắt buộc), most severe first: reports are sorted by it. */
public enum Severity implements HasListedTerm {
  /** There is no lawful way round (phải). */
  MUST,

  /** Else only with a superior's recorded consent (phải, trừ khi được cấp trên đồng ý). */
  MUST_OR_CONSENT,

  /** Guidance, target or practice (nên). */
  SHOULD
}
