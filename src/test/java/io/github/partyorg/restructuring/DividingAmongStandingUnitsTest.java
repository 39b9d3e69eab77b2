package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Districts.ledBy;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.TwoCommunes.BEFORE;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.structure.Hierarchy;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A unit is divided among units that stand. */
class DividingAmongStandingUnitsTest {

  @Test
  void a_branch_is_divided_with_shares() {
    Chronicle chronicle = TwoCommunes.after("Split A among B, C; M1 to B; the rest to C");
    assertThat(TwoCommunes.shares(chronicle, "A")).isEqualTo(Map.of("B", "1/4", "C", "3/4"));
    assertThat(chronicle.lineage().successors(id("A"))).hasSize(2);
  }

  @Test
  void a_committee_is_divided_with_shares() {
    Chronicle chronicle =
        TwoCommunes.after(
            """
            Establish new Z "Đảng bộ xã Z" commune under H
            Split X among Y, Z; units A to Y; units B to Z
            """);
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("Y", "2/3", "Z", "1/3"));
  }

  @Test
  void a_standing_unit_that_gets_no_member_is_shown_with_nothing() {
    Chronicle chronicle =
        TwoCommunes.after("Regroup B; C takes the rest of B; A takes nobody from B");
    assertThat(TwoCommunes.shares(chronicle, "B")).isEqualTo(Map.of("A", "0", "C", "1"));
  }

  @Test
  void nothing_goes_to_a_unit_that_is_not_named() {
    assertThat(decision("Split A among B; M1 to C; the rest to B"))
        .on(BEFORE)
        .isRefusedOnlyBecause(Reason.Kind.NOT_A_PART)
        .of("C");
  }

  @Test
  void a_unit_that_stands_below_the_divided_one_and_leaves_it_takes_part() {
    Outcome outcome =
        TwoCommunes.outcome("Regroup X, B; A takes M5, M6 from B; Y takes units A from X");
    assertThat(outcome).movedUnit("A").from("X").to("Y");
    assertThat(outcome.after()).hasBranch("A").withMembers(6);
  }

  @Test
  void a_leader_from_elsewhere_keeps_the_seat_when_a_branch_takes_the_leader_in_and_moves_away() {
    Hierarchy before = carryOut(BEFORE, RenewLeadership.of("X").to(ledBy("M7"))).after();
    Outcome outcome =
        carryOut(
            before,
            """
            Regroup
              - B takes M7 from C
              - new N "Đảng bộ xã N" commune under H takes units B from X
            """);
    assertThat(outcome.after().require("X").leadership()).isEqualTo(ledBy("M7"));
    assertThat(outcome.changes(SeatVacated.class)).isEmpty();
  }
}
