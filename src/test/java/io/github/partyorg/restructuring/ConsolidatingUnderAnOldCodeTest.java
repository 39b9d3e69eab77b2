package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.DAY;
import static io.github.partyorg.restructuring.TwoCommunes.FIRST;
import static io.github.partyorg.restructuring.TwoCommunes.commune;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Descent;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Unit;
import org.junit.jupiter.api.Test;

/** A new unit bears the official code of one that it comes from. */
class ConsolidatingUnderAnOldCodeTest {

  private static final OfficialCode CODE = OfficialCode.of("03217");

  private static Committee coded(String id) {
    return Committee.grassroots(id, Kind.COMMUNE).name("Đảng bộ xã " + id).code(CODE).build();
  }

  @Test
  void the_old_unit_is_succeeded_by_the_new_one_that_bears_its_code() {
    Chronicle chronicle =
        TwoCommunes.after(Consolidate.units("X", "Y").into(coded("N")).under("H"));
    assertThat(chronicle.coded(CODE, FIRST).map(Unit::id)).contains(id("X"));
    assertThat(chronicle.coded(CODE, DAY).map(Unit::id)).contains(id("N"));
    assertThat(chronicle.resolve(id("X"), DAY))
        .isEqualTo(new Resolution.OneSuccessor(id("X"), id("N")));
    assertThat(chronicle.lineage().predecessors(id("N")))
        .extracting(Descent::predecessor)
        .containsExactly(id("X"), id("Y"));
    assertThat(chronicle.asOf(FIRST).require("X").memberCount()).isEqualTo(6);
    assertThat(chronicle.last().require("N").memberCount()).isEqualTo(9);
  }

  @Test
  void a_commune_alone_is_succeeded_by_one_of_its_own_code() {
    Chronicle chronicle = TwoCommunes.after(Consolidate.units("X").into(coded("N")).under("H"));
    assertThat(chronicle.coded(CODE, DAY).map(Unit::id)).contains(id("N"));
    assertThat(TwoCommunes.shares(chronicle, "X")).containsOnlyKeys("N");
  }

  @Test
  void one_of_two_parts_bears_the_code_of_the_unit_that_was_split() {
    Chronicle chronicle =
        TwoCommunes.after(
            Split.unit("X")
                .into(coded("N1"), commune("N2"))
                .allocating(
                    Allocation.builder().sendUnits("A").to("N1").sendUnits("B").to("N2").build()));
    assertThat(chronicle.coded(CODE, DAY).map(Unit::id)).contains(id("N1"));
    assertThat(TwoCommunes.shares(chronicle, "X"))
        .containsEntry("N1", "2/3")
        .containsEntry("N2", "1/3");
  }

  @Test
  void two_units_never_bear_one_code_after_the_day() {
    assertThatExceptionOfType(DecisionRefusedException.class)
        .isThrownBy(() -> TwoCommunes.after(Establish.unit(coded("N")).under("H")))
        .satisfies(
            refused ->
                assertThat(refused.reasons())
                    .extracting(Reason::kind)
                    .containsExactly(Reason.Kind.DUPLICATE_CODE));
  }

  @Test
  void an_undoing_that_gives_a_code_back_is_refused_if_another_unit_bears_it_by_now() {
    Outcome recoded = TwoCommunes.outcome(Recode.unit("X").to("99999"));
    Outcome later =
        TwoCommunes.decision("2-QĐ", Recode.unit("Y").to("03217")).applyTo(recoded.after());
    assertThatExceptionOfType(DecisionRefusedException.class)
        .isThrownBy(() -> recoded.undoing(id("H"), DAY).applyTo(later.after()));
  }
}
