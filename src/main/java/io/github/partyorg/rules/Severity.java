package io.github.partyorg.rules;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/** The binding force of a norm (mức độ bắt buộc), most severe first; reports are sorted by it. */
public enum Severity implements HasTerm {
  /** The norm allows no exception (bắt buộc). */
  MUST("bắt buộc", "must"),

  /**
   * An exception needs a superior's recorded consent (bắt buộc, trừ khi cấp có thẩm quyền đồng ý).
   */
  MUST_OR_CONSENT("bắt buộc, trừ khi cấp có thẩm quyền đồng ý", "must, unless a superior consents"),

  /** Guidance, target or practice (khuyến nghị). */
  SHOULD("khuyến nghị", "should");

  private final Bilingual term;

  Severity(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
