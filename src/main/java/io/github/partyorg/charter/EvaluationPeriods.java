package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.HD_21;
import static io.github.partyorg.charter.LegalTexts.HD_27_2014;
import static io.github.partyorg.charter.LegalTexts.QD_124;
import static io.github.partyorg.charter.LegalTexts.QD_132;
import static io.github.partyorg.charter.LegalTexts.QD_366;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.YearSubject;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.LegalText;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import java.time.LocalDate;

/**
 * The days on which the norms of each evaluation regime are in force: from its text to the next.
 * They judge the records of the regime's years.
 */
final class EvaluationPeriods {

  static final Validity BY_QD_132 = Validity.of(QD_132, "").until(eve(QD_124));
  static final Validity BY_QD_132_ALONE = Validity.of(QD_132, "").until(eve(HD_21));
  static final Validity BY_HD_21 = Validity.of(HD_21, "").until(eve(QD_124));
  static final Validity BY_QD_124 = Validity.of(QD_124, "").until(eve(QD_366));
  static final Validity BY_QD_366 = Validity.of(QD_366, "");

  private EvaluationPeriods() {}

  /** Returns the validity of a norm of every regime, first read in one of them. */
  static Validity everySince(LegalText first) {
    LegalSource origin = first.asWhole();
    Validity validity = Validity.from(first.date().orElseThrow(), origin);
    for (LegalText later : ImmutableList.of(HD_27_2014, QD_132, QD_124, QD_366)) {
      LocalDate day = later.date().orElseThrow();
      if (day.isAfter(first.date().orElseThrow())) {
        validity = validity.then(day, origin.keptIn(later));
      }
    }
    return validity;
  }

  private static LocalDate eve(LegalText text) {
    return text.date().orElseThrow().minusDays(1);
  }

  static Threshold threshold(String name, int number, LegalText text) {
    return Threshold.of(name, number, text.asWhole(), text.date().orElseThrow());
  }

  /** Says whether a subject was ranked in a year of a regime. */
  static boolean isRanked(YearSubject year, Regime regime) {
    return year.isUnder(regime) && year.rank().isPresent();
  }
}
