package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.TwoCommunes.BEFORE;
import static io.github.partyorg.restructuring.TwoCommunes.DAY;
import static io.github.partyorg.restructuring.TwoCommunes.FIRST;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Descent;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Unit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A new unit bears the official code of one that it comes from. */
class ConsolidatingUnderAnOldCodeTest {

  private static final OfficialCode CODE = OfficialCode.of("03217");

  private static Chronicle consolidating(String units) {
    return TwoCommunes.after(
        """
        Consolidate %s into N under H:
          N  Đảng bộ xã N  commune  code 03217
        """
            .formatted(units));
  }

  @Test
  void the_old_unit_is_succeeded_by_the_new_one_that_bears_its_code() {
    Chronicle chronicle = consolidating("X, Y");
    assertThat(chronicle.coded(CODE, FIRST).map(Unit::id)).contains(id("X"));
    assertThat(chronicle.coded(CODE, DAY).map(Unit::id)).contains(id("N"));
    assertThat(chronicle.resolve(id("X"), DAY))
        .isEqualTo(new Resolution.OneSuccessor(id("X"), id("N")));
    assertThat(chronicle.lineage().predecessors(id("N")))
        .extracting(Descent::predecessor)
        .containsExactly(id("X"), id("Y"));
    assertThat(chronicle.asOf(FIRST)).hasCommittee("X").withMembers(6);
    assertThat(chronicle.last()).hasCommittee("N").withMembers(9);
  }

  @Test
  void a_commune_alone_is_succeeded_by_one_of_its_own_code() {
    Chronicle chronicle = consolidating("X");
    assertThat(chronicle.coded(CODE, DAY).map(Unit::id)).contains(id("N"));
    assertThat(TwoCommunes.shares(chronicle, "X")).containsOnlyKeys("N");
  }

  @Test
  void one_of_two_parts_bears_the_code_of_the_unit_that_was_split() {
    Chronicle chronicle =
        TwoCommunes.after(
            """
            Split X into N1, N2
              - units A to N1
              - units B to N2
              - where:
                  N1  Đảng bộ xã N1  commune  code 03217
                  N2  Đảng bộ xã N2  commune
            """);
    assertThat(chronicle.coded(CODE, DAY).map(Unit::id)).contains(id("N1"));
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("N1", "2/3", "N2", "1/3"));
  }

  @Test
  void two_units_never_bear_one_code_after_the_day() {
    Establish doubled = Establish.unit(commune("N").withCode(CODE)).under("H");
    assertThat(decision(doubled)).on(BEFORE).isRefusedOnlyBecause(Reason.Kind.DUPLICATE_CODE);
  }

  @Test
  void an_undoing_that_gives_a_code_back_is_refused_if_another_unit_bears_it_by_now() {
    Outcome recoded = TwoCommunes.outcome(Recode.unit("X").to("99999"));
    Outcome later = carryOut(recoded.after(), Recode.unit("Y").to("03217"));
    assertThat(recoded.undoing(id("H"), DAY)).on(later.after()).isRefused();
  }
}
