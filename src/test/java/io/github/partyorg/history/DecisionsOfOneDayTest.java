package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.labels;
import static io.github.partyorg.history.Histories.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.testing.notation.Minutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Within a day the order is that of issue and of what depends on what, or it is told. */
class DecisionsOfOneDayTest {

  private final Chronicle chronicle = Histories.ofTwoCommunes();

  /** Returns a decision by its heading without the day of effect. */
  private static Decision decision(String heading, String orders) {
    return Minutes.decision(heading + ", in force 2018-01-11\n" + orders.indent(2));
  }

  private static String rename(String name) {
    return "Rename A to \"Chi bộ " + name + "\"";
  }

  private static String nameOfA(Chronicle chronicle) {
    return chronicle.last().branch("A").name();
  }

  private Chronicle recorded(Decision... decisions) {
    Chronicle longer = chronicle;
    for (Decision decision : decisions) {
      longer = longer.record(decision);
    }
    return longer;
  }

  @ParameterizedTest
  @CsvSource({
    "'Decision 9-QĐ of H', 'Decision 10-QĐ of H'",
    "'Decision 10-QĐ of H', 'Decision 10b-QĐ of H'",
    "'Decision 9-QĐ of H, 2018-01-08', 'Decision 3-QĐ of X, 2018-01-09'",
    "'Decision 99-QĐ of H, 2017-12-30', 'Decision 1-QĐ of H, 2018-01-02'",
    "'Draft of X, 2018-01-08', 'Draft of H, 2018-01-09'",
    "'Decision 12-QĐ of H', 'Draft of H'",
    "'Decision 12-QĐ of X, 2018-01-10', 'Draft of H'",
  })
  void the_one_issued_first_is_carried_out_first_even_if_it_is_known_last(
      String first, String second) {
    Decision one = decision(first, rename("Một"));
    Decision other = decision(second, rename("Hai"));

    assertThat(nameOfA(recorded(one, other))).isEqualTo("Chi bộ Hai");
    assertThat(recorded(other, one))
        .isEqualTo(recorded(one, other))
        .isEqualTo(chronicle.record(Plan.of(other, one)));
  }

  @Test
  void what_depends_on_another_one_follows_it_whatever_the_numbers() {
    Decision use = on(10, "1-QĐ", "Transfer M1 from A to N");
    Decision begin = on(10, "2-QĐ", "Establish new N \"Chi bộ N\" village under X");
    Decision third = on(10, "3-QĐ", "Transfer M2 from A to N");

    assertThat(labels(chronicle.record(Plan.of(use, begin, third))))
        .containsExactly("2-QĐ", "1-QĐ", "3-QĐ");
    assertThat(recorded(begin, third, use)).isEqualTo(recorded(begin, use, third));
    assertThat(labels(recorded(begin, third, use))).containsExactly("2-QĐ", "1-QĐ", "3-QĐ");
  }

  @ParameterizedTest
  @CsvSource({
    "'Draft of H', 'Draft of H'",
    "'Decision 1-QĐ of H', 'Decision 2-QĐ of X'",
    "'Decision 1-QĐ of H, 2018-01-08', 'Decision 2-QĐ of X, 2018-01-08'",
    "'Decision 1-QĐ of H, 2018-01-08', 'Decision 2-QĐ of H'",
  })
  void what_cannot_be_ordered_is_told_with_both_decisions(String first, String second) {
    Decision one = decision(first, rename("Một"));
    Decision other = decision(second, rename("Hai"));

    for (Plan plan : new Plan[] {Plan.of(one, other), Plan.of(other, one)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> chronicle.record(plan))
          .withMessageContaining(one.toString())
          .withMessageContaining(other.toString())
          .withMessageEndingWith(
              "take effect on one day, and it matters which comes first; state the days of signing"
                  + " or the numbers, or sign them as one.");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> recorded(one, other));
    assertThatIllegalArgumentException().isThrownBy(() -> recorded(other, one));
  }

  @Test
  void what_makes_no_difference_needs_no_order() {
    Decision one = decision("Draft of X", "Establish new N \"Chi bộ N\" village under X");
    Decision other = decision("Draft of X", "Establish new O \"Chi bộ O\" village under X");
    Decision third = decision("Decision 7-QĐ of H", "Transfer M1 from A to B");
    Decision fourth = decision("Decision 7-QĐ of X", "Transfer M2 from A to B");

    assertThat(recorded(one, third, other, fourth))
        .isEqualTo(recorded(fourth, other, third, one))
        .isEqualTo(chronicle.record(Plan.of(other, fourth, one, third)));
  }

  @Test
  void if_one_order_alone_is_possible_it_is_that_one() {
    Decision transfer = decision("Draft of X", "Transfer M1 from A to C");
    Decision dissolution = decision("Draft of H", "Dissolve A; recall M7, G1; the rest to B");

    assertThat(chronicle.record(Plan.of(dissolution, transfer)))
        .isEqualTo(chronicle.record(Plan.of(transfer, dissolution)));
    assertThat(chronicle.record(Plan.of(dissolution, transfer)).last().branch("C").memberCount())
        .isEqualTo(4);
  }

  @Test
  void two_contents_under_one_number_are_refused() {
    Decision one = on(10, "1-QĐ", rename("Một"));

    assertThatThrownBy(() -> recorded(one, on(10, "1-QĐ", rename("Hai"))))
        .hasMessage(
            "Decision 1-QĐ (2018-01-11) of H is recorded with other contents; correct the number,"
                + " or the decision that is recorded.");
    assertThatThrownBy(() -> chronicle.record(Plan.of(one, on(10, "1-QĐ", rename("Hai")))))
        .hasMessageContaining("other contents");
    assertThatThrownBy(
            () ->
                recorded(
                    decision("Decision 2-QĐ of H, 2018-01-02", rename("Một")),
                    Minutes.decision(
                        "Decision 2-QĐ of H, 2018-01-02, in force 2018-03-01\n  " + rename("Hai"))))
        .hasMessageContaining("other contents");
  }

  @Test
  void one_number_of_two_issuers_or_two_days_names_two_decisions() {
    assertThat(
            recorded(
                    on(10, "1-QĐ", rename("Một")),
                    on(20, "1-QĐ", rename("Hai")),
                    decision("Decision 1-QĐ of X", "Rename B to \"Chi bộ Ba\""))
                .decisions())
        .hasSize(3);
  }

  @Test
  void what_is_impossible_in_the_order_of_issue_is_refused_by_name() {
    assertThatThrownBy(
            () -> recorded(on(10, "1-QĐ", "Merge A into B"), on(10, "2-QĐ", rename("Một"))))
        .isInstanceOf(DecisionRefusedException.class)
        .hasMessageContaining("decision 2-QĐ, order 1: A: no such unit");
  }
}
