package io.github.partyorg.rules;

import io.github.partyorg.structure.HasListedTerm;

/** The binding force of a norm (mức độ bắt buộc), most severe first; reports are sorted by it. */
public enum Severity implements HasListedTerm {
  /** The norm allows no exception (bắt buộc). */
  MUST,

  /**
   * An exception needs a superior's recorded consent (bắt buộc, trừ khi cấp có thẩm quyền đồng ý).
   */
  MUST_OR_CONSENT,

  /** Guidance, target or practice (khuyến nghị). */
  SHOULD
}
