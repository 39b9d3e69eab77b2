package io.github.partyorg.charter;

import io.github.partyorg.rules.LegalText;

import java.time.LocalDate;

/** The enforcement regulations of the Charter, one after the other (quy định thi hành Điều lệ). */
public enum Edition {
  /** QĐ 45-QĐ/TW, from 1 November 2011. */
  CHARTER_2011_QD45(LocalDate.of(2011, 11, 1), LegalTexts.QD_45),

  /** QĐ 29-QĐ/TW, from 25 July 2016. */
  CHARTER_2011_QD29(LocalDate.of(2016, 7, 25), LegalTexts.QD_29),

  /** QĐ 24-QĐ/TW, from 30 July 2021. */
  CHARTER_2011_QD24(LocalDate.of(2021, 7, 30), LegalTexts.QD_24),

  /** QĐ 232-QĐ/TW, from 20 January 2025. */
  CHARTER_2011_QD232(LocalDate.of(2025, 1, 20), LegalTexts.QD_232),

  /** QĐ 294-QĐ/TW, from 1 July 2025. */
  CHARTER_2011_QD294(LocalDate.of(2025, 7, 1), LegalTexts.QD_294);

  private final LocalDate from;
  private final LegalText regulation;

  Edition(LocalDate from, LegalText regulation) {
    this.from = from;
    this.regulation = regulation;
  }

  /** {@return the first day in force, inclusive; the edition before ends the day before} */
  public LocalDate from() {
    return from;
  }

  /** {@return the regulation} */
  public LegalText regulation() {
    return regulation;
  }
}
