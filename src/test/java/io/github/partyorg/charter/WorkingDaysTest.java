package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.Evidence;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TRF-02 and TRF-03: days from Monday to Friday, without the holidays that a review is given. */
class WorkingDaysTest {

  private static final Holidays TET =
      Holidays.of(
          LocalDate.of(2022, 1, 31),
          LocalDate.of(2022, 2, 1),
          LocalDate.of(2022, 2, 2),
          LocalDate.of(2022, 2, 3),
          LocalDate.of(2022, 2, 4));

  /** It was issued on a Tuesday; the thirtieth working day after it is Tuesday 15 February. */
  private static Outcome presented(LocalDate day) {
    return Minutes.decision(
            """
            Draft of H, in force %s
              Transfer N1 in to A; issued on 2022-01-04; presented on %s
            """
                .formatted(day, day))
        .applyTo(
            Drawing.hierarchy(
                """
                H    Đảng bộ huyện H  district
                  A  Chi bộ cơ sở A   agency  5 members
                """));
  }

  private static boolean isLate(LocalDate day, Evidence... evidence) {
    return !Rulebooks.inForceOn(day)
        .review(presented(day), evidence)
        .after()
        .violationsOf("TRF-03")
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2022-01-04, false", "2022-02-15, false", "2022-02-16, true"})
  void weekends_are_no_working_days(LocalDate day, boolean late) {
    assertThat(isLate(day)).isEqualTo(late);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2022-02-16, false", "2022-02-22, false", "2022-02-23, true"})
  void five_holidays_give_five_working_days_more(LocalDate day, boolean late) {
    assertThat(isLate(day, TET)).isEqualTo(late);
  }

  @Test
  void holidays_on_a_weekend_give_none_and_several_lists_add_up() {
    Holidays weekend = Holidays.of(LocalDate.of(2022, 1, 29), LocalDate.of(2022, 1, 30));
    Holidays monday = Holidays.of(LocalDate.of(2022, 1, 31));

    assertThat(isLate(LocalDate.of(2022, 2, 16), weekend)).isTrue();
    assertThat(isLate(LocalDate.of(2022, 2, 16), weekend, monday)).isFalse();
    assertThat(isLate(LocalDate.of(2022, 2, 17), weekend, monday)).isTrue();
  }
}
