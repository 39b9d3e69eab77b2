package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PilotTest {

  private static final LocalDate DAY = LocalDate.of(2017, 8, 1);

  @Test
  void a_pilot_begins_without_having_been_continued() {
    assertThat(Pilot.begunOn(DAY).begunOn()).isEqualTo(DAY);
    assertThat(Pilot.begunOn(DAY).continuedOn()).isEmpty();
  }

  @Test
  void a_pilot_continued_again_keeps_its_first_day_and_tells_the_last() {
    Pilot twice = Pilot.begunOn(DAY).continuedOn(DAY.plusYears(1)).continuedOn(DAY.plusYears(2));

    assertThat(twice.begunOn()).isEqualTo(DAY);
    assertThat(twice.continuedOn()).contains(DAY.plusYears(2));
    assertThat(Pilot.begunOn(DAY).continuedOn(DAY).continuedOn()).contains(DAY);
  }

  @Test
  void a_pilot_is_not_continued_before_it_was_last_continued() {
    Pilot once = Pilot.begunOn(DAY).continuedOn(DAY.plusYears(1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> once.continuedOn(DAY.plusMonths(6)))
        .withMessage("A pilot in effect since 2018-08-01 cannot be continued on 2018-02-01.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pilot.begunOn(DAY).continuedOn(DAY.minusDays(1)));
  }
}
