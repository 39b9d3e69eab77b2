package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.after;
import static io.github.partyorg.history.Histories.ofTwoCommunes;
import static io.github.partyorg.history.Histories.on;
import static io.github.partyorg.history.Histories.resolve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.restructuring.Move;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.structure.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvingAnIdTest {

  private static final String DIVIDE_A =
      """
      Split A into new P "Chi bộ P" village, new Q "Chi bộ Q" village; M1 to P; the rest to Q
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Rename A to "Chi bộ An"                | A | same {A=1}
          Hand A over to Y                       | A | same {A=1}
          Merge A into B                         | A | one successor {B=1}
          Merge A into B                         | B | same {B=1}
          Convert X into a branch (agency)       | A | one successor {X=1}
          Convert X into a branch (agency)       | X | same {X=1}
          Dissolve A; everyone to B              | A | ended {}
          Disband A ("vi phạm"); everyone to B   | A | ended {}
          """)
  void a_unit_is_the_same_until_the_day_of_a_decision_that_ends_it(
      String order, String unit, String meaning) {
    Chronicle chronicle = after(order);

    assertThat(resolve(chronicle, unit, 0)).isEqualTo("same {%s=1}", unit);
    assertThat(resolve(chronicle, unit, 9)).isEqualTo("same {%s=1}", unit);
    assertThat(resolve(chronicle, unit, 10)).isEqualTo(meaning);
  }

  @Test
  void a_unit_is_not_yet_begun_before_its_first_day() {
    Chronicle begun = after("Establish new N \"Chi bộ N\" village under X");

    assertThat(begun.resolve(UnitId.of("N"), FIRST))
        .isEqualTo(new Resolution.NotYetBegun(UnitId.of("N"), FIRST.plusDays(10)));
    assertThat(resolve(begun, "N", 10)).isEqualTo("same {N=1}");
  }

  @Test
  void a_dissolved_unit_has_ended_and_the_answer_knows_where_its_members_went() {
    Chronicle ended = after("Dissolve A; everyone to B");
    Resolution resolution = ended.resolve(UnitId.of("A"), FIRST.plusDays(10));

    assertThat(resolution.shares()).isEmpty();
    assertThat(((Resolution.Gone) resolution).endings())
        .singleElement()
        .satisfies(
            ending ->
                assertThat(((Restructured) ending).moves())
                    .extracting(Move::toString)
                    .containsExactly("A → B: [M1, M2, M3][]"));
    assertThat(ended.lineage().successors(UnitId.of("A"))).isEmpty();
  }

  @Test
  void a_split_unit_is_divided_by_members() {
    Chronicle divided = after(DIVIDE_A);

    assertThat(resolve(divided, "A", 10)).isEqualTo("divided {P=1/3, Q=2/3}");
    assertThat(divided.lineage().predecessors(UnitId.of("Q")))
        .extracting(Descent::toString)
        .containsExactly("2018-01-11: A → Q (1-QĐ)");
  }

  @Test
  void a_split_of_nobody_is_in_equal_parts() {
    Chronicle divided =
        after(
            """
            Transfer M7, M8, M9 from C to B
            Split C into new P "Chi bộ P" village, new Q "Chi bộ Q" village; the rest to Q
            """);

    assertThat(resolve(divided, "C", 20)).isEqualTo("divided {P=1/2, Q=1/2}");
  }

  @Test
  void a_split_off_is_not_a_succession() {
    Chronicle longer = after("Split new P \"Chi bộ P\" village off, taking M1, M2 from A");

    assertThat(resolve(longer, "A", 10)).isEqualTo("same {A=1}");
    assertThat(longer.lineage().successors(UnitId.of("A"))).isEmpty();
    assertThat(longer.lineage().predecessors(UnitId.of("P"))).isEmpty();
    assertThat(longer.lineage().origins(UnitId.of("P")))
        .extracting(Descent::toString)
        .containsExactly("2018-01-11: A → P (1-QĐ)");
  }

  @Test
  void consolidated_units_have_the_new_one_for_successor() {
    Chronicle longer = after("Consolidate A, B into new N \"Chi bộ N\" village under X");

    assertThat(resolve(longer, "A", 10)).isEqualTo("one successor {N=1}");
    assertThat(longer.lineage().predecessors(UnitId.of("N")))
        .extracting(
            descent -> descent.predecessor().value(), descent -> descent.succession().members())
        .containsExactly(tuple("A", 3), tuple("B", 3));
  }

  @Test
  void chains_of_renames_and_mergers_lead_to_the_one_that_lives() {
    Chronicle longer =
        after(
            """
            Merge A into B
            Rename B to "Chi bộ Ba"
            Rename B to "Chi bộ Bốn"
            Merge B into C
            """);

    assertThat(resolve(longer, "A", 30)).isEqualTo("one successor {B=1}");
    assertThat(resolve(longer, "A", 40)).isEqualTo("one successor {C=1}");
    assertThat(longer.lineage().successors(UnitId.of("A")))
        .extracting(Descent::toString)
        .containsExactly("2018-01-11: A → B (1-QĐ)");
  }

  @Test
  void shares_of_shares_are_exact_whatever_joins_on_the_way() {
    Chronicle longer =
        after(
            DIVIDE_A
                + """
                Merge P into B
                Split B into new R "Chi bộ R" village, new S "Chi bộ S" village
                  - M1, M4, M5 to R; the rest to S
                """);

    assertThat(resolve(longer, "A", 30)).isEqualTo("divided {Q=2/3, R=1/4, S=1/12}");
    assertThat(resolve(longer, "B", 30)).isEqualTo("divided {R=3/4, S=1/4}");
  }

  @Test
  void parts_that_meet_again_are_one_successor() {
    Chronicle longer = after(DIVIDE_A + "Merge P into Q");

    assertThat(resolve(longer, "A", 10)).isEqualTo("divided {P=1/3, Q=2/3}");
    assertThat(resolve(longer, "A", 20)).isEqualTo("one successor {Q=1}");
  }

  @Test
  void a_part_that_is_dissolved_is_lost_and_the_shares_still_add_up() {
    Chronicle longer =
        after(
            DIVIDE_A
                + """
                Dissolve P; everyone to B
                Dissolve Q; everyone to B
                """);

    assertThat(resolve(longer, "A", 20)).isEqualTo("divided {Q=2/3} lost {P=1/3}");
    assertThat(((Resolution.Gone) longer.resolve(UnitId.of("A"), FIRST.plusDays(30))).endings())
        .extracting(ending -> ending.ended().get(0).id().value())
        .containsExactly("P", "Q");
  }

  @Test
  void a_unit_that_splits_and_one_part_of_which_merges_elsewhere_the_same_day() {
    Chronicle longer =
        ofTwoCommunes().record(Plan.of(on(10, "1-QĐ", DIVIDE_A), on(10, "2-QĐ", "Merge P into C")));

    assertThat(resolve(longer, "A", 10)).isEqualTo("divided {C=1/3, Q=2/3}");
    assertThat(resolve(longer, "P", 10)).isEqualTo("one successor {C=1}");
    assertThat(resolve(longer, "P", 9)).isEqualTo("not yet begun {}");
  }

  @Test
  void two_changes_of_one_unit_on_one_day_are_both_followed() {
    String orders =
        """
        Establish new N "Chi bộ N" village under X
        Merge B into A
        Rename A to "Chi bộ Ba"
        Merge A into N
        """;
    Chronicle longer = ofTwoCommunes().record(on(10, "1-QĐ", orders));

    assertThat(resolve(longer, "A", 10)).isEqualTo("one successor {N=1}");
    assertThat(resolve(longer, "B", 10)).isEqualTo("one successor {N=1}");
    assertThat(longer.asOf(FIRST.plusDays(10)).has("A")).isFalse();
  }

  @Test
  void a_unit_that_began_and_ended_on_one_day_never_lives_and_still_resolves() {
    String orders =
        """
        Establish new N "Chi bộ N" village under X
        Merge N into A
        """;
    Chronicle longer = ofTwoCommunes().record(on(10, "1-QĐ", orders));

    assertThat(resolve(longer, "N", 9)).isEqualTo("not yet begun {}");
    assertThat(resolve(longer, "N", 10)).isEqualTo("one successor {A=1}");
  }

  @Test
  void a_reinstated_unit_is_the_same_while_it_lives() {
    String again =
        """
        Reinstate new A "Chi bộ A" village under X
        Transfer M1, M2 from B to A
        """;
    Chronicle longer =
        after("Merge A into B")
            .record(on(20, "2-QĐ", again))
            .record(on(30, "3-QĐ", "Dissolve A; everyone to B"));

    assertThat(resolve(longer, "A", 9)).isEqualTo("same {A=1}");
    assertThat(resolve(longer, "A", 10)).isEqualTo("one successor {B=1}");
    assertThat(resolve(longer, "A", 20)).isEqualTo("same {A=1}");
    assertThat(resolve(longer, "A", 30)).isEqualTo("ended {}");
    assertThat(longer.decisionsAbout(UnitId.of("A"))).hasSize(3);
  }

  @Test
  void what_a_unit_handed_on_does_not_come_back_when_it_is_reinstated() {
    Chronicle longer =
        after(
            """
            Merge A into B
            Merge B into C
            Reinstate new B "Chi bộ B" village under X
            """);

    assertThat(resolve(longer, "B", 30)).isEqualTo("same {B=1}");
    assertThat(resolve(longer, "A", 30)).isEqualTo("one successor {C=1}");
  }

  @Test
  void the_id_of_nobody_is_an_error() {
    Chronicle chronicle = ofTwoCommunes();

    assertThatThrownBy(() -> chronicle.resolve(UnitId.of("Z"), FIRST))
        .hasMessage("No unit of this chronicle ever had the id Z; check the id.");
    assertThat(chronicle.resolve(UnitId.of("A"), FIRST).shares())
        .isEqualTo(ImmutableMap.of(UnitId.of("A"), Fraction.WHOLE));
  }
}
