package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.DAY;
import static io.github.partyorg.restructuring.TwoCommunes.branch;
import static io.github.partyorg.restructuring.TwoCommunes.commune;
import static io.github.partyorg.restructuring.TwoCommunes.decision;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.partyorg.history.Balance;
import io.github.partyorg.history.Books;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import org.junit.jupiter.api.Test;

/** A unit leaves the hierarchy, or comes to it, with all its members. */
class CrossingTheBorderTest {

  private static final String ELSEWHERE = "Đảng bộ huyện khác";

  @Test
  void a_branch_leaves_by_one_order_and_the_books_say_how_many() {
    Chronicle chronicle = TwoCommunes.after(HandOver.units("A").outside(ELSEWHERE));
    Balance balance = Books.of(chronicle.first(), chronicle.outcomes()).balance("H", DAY, DAY);
    assertThat(balance.count(Movement.LEFT_WITH_UNIT)).isEqualTo(4);
    assertThat(balance.closing()).isEqualTo(5);
    assertThat(chronicle.resolve(id("A"), DAY))
        .isEqualTo(new Resolution.Outside(id("A"), ELSEWHERE));
  }

  @Test
  void a_branch_comes_with_its_members() {
    Chronicle chronicle =
        TwoCommunes.after(TakeIn.unit(branch("N", 21, 23)).from(ELSEWHERE).under("Y"));
    Balance balance = Books.of(chronicle.first(), chronicle.outcomes()).balance("Y", DAY, DAY);
    assertThat(balance.count(Movement.CAME_WITH_UNIT)).isEqualTo(3);
    assertThat(balance.closing()).isEqualTo(6);
  }

  @Test
  void a_commune_leaves_with_its_branches_and_comes_back() {
    Hierarchy first = TwoCommunes.hierarchy();
    Chronicle left = TwoCommunes.after(HandOver.units("X").outside(ELSEWHERE));
    assertThat(left.last().memberCount()).isEqualTo(3);
    assertThat(left.resolve(id("A"), DAY)).isInstanceOf(Resolution.Outside.class);
    Chronicle back =
        left.record(
            decision(
                "2-QĐ",
                DAY.plusYears(1),
                TakeIn.unit(first.require("X")).from(ELSEWHERE).under("H")));
    assertThat(back.last().memberCount()).isEqualTo(9);
    assertThat(back.resolve(id("A"), DAY.plusYears(1))).isEqualTo(new Resolution.Same(id("A")));
  }

  @Test
  void those_who_leave_give_up_their_seats_and_stays_everywhere() {
    Hierarchy before =
        decision(
                "0-QĐ",
                RenewLeadership.of("Y").to(Leadership.appointed(DAY).secretary("M1").build()),
                SendOnStay.of("M2").to("C").during(DAY, DAY.plusMonths(3)))
            .applyTo(TwoCommunes.hierarchy())
            .after();
    Outcome outcome = decision("1-QĐ", HandOver.units("A").outside(ELSEWHERE)).applyTo(before);
    assertThat(outcome.after().require("Y").leadership().isVacant()).isTrue();
    assertThat(outcome.after().branch("C").guests()).isEmpty();
    assertThat(outcome.changes(SeatVacated.class)).hasSize(1);
    assertThat(outcome.changes(StaysChanged.class)).hasSize(1);
    assertThat(outcome.undoing(id("H"), DAY).applyTo(outcome.after()).after()).isEqualTo(before);
  }

  @Test
  void a_member_who_is_listed_here_or_twice_there_is_named_with_the_branch_that_lists_the_member() {
    TakeIn listed = TakeIn.unit(branch("N", 9, 10)).from(ELSEWHERE).under("Y");
    TakeIn twice =
        TakeIn.unit(commune("Z", branch("N", 20, 21), branch("O", 21, 22)))
            .from(ELSEWHERE)
            .under("H");
    assertThat(Trials.reasons(TwoCommunes.hierarchy(), listed, twice))
        .containsExactly(
            "order 1: M9 at H/Y/C: member id in use; transfer the member if it is the same person",
            "order 2: M21 at N: member id in use; transfer the member if it is the same person");
  }

  @Test
  void another_unit_does_not_come_under_the_id_of_one_that_ended() {
    Chronicle ended = TwoCommunes.after(Merge.units("X").into("Y"));
    assertThatExceptionOfType(DecisionRefusedException.class)
        .isThrownBy(
            () ->
                ended.record(
                    decision("2-QĐ", TakeIn.unit(commune("X")).from(ELSEWHERE).under("H"))));
  }

  @Test
  void a_unit_that_came_is_outside_again_once_its_coming_is_undone() {
    Chronicle came = TwoCommunes.after(TakeIn.unit(branch("N", 21, 23)).from(ELSEWHERE).under("Y"));
    Chronicle undone = came.record(came.outcomes().get(0).undoing(id("H"), DAY.plusDays(1)));
    assertThat(undone.resolve(id("N"), DAY.plusDays(1)))
        .isEqualTo(new Resolution.Outside(id("N"), ELSEWHERE));
    Chronicle again =
        undone.record(
            decision(
                "3-QĐ",
                DAY.plusDays(2),
                TakeIn.unit(branch("N", 21, 23)).from(ELSEWHERE).under("Y")));
    assertThat(again.last().branchOf(MemberId.of("M21"))).isPresent();
  }
}
