package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeniorityTest {

  private static final LocalDate ADMITTED = LocalDate.of(2010, 1, 10);

  private static Member.Builder admitted() {
    return Member.official("M1").name("Đảng viên 0001").admittedOn(ADMITTED);
  }

  private static Interruption out(LocalDate since, LocalDate until) {
    return Interruption.of(since, until, Interruption.Ground.REMOVED);
  }

  @Test
  void it_counts_from_the_admission_and_not_from_the_recognition() {
    assertThat(admitted().officialSince(ADMITTED.plusYears(1)).build().seniorSince())
        .contains(ADMITTED);
  }

  @Test
  void the_time_out_of_the_party_does_not_count() {
    Member back =
        admitted().addInterruptions(out(ADMITTED.plusYears(5), ADMITTED.plusYears(9))).build();

    assertThat(back.seniorSince()).contains(LocalDate.of(2014, 1, 10));
  }

  @Test
  void each_time_out_is_taken_off() {
    Member back =
        admitted()
            .addInterruptions(
                out(LocalDate.of(2012, 3, 1), LocalDate.of(2012, 3, 31)),
                Interruption.of(
                    LocalDate.of(2015, 5, 1),
                    LocalDate.of(2015, 5, 2),
                    Interruption.Ground.LOST_CONTACT))
            .build();

    assertThat(back.seniorSince()).contains(ADMITTED.plusDays(31));
  }

  @Test
  void a_member_on_probation_has_none_yet() {
    assertThat(
            Member.probationary("M1")
                .name("Đảng viên 0001")
                .admittedOn(ADMITTED)
                .build()
                .seniorSince())
        .isEmpty();
  }

  @Test
  void it_is_not_known_without_the_day_of_the_first_admission() {
    assertThat(
            Member.official("M1")
                .name("Đảng viên 0001")
                .addInterruptions(out(ADMITTED, ADMITTED.plusYears(4)))
                .build()
                .seniorSince())
        .isEmpty();
  }
}
