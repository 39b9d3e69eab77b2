package io.github.partyorg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TurnoutTest {

  private final Turnout exceeded = Turnout.attendances(8000).exceeded();

  @Test
  void it_says_what_it_counts() {
    assertThat(Turnout.persons(12)).hasToString("12 persons");
    assertThat(Turnout.persons(1)).hasToString("1 person");
    assertThat(Turnout.attendances(1)).hasToString("1 attendance");
    assertThat(exceeded).hasToString("more than 8,000 attendances");
    assertThat(exceeded.text(Locale.forLanguageTag("vi"))).isEqualTo("hơn 8.000 lượt người");
  }

  @Test
  void a_sum_with_something_exceeded_is_exceeded() {
    assertThat(Turnout.persons(12).plus(Turnout.persons(153))).isEqualTo(Turnout.persons(165));
    assertThat(exceeded.plus(Turnout.attendances(5))).hasToString("more than 8,005 attendances");
    assertThat(Turnout.attendances(5).plus(exceeded).isExceeded()).isTrue();
  }

  @Test
  void persons_and_attendances_are_never_added() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Turnout.persons(676).plus(exceeded))
        .withMessageContainingAll("676 persons", "8,000 attendances");
  }
}
