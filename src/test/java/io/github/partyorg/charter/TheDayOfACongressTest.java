package io.github.partyorg.charter;

import static io.github.partyorg.charter.ConsentedBranches.district;
import static io.github.partyorg.charter.ConsentedBranches.found;
import static io.github.partyorg.charter.ConsentedBranches.introduced;
import static io.github.partyorg.charter.ConsentedBranches.review;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of a congress is part of every comparison, and is missed where it is left out. */
class TheDayOfACongressTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final Hierarchy LONG_AGO = district("secretary V1; congress 2015-01-01");
  private static final Hierarchy WITHOUT = district("secretary V1 elected 2015-01-01");

  @Nested
  class Left_out {

    @Test
    void silences_the_norms_on_congresses_and_is_told_itself() {
      assertThat(found("CON-03", LONG_AGO, DAY)).containsExactly("H/X/V");
      assertThat(found("CON-00", LONG_AGO, DAY)).isEmpty();
      assertThat(found("CON-03", WITHOUT, DAY)).isEmpty();
      assertThat(found("CON-00", WITHOUT, DAY)).containsExactly("H/X/V");
    }

    @ParameterizedTest
    @CsvSource({"2012-01-01", "2018-07-01", "2022-01-01", "2025-09-01"})
    void is_told_on_every_day_of_the_charter(LocalDate day) {
      assertThat(found("CON-00", WITHOUT, day)).containsExactly("H/X/V");
    }

    @Test
    void is_no_fault_of_leaders_who_are_appointed_nor_where_there_are_none() {
      assertThat(found("CON-00", district("secretary V1 appointed 2015-01-01"), DAY)).isEmpty();
      assertThat(found("CON-00", district(), DAY)).isEmpty();
    }

    @Test
    void should_be_said_which_is_no_violation_of_what_must_be() {
      assertThat(Rulebooks.inForceOn(DAY).report(WITHOUT, DAY).violationsOf("CON-00").get(0))
          .hasSeverity(Severity.SHOULD)
          .observes("no day of a congress is known");
    }
  }

  @Nested
  class In_a_comparison {

    private final Hierarchy before = LONG_AGO;

    /** The secretary is the one of long ago, and only the day of the congress is another. */
    private final Hierarchy moved =
        district("secretary V1 elected 2015-01-01; congress 2018-07-01");

    @Test
    void is_a_difference_by_itself() {
      assertThat(before.isSameAs(moved)).isFalse();
      assertThat(before.isSameAs(WITHOUT)).isFalse();
      assertThat(before).isSameAs(district("secretary V1; congress 2015-01-01"));
      assertThat(Comparison.between(before, moved).differences())
          .singleElement()
          .asString()
          .contains("2015-01-01", "2018-07-01");
    }

    @Test
    void is_restored_by_what_undoes_a_decision() {
      Outcome outcome =
          Minutes.decision(
                  """
                  Draft of X, in force 2018-07-01
                    Renew the leadership of V: congress 2018-07-01, secretary V1 elected 2015-01-01
                  """)
              .applyTo(before);

      assertThat(outcome.after()).isSameAs(moved);
      assertThat(outcome.undoing(UnitId.of("X"), DAY)).on(moved).after().isEqualTo(before);
    }

    @Test
    void is_restored_by_a_proposal() {
      Plan plan =
          Comparison.between(moved, before).proposal(UnitId.of("X"), DAY).plan().orElseThrow();

      assertThat(plan).on(moved).after().isSameAs(before);
    }

    @Test
    void is_no_work_of_a_transfer() {
      String transfer = "Draft of X, in force 2018-07-01\n  Transfer V5 from V to W";
      Report known = Rulebooks.inForceOn(DAY).report(moved, DAY);

      assertThat(introduced(review(before, transfer))).doesNotContain("CON-03");
      assertThatIllegalArgumentException()
          .as("an outcome that begins with another congress")
          .isThrownBy(() -> known.review(Minutes.plan(transfer).applyTo(before)));
    }
  }
}
