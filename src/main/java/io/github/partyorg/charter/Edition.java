package io.github.partyorg.charter;

import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.LegalText;
import io.github.partyorg.rules.Validity;
import java.time.LocalDate;

/** The enforcement regulations of the Charter, one after the other (quy định thi hành Điều lệ). */
enum Edition {
  /** QĐ 45-QĐ/TW, from 1 November 2011. */
  QD_45(LocalDate.of(2011, 11, 1), LegalTexts.QD_45),

  /** QĐ 29-QĐ/TW, from 25 July 2016. */
  QD_29(LocalDate.of(2016, 7, 25), LegalTexts.QD_29),

  /** QĐ 24-QĐ/TW, from 30 July 2021. */
  QD_24(LocalDate.of(2021, 7, 30), LegalTexts.QD_24),

  /** QĐ 232-QĐ/TW, from 20 January 2025. */
  QD_232(LocalDate.of(2025, 1, 20), LegalTexts.QD_232),

  /** QĐ 294-QĐ/TW, from 1 July 2025: the last that was read. */
  QD_294(LocalDate.of(2025, 7, 1), LegalTexts.QD_294),

  /** QĐ 20-QĐ/TW, from 8 April 2026, unread. */
  QD_20(LocalDate.of(2026, 4, 8), LegalTexts.QD_20),

  /** QĐ 208-QĐ/TW, from 26 July 2026, known from texts about it. */
  QD_208(LocalDate.of(2026, 7, 26), LegalTexts.QD_208);

  private final LocalDate from;
  private final LegalText regulation;

  Edition(LocalDate from, LegalText regulation) {
    this.from = from;
    this.regulation = regulation;
  }

  /** {@return the first day in force, inclusive; the edition before ends the day before} */
  LocalDate from() {
    return from;
  }

  /** {@return the last day in force, inclusive, of an edition that another replaced} */
  LocalDate last() {
    return regulation.replacedOn().orElseThrow().minusDays(1);
  }

  /** {@return the regulation} */
  LegalText regulation() {
    return regulation;
  }

  /** Returns the validity of a norm that only this edition had. */
  Validity only(String article) {
    return Validity.from(from, regulation.article(article)).until(last());
  }

  /**
   * Returns the validity of a norm from the first text that states it, without end.
   *
   * <p>Editions between two that state it kept it; of QĐ 20, which nobody read, that is derived.
   * After the last statement the editions until QĐ 294 are known to have kept it. Of later ones
   * that is not known: there the source stays, and its text tells that it was replaced.
   *
   * @param statements the provisions in the order of time, of editions or of guidance to them
   */
  static Validity stated(LegalSource... statements) {
    Validity validity = Validity.from(from(statements[0].text()), statements[0]);
    for (int at = 0; at < statements.length; at++) {
      boolean isLast = at + 1 == statements.length;
      LocalDate end = isLast ? QD_20.from : from(statements[at + 1].text());
      validity = kept(validity, statements[at], end);
      if (!isLast) {
        validity = validity.then(end, statements[at + 1]);
      }
    }
    return validity;
  }

  /** Returns a validity as the editions between a provision and a day kept it. */
  private static Validity kept(Validity known, LegalSource provision, LocalDate end) {
    Validity validity = known;
    for (Edition later : values()) {
      boolean isBetween = later.from.isAfter(from(provision.text())) && later.from.isBefore(end);
      if (isBetween && provision.text().isReplacedOn(later.from)) {
        LegalSource kept = provision.keptIn(later.regulation);
        validity = validity.then(later.from, later == QD_20 ? kept.derived() : kept);
      }
    }
    return validity;
  }

  /** Returns the first day of a text: of an edition its own, of another the day of issue. */
  private static LocalDate from(LegalText text) {
    for (Edition edition : values()) {
      if (edition.regulation.equals(text)) {
        return edition.from;
      }
    }
    return text.date().orElseThrow();
  }
}
