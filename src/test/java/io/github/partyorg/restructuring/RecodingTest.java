package io.github.partyorg.restructuring;

import static io.github.partyorg.history.Histories.on;
import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.edited;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Histories;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The district of two communes, of which X bears the code 01 and Y the code 02. */
class RecodingTest {

  private static final String DOUBLED = ": official code borne by another unit; recode one of them";

  private final Hierarchy plain = Districts.ofTwoCommunes();
  private final Hierarchy before = edited(plain, coded("X", "01"), coded("Y", "02"));

  private Unit coded(String unit, String code) {
    return unit(plain, unit).withCode(OfficialCode.of(code));
  }

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
  void the_code_that_a_unit_has_and_an_unknown_unit_are_refused() {
    assertThat(
            reasons(
                before,
                Recode.unit("X").to("01"),
                Recode.unit("A").withoutCode(),
                Recode.unit("Z").to("09")))
        .containsExactly(
            "order 1: H/X: already recorded",
            "order 2: H/X/A: already recorded",
            "order 3: Z: no such unit; check the id");
  }

  @Test
  void two_units_swap_their_codes_in_one_decision_or_in_two_of_one_day() {
    Order one = Recode.unit("X").to("02");
    Order other = Recode.unit("Y").to("01");

    Hierarchy swapped = carryOut(before, one, other).after();

    assertThat(swapped.bearersOf(OfficialCode.of("02"))).containsExactly(unit(plain, "X").id());
    assertThat(swapped.bearersOf(OfficialCode.of("01"))).containsExactly(unit(plain, "Y").id());
    assertThat(
            Plan.of(decided("1-QĐ", DAY, one), decided("2-QĐ", DAY, other)).applyTo(before).after())
        .isEqualTo(swapped);
  }

  @Test
  void a_code_that_two_units_bear_after_a_day_is_refused_with_all_places() {
    assertThat(reasons(before, Recode.unit("X").to("02")))
        .containsExactly("order 1: 02 at H/Y, H/X" + DOUBLED);
    assertThat(
            reasons(
                before,
                Plan.of(
                    decided("1-QĐ", DAY, Recode.unit("X").to("02")),
                    decided("2-QĐ", DAY.plusDays(1), Recode.unit("Y").to("01")))))
        .containsExactly("decision 1-QĐ, order 1: 02 at H/Y, H/X" + DOUBLED);
  }

  @Test
  void a_unit_that_begins_with_the_code_of_another_is_refused_unless_that_ends_or_is_recoded() {
    Order begun = Establish.unit(branch("N").withCode(OfficialCode.of("02"))).under("X");

    assertThat(reasons(before, begun)).containsExactly("order 1: 02 at H/Y, H/X/N" + DOUBLED);
    assertThat(carryOut(before, begun, Recode.unit("Y").to("03")).after().unitCount())
        .isEqualTo(before.unitCount() + 1);
    assertThat(carryOut(before, begun, Dissolve.unit("Y").everyoneTo("X")).after().unitCount())
        .isEqualTo(before.unitCount());
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
    assertThat(swapped.last().coded(OfficialCode.of("01")).map(Unit::id))
        .contains(unit(plain, "Y").id());
  }
}
