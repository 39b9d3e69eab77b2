package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InterruptedMembershipTest {

  private static final LocalDate ADMITTED = LocalDate.of(2010, 1, 10);
  private static final LocalDate LEFT = LocalDate.of(2015, 1, 10);
  private static final LocalDate BACK = LocalDate.of(2019, 1, 10);

  private static Member.Builder admitted() {
    return Member.official("M1").name("Đảng viên 0001").admittedOn(ADMITTED);
  }

  private static Interruption removed(LocalDate since, LocalDate until) {
    return Interruption.of(since, until, Interruption.Ground.REMOVED);
  }

  @Test
  void a_readmitted_member_is_on_probation_and_keeps_the_day_of_the_first_admission() {
    Member former =
        admitted()
            .officialSince(ADMITTED.plusYears(1))
            .participation(Participation.SUSPENDED)
            .occupation(Occupation.COMMUNE_CADRE)
            .build();

    assertThat(former.readmittedAfter(removed(LEFT, BACK)))
        .isEqualTo(
            admitted()
                .standing(Standing.PROBATIONARY)
                .occupation(Occupation.COMMUNE_CADRE)
                .addInterruptions(removed(LEFT, BACK))
                .build());
  }

  @Test
  void a_probation_lasts_from_the_last_admission() {
    assertThat(admitted().build().lastAdmittedOn()).contains(ADMITTED);
    assertThat(admitted().addInterruptions(removed(LEFT, BACK)).build().lastAdmittedOn())
        .contains(BACK);
  }

  @Test
  void a_member_found_again_is_not_admitted_again() {
    Member found =
        admitted()
            .addInterruptions(Interruption.of(LEFT, BACK, Interruption.Ground.LOST_CONTACT))
            .build();

    assertThat(found.lastAdmittedOn()).contains(ADMITTED);
  }

  @Test
  void an_interruption_takes_a_day_at_least() {
    assertThat(removed(LEFT, LEFT.plusDays(1)).days()).isOne();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> removed(LEFT, LEFT))
        .withMessage(
            "An interruption since 2015-01-10 cannot end on 2015-01-10; correct one of the days.");
  }

  @Test
  void nobody_is_out_before_the_admission() {
    assertThat(admitted().addInterruptions(removed(ADMITTED, BACK)).build().interruptions())
        .hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admitted().addInterruptions(removed(ADMITTED.minusDays(1), BACK)).build())
        .withMessage(
            "Member M1 was out of the Party since 2010-01-09, before the admission on 2010-01-10;"
                + " correct one of the dates.");
  }

  @Test
  void nobody_is_out_again_before_the_return() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                admitted()
                    .addInterruptions(
                        removed(LEFT, BACK), removed(BACK.minusDays(1), BACK.plusYears(1)))
                    .build())
        .withMessage(
            "Member M1 was out of the Party since 2019-01-09, before the return on 2019-01-10;"
                + " correct one of the dates.");
  }
}
