package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.TwoCommunes.BEFORE;
import static io.github.partyorg.restructuring.TwoCommunes.DAY;
import static io.github.partyorg.restructuring.TwoCommunes.decision;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.partyorg.history.Balance;
import io.github.partyorg.history.Books;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Hierarchy;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A unit leaves the hierarchy, or comes to it, with all its members. */
class CrossingTheBorderTest {

  private static final String ELSEWHERE = "Đảng bộ huyện khác";
  private static final String COMING =
      """
      Take in from "Đảng bộ huyện khác", under Y:
        N  Chi bộ N  village  M21 M22 M23
      """;

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
    Chronicle chronicle = TwoCommunes.after(COMING);
    Balance balance = Books.of(chronicle.first(), chronicle.outcomes()).balance("Y", DAY, DAY);
    assertThat(balance.count(Movement.CAME_WITH_UNIT)).isEqualTo(3);
    assertThat(balance.closing()).isEqualTo(6);
  }

  @Test
  void a_commune_leaves_with_its_branches_and_comes_back() {
    Chronicle left = TwoCommunes.after(HandOver.units("X").outside(ELSEWHERE));
    assertThat(left.last()).memberCount().isEqualTo(3);
    assertThat(left).resolves("A").on(DAY).toOutside(ELSEWHERE);
    TakeIn coming = TakeIn.unit(BEFORE.require("X")).from(ELSEWHERE).under("H");
    Chronicle back = left.record(decision("2-QĐ", DAY.plusYears(1), coming));
    assertThat(back.last()).memberCount().isEqualTo(9);
    assertThat(back.resolve(id("A"), DAY.plusYears(1))).isEqualTo(new Resolution.Same(id("A")));
  }

  @Test
  void those_who_leave_give_up_their_seats_and_stays_everywhere() {
    Hierarchy before =
        carryOut(
                BEFORE,
                """
                Renew the leadership of Y: secretary M1
                Send M2 on a stay to C from 2018-09-01 until 2018-12-01
                """)
            .after();
    Outcome outcome = carryOut(before, HandOver.units("A").outside(ELSEWHERE));
    assertThat(outcome.after().require("Y").leadership().isVacant()).isTrue();
    assertThat(outcome.after().branch("C").guests()).isEmpty();
    assertThat(outcome.changes(SeatVacated.class)).hasSize(1);
    assertThat(outcome.changes(StaysChanged.class)).hasSize(1);
    assertThat(outcome.undoing(id("H"), DAY).applyTo(outcome.after()).after()).isEqualTo(before);
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_it_is_listed() {
    return Refusals.of(
        BEFORE,
        """
        # a member listed here, or twice there, is named with the listing branch
        Take in from "Đảng bộ huyện khác", under Y:
          N  Chi bộ N  village  M9 M10
          ! M9 at H/Y/C: member id in use; transfer the member if it is the same person
        Take in from "Đảng bộ huyện khác", under H:
          Z    Đảng bộ xã Z  commune
            N  Chi bộ N      village  M20 M21
            O  Chi bộ O      village  M21 M22
          ! M21 at N: member id in use; transfer the member if it is the same person
        """);
  }

  @Test
  void another_unit_does_not_come_under_the_id_of_one_that_ended() {
    Chronicle ended = TwoCommunes.after(Merge.units("X").into("Y"));
    Decision coming = decision("2-QĐ", TakeIn.unit(commune("X")).from(ELSEWHERE).under("H"));
    assertThatExceptionOfType(DecisionRefusedException.class)
        .isThrownBy(() -> ended.record(coming));
  }

  @Test
  void a_unit_that_came_is_outside_again_once_its_coming_is_undone() {
    Chronicle came = TwoCommunes.after(COMING);
    Chronicle undone = came.record(came.outcomes().get(0).undoing(id("H"), DAY.plusDays(1)));
    assertThat(undone.resolve(id("N"), DAY.plusDays(1)))
        .isEqualTo(new Resolution.Outside(id("N"), ELSEWHERE));
    Chronicle again = undone.record(decision("3-QĐ", DAY.plusDays(2), TwoCommunes.orders(COMING)));
    assertThat(again.last()).hasMember("M21").in("N");
  }
}
