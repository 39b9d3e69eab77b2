package io.github.partyorg.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of many days has each of them once. */
class KnownDaysTest {

  private final KnownDays known = new KnownDays();

  private LocalDate known(LocalDate day) {
    return known.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  @Test
  void each_day_is_itself_whether_known_or_not() {
    LocalDate day = LocalDate.of(1890, 1, 1);
    while (day.getYear() < 2110) {
      assertThat(known(day)).isEqualTo(day);
      day = day.plusDays(1);
    }
    for (int year : new int[] {-5, 0, 9999}) {
      assertThat(known.of(year, 2, 28)).isEqualTo(LocalDate.of(year, 2, 28));
    }
  }

  @Test
  void a_day_that_is_read_again_and_again_is_one_object() {
    List<LocalDate> days = new ArrayList<>();
    for (int time = 0; time < 100; time++) {
      days.add(known.of(2018, 3, 15));
    }

    assertThat(known.of(2018, 3, 15)).isSameAs(days.get(99)).isSameAs(days.get(50));
    assertThat(known.of(2018, 12, 31)).isSameAs(known.of(2018, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-02-29",
        "2018-04-31",
        "2018-13-01",
        "2018-00-01",
        "2018-01-00",
        "2018-01-32"
      })
  void a_day_that_there_is_not_is_refused_before_and_after_its_year_is_known(String text) {
    int month = Integer.parseInt(text.substring(5, 7));
    int day = Integer.parseInt(text.substring(8));
    for (int time = 0; time < 100; time++) {
      assertThatThrownBy(() -> known.of(2018, month, day)).isInstanceOf(DateTimeException.class);
      assertThat(known.of(2018, 3, 15)).isEqualTo(LocalDate.of(2018, 3, 15));
    }
  }
}
