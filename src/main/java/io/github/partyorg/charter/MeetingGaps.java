package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.MeetingYear;
import io.github.partyorg.activity.Quarter;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The months, quarters and years in which a unit met too seldom. */
final class MeetingGaps {

  private static final Placeholder<Iterable<? extends YearMonth>> MONTHS =
      Placeholder.several("months", MeetingGaps::written);
  private static final Placeholder<Iterable<? extends Quarter>> QUARTERS =
      Placeholder.several("quarters", Quarter::term);
  private static final Placeholder<Year> YEAR = Placeholder.plain("year");
  private static final Placeholder<Integer> COUNT = Placeholder.plain("count");

  private static final Template FEW_A_MONTH =
      Template.of(
          "tháng {months} không đủ sinh hoạt thường kỳ",
          "too few regular meetings in {months}",
          MONTHS);
  private static final Template MONTHLY =
      Template.of("mỗi tháng ít nhất {count}", "at least {count} a month", COUNT);
  private static final Template FEW_A_QUARTER =
      Template.of(
          "{quarters} năm {year} không đủ sinh hoạt chuyên đề",
          "too few thematic meetings in the {quarters} of {year}",
          QUARTERS,
          YEAR);
  private static final Template FEW_REGULAR_A_QUARTER =
      Template.of(
          "{quarters} năm {year} không đủ kỳ họp",
          "too few regular meetings in the {quarters} of {year}",
          QUARTERS,
          YEAR);
  private static final Template QUARTERLY =
      Template.of("mỗi quý ít nhất {count}", "at least {count} a quarter", COUNT);
  private static final Template FEW_A_YEAR =
      Template.of("năm {year} không đủ kỳ họp đảng bộ", "too few meetings in {year}", YEAR);
  private static final Template YEARLY =
      Template.of("mỗi năm ít nhất {count}", "at least {count} a year", COUNT);

  private MeetingGaps() {}

  /** Says in which months that the norm covers too few meetings were held. */
  static Optional<Breach> monthly(MeetingYear year, int least, Validity validity) {
    ImmutableList<YearMonth> months =
        year.monthsBelow(least).stream()
            .map(year.year()::atMonth)
            .filter(month -> validity.days().contains(month.atEndOfMonth()))
            .collect(ImmutableList.toImmutableList());
    return months.isEmpty()
        ? Optional.empty()
        : Breach.found(FEW_A_MONTH.fill(MONTHS.is(months)), MONTHLY.fill(COUNT.is(least)));
  }

  /** Says a month in figures, the same in both languages. */
  private static Bilingual written(YearMonth month) {
    String figures = month.getMonthValue() + "/" + month.getYear();
    return Bilingual.of(figures, figures);
  }

  /** Says in which quarters that the norm covers too few meetings were held. */
  static Optional<Breach> quarterly(MeetingYear year, int least, Validity validity) {
    ImmutableList<Quarter> quarters =
        year.quartersBelow(least).stream()
            .filter(quarter -> validity.days().contains(quarter.lastDay(year.year())))
            .collect(ImmutableList.toImmutableList());
    return quarters.isEmpty()
        ? Optional.empty()
        : Breach.found(
            FEW_A_QUARTER.fill(QUARTERS.is(quarters), YEAR.is(year.year())),
            QUARTERLY.fill(COUNT.is(least)));
  }

  /** Says in which quarters that the norm covers too few regular meetings were held. */
  static Optional<Breach> regularByQuarter(MeetingYear year, int least, Validity validity) {
    ImmutableList<Quarter> quarters =
        year.regularQuartersBelow(least).stream()
            .filter(quarter -> validity.days().contains(quarter.lastDay(year.year())))
            .collect(ImmutableList.toImmutableList());
    return quarters.isEmpty()
        ? Optional.empty()
        : Breach.found(
            FEW_REGULAR_A_QUARTER.fill(QUARTERS.is(quarters), YEAR.is(year.year())),
            QUARTERLY.fill(COUNT.is(least)));
  }

  /** Says in which year too few meetings were held. */
  static Optional<Breach> yearly(MeetingYear year, int least) {
    return year.isBelow(least)
        ? Breach.found(FEW_A_YEAR.fill(YEAR.is(year.year())), YEARLY.fill(COUNT.is(least)))
        : Optional.empty();
  }
}
