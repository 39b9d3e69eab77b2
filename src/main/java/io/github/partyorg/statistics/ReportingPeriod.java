package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of one unit, with all below it, in a period (kỳ báo cáo).
 *
 * <p>A chronicle tells increase and decrease; a hierarchy alone only the end of the period; a
 * record the ratings and the training of the year. What is not handed over is not stated in the
 * forms.
 */
@Value.Immutable
public abstract sealed class ReportingPeriod permits ImmutableReportingPeriod {

  ReportingPeriod() {}

  /**
   * {@return a period of which nothing is known yet}
   *
   * @param unit the unit's id
   * @param from the first day, inclusive
   * @param until the last day, inclusive
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static ReportingPeriod of(UnitId unit, LocalDate from, LocalDate until) {
    return ImmutableReportingPeriod.builder().unit(unit).from(from).until(until).build();
  }

  /**
   * {@return a year of which nothing is known yet}
   *
   * @param unit the text of the unit's id
   * @param year the year
   */
  public static ReportingPeriod ofYear(String unit, int year) {
    return of(UnitId.of(unit), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** {@return the id of the unit that reports} */
  public abstract UnitId unit();

  /** {@return the first day, inclusive} */
  public abstract LocalDate from();

  /** {@return the last day, inclusive} */
  public abstract LocalDate until();

  /** {@return the history, or empty if it is not known} */
  public abstract Optional<Chronicle> chronicle();

  /** The snapshot of the last day, where there is no history. */
  abstract Optional<Hierarchy> snapshot();

  /** {@return the snapshot of the last day, of the history if there is one; empty if not known} */
  public final Optional<Hierarchy> closing() {
    return chronicle().isEmpty()
        ? snapshot()
        : chronicle()
            .filter(chronicle -> !until().isBefore(chronicle.firstDay()))
            .map(chronicle -> chronicle.asOf(until()));
  }

  /** {@return the levels by day, which tell grassroots organisations; empty if not known} */
  public abstract Optional<LevelSchemes> levels();

  /** {@return the record of the year, or empty if there is none} */
  public abstract Optional<YearRecord> record();

  /** {@return the files of members, as of the period} */
  public abstract ImmutableMap<MemberId, MemberFile> files();

  /** {@return the kinds of grassroots organisations, where they do not follow from the unit} */
  public abstract ImmutableMap<UnitId, StatutoryKind> kinds();

  /** {@return where organisations outside the hierarchy are, by the name that orders state} */
  public abstract ImmutableMap<String, Whereabouts> outside();

  /** The subjects of the forms, found once. */
  @Value.Lazy
  Contents contents() {
    return new Contents(this);
  }

  @Value.Check
  void isPeriodWithRecordOfItsYear() {
    if (until().isBefore(from())) {
      throw new IllegalArgumentException(
          "The period of %s from %s until %s ends before it begins."
              .formatted(unit(), from(), until()));
    }
    record()
        .filter(record -> record.year().getValue() != until().getYear())
        .ifPresent(
            record -> {
              throw new IllegalArgumentException(
                  "The record of %s is not of the period until %s; give that of its year."
                      .formatted(record.year(), until()));
            });
  }

  /**
   * {@return this with the history of the unit's hierarchy, which gives the snapshot of the last
   * day}
   *
   * @param chronicle the history
   * @param levels the levels by day
   */
  public final ReportingPeriod with(Chronicle chronicle, LevelSchemes levels) {
    return withChronicle(chronicle).withLevels(levels);
  }

  /**
   * {@return this with the snapshot of the last day}
   *
   * @param closing the snapshot
   * @param levels the levels by day
   */
  public final ReportingPeriod with(Hierarchy closing, LevelSchemes levels) {
    return withSnapshot(closing).withLevels(levels);
  }

  abstract ReportingPeriod withChronicle(Chronicle chronicle);

  abstract ReportingPeriod withSnapshot(Hierarchy snapshot);

  abstract ReportingPeriod withLevels(LevelSchemes levels);

  /**
   * {@return this with the record of the year}
   *
   * @param record the record
   * @throws IllegalArgumentException if it is of another year than the last day
   */
  public abstract ReportingPeriod withRecord(YearRecord record);

  /**
   * {@return this with other files of members}
   *
   * @param files all of them, by the members' ids
   */
  public abstract ReportingPeriod withFiles(Map<? extends MemberId, ? extends MemberFile> files);

  /**
   * {@return this with other kinds of grassroots organisations}
   *
   * @param kinds those that do not follow from the units, by the units' ids
   */
  public abstract ReportingPeriod withKinds(Map<? extends UnitId, ? extends StatutoryKind> kinds);

  /**
   * {@return this with other organisations outside the hierarchy}
   *
   * @param outside where they are, by the names that the orders of transfer state
   */
  public abstract ReportingPeriod withOutside(Map<String, ? extends Whereabouts> outside);

  /**
   * {@return the same period of the year before, with the same history; the record and the files
   * are those of another year, and are given to it}
   */
  public final ReportingPeriod yearBefore() {
    ReportingPeriod before =
        of(unit(), from().minusYears(1), yearBefore(until()))
            .withKinds(kinds())
            .withOutside(outside());
    return chronicle().isPresent() && levels().isPresent()
        ? before.with(chronicle().get(), levels().get())
        : before;
  }

  /** The end of a month stays one, also of February. */
  private static LocalDate yearBefore(LocalDate day) {
    boolean endsMonth = day.getDayOfMonth() == day.lengthOfMonth();
    LocalDate before = day.minusYears(1);
    return endsMonth ? before.with(TemporalAdjusters.lastDayOfMonth()) : before;
  }

  @Override
  public final String toString() {
    return unit() + " from " + from() + " until " + until();
  }
}
