package io.github.partyorg.charter;

import static io.github.partyorg.charter.Years.DISTRICT;
import static io.github.partyorg.charter.Years.broken;
import static io.github.partyorg.charter.Years.only;
import static io.github.partyorg.charter.Years.rated;
import static io.github.partyorg.charter.Years.ratedUnit;
import static io.github.partyorg.charter.Years.year;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.Share;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rank follows from a score, from the year 2025 on. */
class ScoreRulesTest {

  private static final Bilingual FAULTS = Bilingual.of("hạn chế lần trước", "earlier faults");

  private static List<String> member(boolean isBroken) {
    return isBroken ? List.of("H/A A-01") : List.of();
  }

  private static Evaluation scored(String points, Category rank) {
    return Evaluation.of(rank).withScore(new BigDecimal(points));
  }

  @Nested
  class EVA_12_what_an_excellent_one_shows {
    @ParameterizedTest(name = "{0} points")
    @CsvSource({"89.99, true", "90, false", "100, false"})
    void ninety_points(String points, boolean isBroken) {
      assertThat(broken("EVA-12", rated(2025, "A-01", scored(points, Category.EXCELLENT))))
          .isEqualTo(member(isBroken));
    }

    @ParameterizedTest(name = "of 10 tasks {0} done, {1} late, {2} beyond, {3} of 4 faults: {4}")
    @CsvSource({
      "10, 0, 3, 4, ''",
      "9, 0, 3, 4, did 9 of 10",
      "10, 1, 3, 4, late with 1 of 10",
      "10, 0, 2, 4, beyond the requirement in 2 of 10",
      "10, 0, 3, 3, remedied 3 of 4"
    })
    void every_task_in_time_three_in_ten_beyond_and_every_fault_remedied(
        int done, int late, int beyond, int remedied, String observed) {
      Evaluation evaluation =
          Evaluation.of(Category.EXCELLENT)
              .withScore(95)
              .withTasks(10, done, late, beyond)
              .withFaultsRemedied(Share.of(remedied, 4, FAULTS));

      if (observed.isEmpty()) {
        assertThat(broken("EVA-12", rated(2025, "A-01", evaluation))).isEmpty();
      } else {
        assertThat(only("EVA-12", DISTRICT, rated(2025, "A-01", evaluation)).message().english())
            .contains(observed);
      }
    }

    @Test
    void no_unit_below_an_excellent_one_and_none_of_its_leaders_was_disciplined() {
      Evaluation disciplined = Evaluation.of(Category.COMPLETED).withIsDisciplined(true);

      assertThat(
              broken(
                  "EVA-12",
                  year(2025)
                      .rateUnit("X", Category.EXCELLENT)
                      .rateUnit("A", Category.EXCELLENT)
                      .putMemberEvaluation(MemberId.of("W-01"), disciplined)
                      .build()))
          .as("the secretary of X; QĐ 366-QĐ/TW, 11(1)")
          .containsExactly("H/X");
      assertThat(
              broken(
                  "EVA-12",
                  year(2025)
                      .rateUnit("X", Category.EXCELLENT)
                      .putMemberEvaluation(MemberId.of("V-07"), disciplined)
                      .build()))
          .as("a member that does not lead X")
          .isEmpty();
      assertThat(
              broken(
                  "EVA-12",
                  year(2025)
                      .rateUnit("X", Category.EXCELLENT)
                      .putUnitEvaluation(UnitId.of("V"), disciplined)
                      .build()))
          .containsExactly("H/X");
      assertThat(
              broken(
                  "EVA-12",
                  rated(2025, "A-01", Evaluation.of(Category.EXCELLENT).withIsDisciplined(true))))
          .containsExactly("H/A A-01");
    }

    @Test
    void what_is_not_stated_breaks_nothing() {
      assertThat(broken("EVA-12", year(2025).rateMember("A-01", Category.EXCELLENT).build()))
          .isEmpty();
    }
  }

  @Nested
  class EVA_13_the_rank_follows_from_the_score {
    @ParameterizedTest(name = "{0} points, {1}")
    @CsvSource({
      "100, EXCELLENT, false",
      "90, EXCELLENT, false",
      "90, GOOD, false",
      "90, COMPLETED, true",
      "89.5, EXCELLENT, true",
      "89.5, GOOD, false",
      "70, GOOD, false",
      "70, COMPLETED, true",
      "69.9, GOOD, true",
      "69.9, COMPLETED, false",
      "50, COMPLETED, false",
      "50, NOT_COMPLETED, true",
      "49.9, COMPLETED, true",
      "49.9, NOT_COMPLETED, false",
      "0, NOT_COMPLETED, false"
    })
    void ninety_seventy_fifty(String points, Category rank, boolean isBroken) {
      assertThat(broken("EVA-13", rated(2025, "A-01", scored(points, rank))))
          .isEqualTo(member(isBroken));
      assertThat(broken("EVA-13", ratedUnit(2025, "A", scored(points, rank))))
          .isEqualTo(isBroken ? List.of("H/A") : List.of());
    }

    @ParameterizedTest(name = "{0} of 10 late, {1}")
    @CsvSource({
      "2, COMPLETED, false",
      "3, COMPLETED, true",
      "3, NOT_COMPLETED, false",
      "2, NOT_COMPLETED, true"
    })
    void who_is_late_with_more_than_a_fifth_did_not_complete(
        int late, Category rank, boolean isBroken) {
      Evaluation evaluation = Evaluation.of(rank).withScore(60).withTasks(10, 10, late, 0);

      assertThat(broken("EVA-13", rated(2026, "A-01", evaluation))).isEqualTo(member(isBroken));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"EXCELLENT, true", "GOOD, false", "COMPLETED, false", "NOT_COMPLETED, false"})
    void discipline_may_lower_a_rank_and_never_raises_it(Category rank, boolean isBroken) {
      Evaluation evaluation = Evaluation.of(rank).withScore(75).withIsDisciplined(true);

      assertThat(broken("EVA-13", rated(2025, "A-01", evaluation))).isEqualTo(member(isBroken));
    }

    @Test
    void score_and_rank_are_told_in_both_languages() {
      assertThat(only("EVA-13", DISTRICT, rated(2025, "A-01", scored("69.50", Category.GOOD))))
          .observes("69.5 points, ranked good")
          .observes("69,5 điểm")
          .requires("ranked completed");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-29, false", "2025-08-30, true"})
    void since_the_regulation_of_2025(LocalDate day, boolean isInForce) {
      for (String code : List.of("EVA-12", "EVA-13")) {
        assertThat(Rulebooks.inForceOn(day).norm(code).isPresent()).isEqualTo(isInForce);
      }
    }
  }
}
