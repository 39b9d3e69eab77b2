package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.membership.Probation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since when a member is official if the branch recognises it late. */
class ConfirmingLateTest {

  private static final LocalDate OVER = LocalDate.of(2018, 3, 10);
  private static final String ADMITTED = "M10~; member M10 admitted 2017-03-10";
  private static final String CONFIRM = "Confirm M10 of A as official";

  private static Decision decision(LocalDate day, String order) {
    return Minutes.decision("Draft of H, in force " + day + "\n" + order.indent(2));
  }

  private static Hierarchy listing(String member) {
    return Drawing.hierarchy(
        """
        H    Đảng bộ huyện H  district
          A  Chi bộ A         village  %s
        """
            .formatted(member));
  }

  private static LocalDate officialSince(LocalDate day, String member, String order) {
    Hierarchy after = decision(day, order).applyTo(listing(member)).after();
    return member(after, "M10").officialSince().orElseThrow();
  }

  @ParameterizedTest(name = "decided on {0}, official since {1}")
  @CsvSource({
    "2018-09-01, 2018-03-10",
    "2018-03-11, 2018-03-10",
    "2026-03-10, 2018-03-10",
    "2018-03-10, 2018-03-10",
    "2018-03-09, 2018-03-09"
  })
  void late_or_on_time_the_twelve_months_count_and_too_early_the_decision(
      LocalDate decided, LocalDate official) {
    assertThat(officialSince(decided, ADMITTED, CONFIRM)).isEqualTo(official);
    assertThat(((Confirm) Minutes.order(CONFIRM)).officialFrom(admitted(), decided))
        .as("the order says so")
        .isEqualTo(official);
  }

  private static Member admitted() {
    return member(listing(ADMITTED), "M10");
  }

  @Test
  void the_ceremony_counts_where_it_is_stated() {
    String order = CONFIRM + "; on probation since 2017-03-30";

    assertThat(officialSince(OVER.plusMonths(6), ADMITTED, order)).isEqualTo(OVER.plusDays(20));
  }

  @Test
  void without_a_day_of_admission_the_decision_counts() {
    assertThat(officialSince(OVER, "M10~", CONFIRM)).isEqualTo(OVER);
  }

  @Test
  void a_readmitted_member_is_on_probation_since_then() {
    String back =
        "M10~; member M10 admitted 2005-01-01, out removed from the list 2010-01-01 back"
            + " 2017-03-10";

    assertThat(officialSince(OVER.plusMonths(2), back, CONFIRM)).isEqualTo(OVER);
  }

  @Test
  void another_time_of_probation_can_be_stated() {
    assertThat(officialSince(OVER, ADMITTED, CONFIRM + "; months of probation: 6"))
        .isEqualTo(LocalDate.of(2017, 9, 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Probation.empty().withMonths(0))
        .withMessage("A probation of 0 months is impossible; state at least one month.");
  }

  @Test
  void nobody_is_official_before_the_admission_whenever_the_probation_began() {
    assertThat(decision(OVER, CONFIRM + "; on probation since 2016-02-10"))
        .on(listing(ADMITTED))
        .isRefusedOnlyBecause(Reason.Kind.BEFORE_ADMISSION)
        .of("M10");
  }

  @Test
  void a_probation_takes_twelve_months_unless_said_otherwise() {
    assertThat(Probation.empty().months()).isEqualTo(12);
    assertThat(Probation.empty().withMonths(18).months()).isEqualTo(18);
  }
}
