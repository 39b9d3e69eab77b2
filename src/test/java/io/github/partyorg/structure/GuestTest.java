package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void a_stay_of_which_a_day_is_missing_is_refused_by_name() {
    assertThatThrownBy(() -> Guest.builder().member("M7").since(DAY).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Guest M7 has no last day; state it.");
    assertThatThrownBy(() -> Guest.builder().member("M7").until(DAY).build())
        .hasMessage("Guest M7 has no first day; state it.");
    assertThatThrownBy(() -> Guest.builder().since(DAY).until(DAY).build())
        .hasMessage("A guest has no member; state it.");
  }

  @Test
  void a_home_outside_without_a_name_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Guest.builder().member("M1").outsideHome(" ").since(DAY).until(DAY).build())
        .withMessage("The home of guest M1 is blank; state it.");
  }

  @Test
  void of_two_stays_the_one_that_ends_later_is_the_longer() {
    Guest.Builder stay = Guest.builder().member("M1");
    Guest earlier = stay.since(DAY).until(DAY.plusMonths(6)).build();
    Guest later = stay.since(DAY.plusMonths(2)).until(DAY.plusMonths(12)).build();

    assertThat(earlier.longer(later)).isEqualTo(later);
    assertThat(later.longer(earlier)).isEqualTo(later);
  }

  @Test
  void a_stay_outside_is_the_same_by_id_and_by_text() {
    assertThat(Absence.of(MemberId.of("M1"), "Đảng bộ khác", DAY, DAY.plusMonths(3)))
        .isEqualTo(Absence.of("M1", "Đảng bộ khác", DAY, DAY.plusMonths(3)));
  }
}
