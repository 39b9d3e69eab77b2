package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.LegalText;
import io.github.partyorg.rules.Validity;
import java.time.LocalDate;
import java.util.Map;

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

  /** QĐ 294-QĐ/TW, from 1 July 2025. */
  QD_294(LocalDate.of(2025, 7, 1), LegalTexts.QD_294);

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

  /** {@return the regulation} */
  LegalText regulation() {
    return regulation;
  }

  /**
   * Returns the validity of a norm that this edition brought and all later ones kept, without end.
   */
  Validity since(String article) {
    return since(regulation.article(article));
  }

  /**
   * Returns the validity of a norm in force since this edition and kept by all later ones, without
   * end.
   */
  Validity since(LegalSource origin) {
    return kept(Validity.from(from, origin));
  }

  /** Returns a validity as all later editions kept its last source, without end. */
  static Validity kept(Validity validity) {
    ImmutableList<Map.Entry<Range<LocalDate>, LegalSource>> known =
        validity.sources().asMapOfRanges().entrySet().asList();
    Map.Entry<Range<LocalDate>, LegalSource> last = known.get(known.size() - 1);
    Validity kept = validity;
    for (Edition later : values()) {
      if (later.from.isAfter(last.getKey().lowerEndpoint())) {
        kept = kept.then(later.from, last.getValue().keptIn(later.regulation));
      }
    }
    return kept;
  }
}
