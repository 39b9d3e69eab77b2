package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.grassrootsBranch;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.Evidence;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TRF-02 and TRF-03: days from Monday to Friday, without the holidays that a review is given. */
class WorkingDaysTest {

  /** A Tuesday; the thirtieth working day after it is Tuesday 15 February. */
  private static final LocalDate ISSUED = LocalDate.of(2022, 1, 4);

  private static final Holidays TET =
      Holidays.of(
          LocalDate.of(2022, 1, 31),
          LocalDate.of(2022, 2, 1),
          LocalDate.of(2022, 2, 2),
          LocalDate.of(2022, 2, 3),
          LocalDate.of(2022, 2, 4));

  private static Outcome presented(LocalDate day) {
    return Decision.builder()
        .issuer("H")
        .effectiveOn(day)
        .addOrders(
            TransferIn.member(MembershipExamples.newcomer(Standing.OFFICIAL))
                .into("A")
                .with(Referral.empty().withIssuedOn(ISSUED).withPresentedOn(day)))
        .build()
        .applyTo(district(grassrootsBranch("A", 5, 0)));
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
