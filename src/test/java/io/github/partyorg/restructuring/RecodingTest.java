package io.github.partyorg.restructuring;

import static io.github.partyorg.history.Histories.on;
import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Histories;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.OfficialCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The district of two communes, of which X bears the code 01 and Y the code 02. */
class RecodingTest {

  private static final String DOUBLED = ": official code borne by another unit; recode one of them";

  private final Hierarchy plain = Districts.ofTwoCommunes();
  private final Hierarchy before =
      carryOut(plain, Recode.unit("X").to("01"), Recode.unit("Y").to("02")).after();

  private static Decision decided(String number, LocalDate day, Order... orders) {
    return Decision.builder().number(number).issuer("H").effectiveOn(day).addOrders(orders).build();
  }

  @Test
  void a_unit_bears_another_code_and_stays_the_same_otherwise() {
    Outcome outcome = carryOut(before, Recode.unit("X").to("03"), Recode.unit("A").to("03.01"));

    assertThat(outcome.after().coded(OfficialCode.of("03"))).contains(unit(outcome.after(), "X"));
    assertThat(outcome.after().coded(OfficialCode.of("01"))).isEmpty();
    assertThat(unit(outcome.after(), "A").withoutCode()).isEqualTo(unit(plain, "A"));
    assertThat(log(outcome))
        .containsExactly("Recoded Đảng bộ xã X [X]: 01 → 03", "Recoded Chi bộ A [A]: – → 03.01");
    assertThat(vietnamese(outcome).get(0)).isEqualTo("Đổi mã số Đảng bộ xã X [X]: 01 → 03");
  }

  @Test
  void a_code_is_withdrawn() {
    Outcome outcome = carryOut(before, Recode.unit("X").withoutCode());

    assertThat(unit(outcome.after(), "X")).isEqualTo(unit(plain, "X"));
    assertThat(log(outcome)).containsExactly("Recoded Đảng bộ xã X [X]: 01 → –");
  }

  @Test
  void two_units_swap_their_codes_in_one_decision_or_in_two_of_one_day() {
    Order one = Recode.unit("X").to("02");
    Order other = Recode.unit("Y").to("01");

    Hierarchy swapped = carryOut(before, one, other).after();

    assertThat(swapped).unit("X").hasCode("02");
    assertThat(swapped).unit("Y").hasCode("01");
    assertThat(swapped.bearersOf(OfficialCode.of("02"))).hasSize(1);
    assertThat(swapped.bearersOf(OfficialCode.of("01"))).hasSize(1);
    assertThat(
            Plan.of(decided("1-QĐ", DAY, one), decided("2-QĐ", DAY, other)).applyTo(before).after())
        .isEqualTo(swapped);
    assertThat(
            reasons(
                before,
                Plan.of(decided("1-QĐ", DAY, one), decided("2-QĐ", DAY.plusDays(1), other))))
        .as("the day after is too late")
        .containsExactly("decision 1-QĐ, order 1: 02 at H/Y, H/X" + DOUBLED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Change the official code of Y to 03", "Dissolve Y; everyone to X"})
  void a_unit_begins_with_the_code_of_another_that_ends_or_is_recoded(String order) {
    assertThat(carryOut(before, "Establish under X:\n  N  Chi bộ N  village  code 02\n" + order))
        .after()
        .unit("N")
        .hasCode("02");
  }

  @Test
  void a_chronicle_looks_at_the_codes_of_a_day_when_its_decisions_are_known() {
    Chronicle chronicle = Chronicle.beginning(Histories.FIRST, before);
    Decision one = on(1, "1-QĐ", Recode.unit("X").to("02"));
    Decision other = on(1, "2-QĐ", Recode.unit("Y").to("01"));

    assertThatExceptionOfType(DecisionRefusedException.class)
        .isThrownBy(() -> chronicle.record(one))
        .withMessageContaining("02 at H/Y, H/X" + DOUBLED);
    Chronicle swapped = chronicle.record(Plan.of(one, other));
    assertThat(swapped.last()).unit("Y").hasCode("01");
  }
}
