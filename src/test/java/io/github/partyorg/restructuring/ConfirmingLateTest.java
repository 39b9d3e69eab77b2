package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.newcomer;
import static io.github.partyorg.restructuring.Trials.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.membership.Probation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Since when a member is official if the branch recognises it late. */
class ConfirmingLateTest {

  private static final LocalDate ADMITTED = LocalDate.of(2017, 3, 10);
  private static final LocalDate OVER = LocalDate.of(2018, 3, 10);

  private static Confirm confirm() {
    return Confirm.member("M10").of("A");
  }

  private static Confirm after(Probation probation) {
    return confirm().with(probation);
  }

  private static Hierarchy listing(Member member) {
    Hierarchy district = Districts.ofTwoCommunes();
    return Trials.edited(district, district.branch("A").joinedBy(List.of(member)));
  }

  private static Outcome decided(LocalDate day, Member member, Confirm order) {
    return Decision.builder()
        .issuer("H")
        .effectiveOn(day)
        .addOrders(order)
        .build()
        .applyTo(listing(member));
  }

  private static LocalDate officialSince(LocalDate day, Member member, Confirm order) {
    return member(decided(day, member, order).after(), "M10").officialSince().orElseThrow();
  }

  private static Member admitted() {
    return newcomer("M10").withAdmittedOn(ADMITTED);
  }

  @Test
  void however_late_the_branch_meets_the_member_is_official_from_the_end_of_the_twelve_months() {
    assertThat(officialSince(LocalDate.of(2018, 9, 1), admitted(), confirm())).isEqualTo(OVER);
    assertThat(officialSince(OVER.plusDays(1), admitted(), confirm())).isEqualTo(OVER);
    assertThat(officialSince(OVER.plusYears(8), admitted(), confirm())).isEqualTo(OVER);
  }

  @Test
  void on_time_the_member_is_official_that_day() {
    assertThat(officialSince(OVER, admitted(), confirm())).isEqualTo(OVER);
  }

  @Test
  void too_early_the_member_is_official_from_the_day_of_the_decision() {
    assertThat(officialSince(OVER.minusDays(1), admitted(), confirm()))
        .isEqualTo(OVER.minusDays(1));
  }

  @Test
  void the_ceremony_counts_where_it_is_stated() {
    LocalDate begun = ADMITTED.plusDays(20);

    assertThat(
            officialSince(
                OVER.plusMonths(6), admitted(), after(Probation.empty().withBegunOn(begun))))
        .isEqualTo(OVER.plusDays(20));
  }

  @Test
  void without_a_day_of_admission_the_decision_counts() {
    assertThat(officialSince(OVER, newcomer("M10"), confirm())).isEqualTo(OVER);
  }

  @Test
  void a_readmitted_member_is_on_probation_since_then() {
    Member back =
        Member.official("M10")
            .name("Đảng viên 0010")
            .admittedOn(LocalDate.of(2005, 1, 1))
            .build()
            .readmittedAfter(
                Interruption.of(LocalDate.of(2010, 1, 1), ADMITTED, Interruption.Ground.REMOVED));

    assertThat(officialSince(OVER.plusMonths(2), back, confirm())).isEqualTo(OVER);
  }

  @Test
  void another_time_of_probation_can_be_stated() {
    Probation half = Probation.empty().withMonths(6);

    assertThat(officialSince(OVER, admitted(), after(half))).isEqualTo(ADMITTED.plusMonths(6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Probation.empty().withMonths(0))
        .withMessage("A probation of 0 months is impossible; state at least one month.");
  }

  @Test
  void nobody_is_official_before_the_admission_whenever_the_probation_began() {
    Confirm early = after(Probation.empty().withBegunOn(ADMITTED.minusMonths(13)));

    assertThatExceptionOfType(DecisionRefusedException.class)
        .isThrownBy(() -> decided(OVER, admitted(), early))
        .withMessageContaining("M10 at H/X/A: before the day of admission");
  }

  @Test
  void a_probation_takes_twelve_months_unless_said_otherwise() {
    assertThat(Probation.empty().months()).isEqualTo(12);
    assertThat(Probation.empty().withMonths(18).months()).isEqualTo(18);
  }

  @Test
  void an_order_says_since_when_the_member_will_be_official() {
    assertThat(confirm().officialFrom(admitted(), OVER.plusYears(1))).isEqualTo(OVER);
    assertThat(confirm().officialFrom(admitted(), OVER.minusDays(1))).isEqualTo(OVER.minusDays(1));
  }
}
