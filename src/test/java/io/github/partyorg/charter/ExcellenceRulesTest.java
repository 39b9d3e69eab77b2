package io.github.partyorg.charter;

import static io.github.partyorg.charter.Years.broken;
import static io.github.partyorg.charter.Years.only;
import static io.github.partyorg.charter.Years.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many may be excellent, and which unit. */
class ExcellenceRulesTest {

  private static final Hierarchy DISTRICT =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune
              W  Chi bộ W         village  60 members
              V  Chi bộ V         village  30 members
              U  Chi bộ U         village  30 members
          """);

  /** The first members of W by rank. */
  private static YearRecord.Builder ranked(int year, int excellent, int good, int completed) {
    YearRecord.Builder record = year(year);
    int number = 1;
    for (Category rank : List.of(Category.EXCELLENT, Category.GOOD, Category.COMPLETED)) {
      int count = List.of(excellent, good, completed).get(number(rank));
      for (int each = 0; each < count; each++) {
        record.rateMember("W-%02d".formatted(number++), rank);
      }
    }
    return record;
  }

  private static int number(Category rank) {
    return List.of(Category.EXCELLENT, Category.GOOD, Category.COMPLETED).indexOf(rank);
  }

  @Nested
  class EVA_05_a_fifth_of_the_good_ones {
    @ParameterizedTest(name = "{0}: {1} excellent, {2} good, {3} completed: {4}")
    @CsvSource({
      "2019, 10, 50, 0, false",
      "2019, 11, 49, 0, true",
      "2019, 1, 4, 55, true",
      "2019, 1, 5, 0, false",
      "2022, 1, 0, 50, true",
      "2019, 0, 0, 60, false",
      "2018, 60, 0, 0, false",
      "2023, 60, 0, 0, false"
    })
    void the_denominator_is_those_ranked_good(
        int year, int excellent, int good, int completed, boolean isBroken) {
      YearRecord record = ranked(year, excellent, good, completed).build();

      assertThat(broken("EVA-05", DISTRICT, record))
          .isEqualTo(isBroken ? List.of("H/X") : List.of());
    }

    @Test
    void it_is_told_with_its_denominator() {
      assertThat(only("EVA-05", DISTRICT, ranked(2019, 11, 49, 0).build()).message().english())
          .contains("excellent: 11 of 49 members rated good (22.4%); required: at most 20%");
    }

    @ParameterizedTest
    @CsvSource({"2019-10-17, false", "2019-10-18, true", "2023-10-03, true", "2023-10-04, false"})
    void while_the_guidance_of_2019_is_in_force(LocalDate day, boolean isInForce) {
      for (String code : List.of("EVA-05", "EVA-06", "EVA-08", "EVA-09")) {
        assertThat(Rulebooks.inForceOn(day).norm(code).isPresent()).isEqualTo(isInForce);
      }
    }
  }

  @Nested
  class EVA_06_below_an_excellent_unit_all_completed_and_four_in_five_did_well {
    @ParameterizedTest(name = "W: {0} good, {1} completed, {2} not")
    @CsvSource({
      "8, 2, 0, false",
      "7, 3, 0, true",
      "79, 21, 0, true",
      "9, 0, 1, true",
      "0, 0, 0, false"
    })
    void of_its_members(int good, int completed, int not, boolean isBroken) {
      int whole = good + completed + not;
      Hierarchy district =
          Drawing.hierarchy(
              """
              H      Đảng bộ huyện H  district
                X    Đảng bộ xã X     commune
                  W  Chi bộ W         village  %d members
              """
                  .formatted(Math.max(whole, 3)));
      YearRecord.Builder record = year(2019).rateUnit("X", Category.EXCELLENT);
      for (int number = 1; number <= whole; number++) {
        record.rateMember(
            district.branch("W").members().get(number - 1).id().value(),
            number <= good
                ? Category.GOOD
                : number <= good + completed ? Category.COMPLETED : Category.NOT_COMPLETED);
      }

      assertThat(broken("EVA-06", district, record.build()))
          .isEqualTo(isBroken ? List.of("H/X") : List.of());
    }

    @ParameterizedTest(name = "W {0}, V {1}, U {2}")
    @CsvSource({
      "GOOD, GOOD, EXCELLENT, false",
      "GOOD, GOOD, COMPLETED, true",
      "GOOD, GOOD, NOT_COMPLETED, true"
    })
    void and_of_the_organisations_directly_below_on_their_own(
        Category w, Category v, Category u, boolean isBroken) {
      YearRecord record =
          year(2019)
              .rateUnit("X", Category.EXCELLENT)
              .rateUnit("W", w)
              .rateUnit("V", v)
              .rateUnit("U", u)
              .rateMember("W-01", Category.GOOD)
              .build();

      assertThat(broken("EVA-06", DISTRICT, record))
          .isEqualTo(isBroken ? List.of("H/X") : List.of());
    }

    @Test
    void every_shortfall_is_told_with_its_denominator() {
      YearRecord record =
          year(2019)
              .rateUnit("X", Category.EXCELLENT)
              .rateUnit("W", Category.GOOD)
              .rateUnit("V", Category.NOT_COMPLETED)
              .rateMember("W-01", Category.COMPLETED)
              .build();

      assertThat(only("EVA-06", DISTRICT, record).message().english())
          .contains(
              "completed or better: 1 of 2 ranked subordinate organisations (50.0%)",
              "good or better: 1 of 2 ranked subordinate organisations (50.0%)",
              "good or better: 0 of 1 ranked members (0.0%)",
              "at least 100% completed or better; at least 80% good or better");
    }

    @Test
    void of_another_rank_or_regime_nothing_is_asked() {
      assertThat(
              broken(
                  "EVA-06",
                  DISTRICT,
                  year(2019)
                      .rateUnit("X", Category.GOOD)
                      .rateUnit("W", Category.NOT_COMPLETED)
                      .build()))
          .isEmpty();
      assertThat(
              broken(
                  "EVA-06",
                  DISTRICT,
                  year(2018)
                      .rateUnit("X", Category.EXCELLENT)
                      .rateUnit("W", Category.NOT_COMPLETED)
                      .build()))
          .isEmpty();
    }
  }
}
