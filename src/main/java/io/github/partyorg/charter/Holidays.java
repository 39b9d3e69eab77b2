package io.github.partyorg.charter;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Public holidays (ngày nghỉ lễ), besides weekends: evidence for rules that count working days. A
 * review that is given none counts all days from Monday to Friday.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Holidays implements Evidence permits ImmutableHolidays {

  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Template ON = Template.of("ngày {day}", "on {day}", DAY);
  private static final Template BY = Template.of("chậm nhất ngày {day}", "by {day}", DAY);

  Holidays() {}

  /**
   * {@return holidays}
   *
   * @param days the days
   */
  public static Holidays of(LocalDate... days) {
    return ImmutableHolidays.make(ImmutableSet.copyOf(days));
  }

  /** {@return the days} */
  public abstract ImmutableSet<LocalDate> days();

  /** Returns the holidays that a review was given, all together. */
  static Holidays in(Situation situation) {
    return ImmutableHolidays.make(
        situation.evidence(Holidays.class).stream()
            .flatMap(holidays -> holidays.days().stream())
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** Returns the last of so many working days after a day. */
  final LocalDate workingDaysAfter(LocalDate day, int count) {
    LocalDate last = day;
    int left = count;
    while (left > 0 && last.isBefore(LocalDate.MAX)) {
      last = last.plusDays(1);
      if (isWorkingDay(last)) {
        left--;
      }
    }
    return last;
  }

  /** Returns the breach if something was done more than so many working days after a day. */
  final Optional<Breach> late(LocalDate since, LocalDate done, int workingDays) {
    LocalDate last = workingDaysAfter(since, workingDays);
    return done.isAfter(last)
        ? Breach.found(ON.fill(DAY.is(done)), BY.fill(DAY.is(last)))
        : Optional.empty();
  }

  /** Says whether it is neither a weekend nor a holiday. */
  final boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !days().contains(day);
  }
}
