package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GuestTest {

  private static final LocalDate DAY = LocalDate.of(2021, 10, 1);

  @Test
  void a_stay_may_be_of_one_day() {
    Guest guest = Guest.builder().member("M1").since(DAY).until(DAY).build();

    assertThat(guest.until()).isEqualTo(guest.since());
    assertThat(guest.outsideHome()).isEmpty();
  }

  @Test
  void a_stay_that_ends_before_it_begins_is_refused_with_both_days() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Guest.builder().member("M1").since(DAY).until(DAY.minusDays(1)).build())
        .withMessage(
            "Guest M1 stays from 2021-10-01 until 2021-09-30; the last day is before the first.");
  }

  @Test
  void a_home_outside_without_a_name_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Guest.builder().member("M1").outsideHome(" ").since(DAY).until(DAY).build())
        .withMessage("The home of guest M1 is blank; state it.");
  }
}
