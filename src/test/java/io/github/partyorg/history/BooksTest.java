package io.github.partyorg.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.NoSuchUnitException;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BooksTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final LocalDate END = DAY.plusYears(1);

  private final Hierarchy first = Histories.DISTRICT;
  private final List<Outcome> outcomes = new ArrayList<>();

  /** Decides on a day, on what was left by what was decided before. */
  private void decide(LocalDate day, String orders) {
    outcomes.add(decision(day, orders).applyTo(now()));
  }

  private static Decision decision(LocalDate day, String orders) {
    return Minutes.decision(
        "Decision %d-QĐ of H, in force %s\n".formatted(day.getDayOfMonth(), day)
            + orders.indent(2));
  }

  private Hierarchy now() {
    return outcomes.isEmpty() ? first : outcomes.get(outcomes.size() - 1).after();
  }

  private Balance balance(String unit) {
    return Books.of(first, outcomes).balance(unit, DAY, END);
  }

  @Test
  void every_figure_adds_up() {
    decide(
        DAY,
        """
        Admit M10~ into A
        Transfer M11~ in to A
        Transfer M12~ in to A
        Transfer M4 of B out
        Remove M5 of B from the list
        Expel M1 of A
        Record the death of M7 of C
        """);

    assertThat(balance("H"))
        .hasToString(
            "H: 9 + 1 admitted + 0 readmitted + 2 transferred in − 1 transferred out"
                + " − 1 removed from the list − 1 expelled − 0 resigned − 1 deceased = 8");
    assertThat(balance("X").opening()).isEqualTo(6);
    assertThat(balance("X").closing()).isEqualTo(6);
    assertThat(balance("Y").count(Movement.DECEASED)).isEqualTo(1);
    assertThat(balance("B").count(Movement.EXPELLED)).isZero();
  }

  @Test
  void a_figure_opens_into_its_events() {
    String order = "Transfer M8 of C out to \"Đảng bộ huyện khác\"";
    String orders = "Transfer M1 from A to B\n" + order;
    decide(DAY, orders);

    assertThat(balance("H").entries(Movement.TRANSFERRED_OUT))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.member()).hasToString("M8");
              assertThat(entry.day()).isEqualTo(DAY);
              assertThat(entry.decision()).isEqualTo(decision(DAY, orders));
              assertThat(entry.act().orderNumber()).isEqualTo(2);
              assertThat(entry.order()).isEqualTo(Minutes.order(order));
              assertThat(entry.from()).map(Object::toString).contains("H/Y/C");
              assertThat(entry.to()).isEmpty();
              assertThat(entry).hasToString("M8 2018-07-01, 1-QĐ, order 2: H/Y/C → –");
            });
  }

  @Test
  void a_transfer_inside_counts_where_it_crosses_a_border() {
    decide(DAY, "Transfer M1 from A to B");
    decide(DAY, "Transfer M4 from B to C");

    assertThat(balance("H").entries().isEmpty()).isTrue();
    assertThat(balance("X").entries().keySet()).containsExactly(Movement.TRANSFERRED_OUT);
    assertThat(balance("Y").count(Movement.TRANSFERRED_IN)).isEqualTo(1);
    assertThat(balance("B").count(Movement.TRANSFERRED_IN)).isEqualTo(1);
    assertThat(balance("B").count(Movement.TRANSFERRED_OUT)).isEqualTo(1);
  }

  @Test
  void members_of_a_branch_that_is_handed_over_go_with_it() {
    decide(DAY, "Hand B over to Y");

    assertThat(balance("X").count(Movement.TRANSFERRED_OUT)).isEqualTo(3);
    assertThat(balance("Y").count(Movement.TRANSFERRED_IN)).isEqualTo(3);
    assertThat(balance("Y").entries(Movement.TRANSFERRED_IN).get(0).to())
        .map(Object::toString)
        .contains("H/Y/B");
    assertThat(balance("B").entries().isEmpty()).isTrue();
    assertThat(balance("H").entries().isEmpty()).isTrue();
  }

  @Test
  void a_unit_that_ends_closes_with_nobody_and_one_that_begins_opens_with_nobody() {
    decide(
        DAY,
        """
        Establish new N "Chi bộ N" village under Y
        Dissolve B; everyone to N
        """);

    assertThat(balance("B").opening()).isEqualTo(3);
    assertThat(balance("B").closing()).isZero();
    assertThat(balance("N").opening()).isZero();
    assertThat(balance("N").closing()).isEqualTo(3);
    assertThat(balance("N").entries(Movement.TRANSFERRED_IN))
        .extracting(entry -> entry.act().orderNumber())
        .containsOnly(2);
  }

  @Test
  void members_who_leave_and_come_back_within_one_decision_are_entered_both_times() {
    decide(DAY, "Transfer M1 from A to C\n" + "Transfer M1 from C to A");

    assertThat(balance("A").entries().values()).hasSize(2);
    assertThat(balance("A").closing()).isEqualTo(3);
  }

  @Test
  void a_period_takes_in_both_of_its_days_and_nothing_else() {
    decide(DAY, "Admit M10~ into A");
    decide(DAY.plusDays(1), "Admit M11~ into A");
    decide(DAY.plusDays(2), "Admit M12~ into A");
    decide(DAY.plusDays(3), "Admit M13~ into A");
    Books books = Books.of(first, outcomes);

    Balance middle = books.balance("A", DAY.plusDays(1), DAY.plusDays(2));

    assertThat(middle.opening()).isEqualTo(4);
    assertThat(middle.closing()).isEqualTo(6);
    assertThat(middle.entries(Movement.ADMITTED))
        .extracting(entry -> entry.member().value())
        .containsExactly("M11", "M12");
    assertThat(books.balance("A", DAY.minusYears(2), DAY.minusDays(1)).closing()).isEqualTo(3);
    assertThat(books.balance("A", END, END).opening()).isEqualTo(7);
  }

  @Test
  void units_that_come_and_leave_whole_bring_and_take_their_members() {
    decide(
        DAY,
        """
        Take in from "Đảng bộ tỉnh khác", under Y:
          N  Chi bộ N  village  M20 M21
        Hand B over outside to "Đảng bộ tỉnh khác"
        """);

    assertThat(balance("Y").count(Movement.CAME_WITH_UNIT)).isEqualTo(2);
    assertThat(balance("N").count(Movement.CAME_WITH_UNIT)).isEqualTo(2);
    assertThat(balance("X").count(Movement.LEFT_WITH_UNIT)).isEqualTo(3);
    assertThat(balance("B").closing()).isZero();
    assertThat(balance("H"))
        .hasToString(
            "H: 9 + 0 admitted + 0 readmitted + 0 transferred in − 0 transferred out + 2 came with"
                + " a unit − 3 left with a unit − 0 removed from the list − 0 expelled − 0 resigned"
                + " − 0 deceased = 8");
  }

  @Test
  void what_is_undone_is_entered_once_more() {
    decide(DAY, "Admit M10~ into A\n" + "Record the death of M7 of C");
    outcomes.add(outcomes.get(0).undoing(UnitId.of("H"), DAY.plusDays(1)).applyTo(now()));

    assertThat(balance("H").count(Movement.RESTORED_BY_UNDOING)).isEqualTo(1);
    assertThat(balance("H").count(Movement.GONE_BY_UNDOING)).isEqualTo(1);
    assertThat(balance("A").entries(Movement.GONE_BY_UNDOING))
        .extracting(entry -> entry.member().value())
        .containsExactly("M10");
    assertThat(balance("H").closing()).isEqualTo(9);
  }

  @Test
  void readmissions_and_resignations_have_a_figure_of_their_own_and_a_revision_has_none() {
    decide(
        DAY,
        """
        Readmit M10 into A
          - left on 2014-07-01; ground: removed from the list for another cause
        Let M1 of A leave the Party on own request
        Revise M2 of A; name: "Đảng viên 0102"
        """);

    assertThat(balance("H"))
        .hasToString(
            "H: 9 + 0 admitted + 1 readmitted + 0 transferred in − 0 transferred out"
                + " − 0 removed from the list − 0 expelled − 1 resigned − 0 deceased = 9");
    assertThat(balance("H").count(Movement.REVISED)).isZero();
    assertThat(balance("A")).asString().contains("+ 1 readmitted", "− 1 resigned");
    assertThat(Books.of(first, outcomes).entries()).hasSize(2);
  }

  @Test
  void what_merely_revises_a_member_is_in_no_balance() {
    decide(DAY, "Exempt M1 of A\n" + "Rename A to \"Chi bộ khác\"");

    assertThat(Books.of(first, outcomes).entries()).isEmpty();
    assertThat(balance("A").closing()).isEqualTo(3);
  }

  @Test
  void a_plan_of_several_decisions_is_entered_decision_by_decision() {
    outcomes.add(
        Plan.of(
                decision(DAY, "Transfer M8 of C out"),
                decision(DAY.plusDays(1), "Transfer M9 of C out"))
            .applyTo(first));

    assertThat(Books.of(first, outcomes).balance("C", DAY.plusDays(1), END).opening()).isEqualTo(2);
  }

  @Test
  void without_outcomes_the_first_hierarchy_stays() {
    assertThat(balance("A"))
        .hasToString(balance("A").toString())
        .satisfies(still -> assertThat(still.closing()).isEqualTo(still.opening()).isEqualTo(3));
  }

  @Test
  void a_unit_that_never_was_has_no_books() {
    assertThatThrownBy(() -> balance("Z"))
        .isInstanceOf(NoSuchUnitException.class)
        .hasMessageContaining("Z");
  }

  @Test
  void a_unit_that_began_and_ended_has_books() {
    decide(
        DAY,
        """
        Establish new N "Chi bộ N" village under Y
        Transfer M1 from A to N
        Dissolve N; everyone to A
        """);

    assertThat(balance("N").count(Movement.TRANSFERRED_IN)).isEqualTo(1);
    assertThat(balance("N").count(Movement.TRANSFERRED_OUT)).isEqualTo(1);
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Books.of(first, outcomes).balance("A", END, DAY))
        .withMessageContaining("ends before it begins");
  }

  @Test
  void outcomes_that_do_not_follow_each_other_are_refused() {
    decide(DAY, "Admit M10~ into A");
    outcomes.add(decision(DAY, "Admit M11~ into A").applyTo(first));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> balance("A"))
        .withMessageContaining("another hierarchy");
  }

  @Test
  void decisions_that_go_back_in_time_are_refused() {
    decide(DAY, "Admit M10~ into A");
    decide(DAY.minusDays(1), "Admit M11~ into A");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> balance("A"))
        .withMessageContaining("order of the effective days");
  }

  @Test
  void a_balance_that_does_not_balance_cannot_exist() {
    assertThatThrownBy(() -> Balance.of(UnitId.of("A"), DAY, END, 3, 4, ImmutableListMultimap.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("do not balance");
  }
}
