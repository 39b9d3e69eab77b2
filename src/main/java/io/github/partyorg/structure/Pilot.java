package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A pilot under which a branch runs (mô hình thí điểm), such as the commune military branches. */
@Value.Immutable
@TupleStyle
public abstract sealed class Pilot permits ImmutablePilot {

  private static final Placeholder<LocalDate> FIRST_DAY = Placeholder.day("first");
  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Template BEGUN = Template.of("từ {first}", "since {first}", FIRST_DAY);
  private static final Template CONTINUED =
      Template.of(
          "từ {first}, tiếp tục {day}", "since {first}, continued on {day}", FIRST_DAY, DAY);

  Pilot() {}

  /**
   * {@return a pilot that has begun, not continued yet}
   *
   * @param begunOn the first day of the pilot, inclusive
   */
  public static Pilot begunOn(LocalDate begunOn) {
    return ImmutablePilot.make(begunOn, Optional.empty());
  }

  /** {@return the first day, inclusive} */
  public abstract LocalDate begunOn();

  /** {@return the day from which the pilot goes on, inclusive, or empty if it was not continued} */
  public abstract Optional<LocalDate> continuedOn();

  /**
   * {@return this pilot, continued on a day}
   *
   * @param day the day on which it is continued, not before it began or was last continued
   * @throws IllegalArgumentException if the day is too early
   */
  public final Pilot continuedOn(LocalDate day) {
    LocalDate last = continuedOn().orElse(begunOn());
    if (day.isBefore(last)) {
      throw new IllegalArgumentException(
          "A pilot in effect since " + last + " cannot be continued on " + day + ".");
    }
    return ImmutablePilot.make(begunOn(), Optional.of(day));
  }

  /** {@return the pilot in one phrase: when it began and was continued} */
  public final Bilingual summary() {
    return continuedOn()
        .map(day -> CONTINUED.fill(FIRST_DAY.is(begunOn()), DAY.is(day)))
        .orElseGet(() -> BEGUN.fill(FIRST_DAY.is(begunOn())));
  }
}
