package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeniorityTest {

  /** Returns the first day that counts of a member who was admitted on 2010-01-10. */
  private static Optional<LocalDate> seniorSince(String details) {
    return drawn("M1", "admitted 2010-01-10, " + details).seniorSince();
  }

  private static Member drawn(String member, String details) {
    Branch branch =
        (Branch)
            Drawing.unit("B  Chi bộ B  village  %s\n  - member M1 %s".formatted(member, details));
    return branch.members().get(0);
  }

  @Test
  void it_counts_from_the_admission_and_not_from_the_recognition() {
    assertThat(seniorSince("official 2011-01-10")).contains(LocalDate.of(2010, 1, 10));
  }

  @Test
  void the_time_out_of_the_party_does_not_count() {
    assertThat(seniorSince("out removed from the list 2015-01-10 back 2019-01-10"))
        .contains(LocalDate.of(2014, 1, 10));
  }

  @Test
  void each_time_out_is_taken_off() {
    assertThat(
            seniorSince(
                "out removed from the list 2012-03-01 back 2012-03-31,"
                    + " out lost contact 2015-05-01 back 2015-05-02"))
        .contains(LocalDate.of(2010, 2, 10));
  }

  @Test
  void a_member_on_probation_has_none_yet() {
    assertThat(drawn("M1~", "admitted 2010-01-10").seniorSince()).isEmpty();
  }

  @Test
  void it_is_not_known_without_the_day_of_the_first_admission() {
    assertThat(drawn("M1", "out removed from the list 2010-01-10 back 2014-01-10").seniorSince())
        .isEmpty();
  }
}
