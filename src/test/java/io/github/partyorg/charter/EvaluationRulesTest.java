package io.github.partyorg.charter;

import static io.github.partyorg.activity.Category.COMPLETED;
import static io.github.partyorg.activity.Category.GOOD;
import static io.github.partyorg.activity.Category.NOT_COMPLETED;
import static io.github.partyorg.charter.Years.DISTRICT;
import static io.github.partyorg.charter.Years.broken;
import static io.github.partyorg.charter.Years.only;
import static io.github.partyorg.charter.Years.rated;
import static io.github.partyorg.charter.Years.ratedUnit;
import static io.github.partyorg.charter.Years.year;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Census;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.MalformedRecordException;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.Tally;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.rules.LegalText;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is evaluated, by whom, and what it comes to, by the regime of the year. */
class EvaluationRulesTest {

  private static Rating rating(String name) {
    for (NotEvaluated reason : NotEvaluated.values()) {
      if (reason.name().equals(name)) {
        return reason;
      }
    }
    return name.equals("NOT_STATED") ? NotStated.NOT_STATED : Category.valueOf(name);
  }

  /** The district, with what is said of A. */
  private static Hierarchy district(String saidOfA) {
    return Drawing.hierarchy(
        """
        H    Đảng bộ huyện H  district
          A  Chi bộ cơ sở A   agency  5 members; secretary A-01
            - %s
        """
            .formatted(saidOfA));
  }

  private static Hierarchy district(Participation ofA1) {
    return district("member A-01 " + ofA1.term().english());
  }

  private static List<String> member(boolean isBroken) {
    return isBroken ? List.of("H/A A-01") : List.of();
  }

  private static List<String> unit(boolean isBroken) {
    return isBroken ? List.of("H/A") : List.of();
  }

  @Nested
  class EVA_04_who_is_left_out {
    @ParameterizedTest(name = "{0}: {1}, {2}: {3}")
    @CsvSource({
      "2018, ACTIVE, GOOD, false",
      "2018, EXEMPT, EXEMPTED, false",
      "2018, EXEMPT, GOOD, true",
      "2018, ACTIVE, EXEMPTED, true",
      "2018, SUSPENDED, GOOD, false",
      "2018, SUSPENDED, SUSPENDED, true",
      "2018, ACTIVE, SUSPENDED, true",
      "2018, EXEMPT, NOT_STATED, false",
      "2018, ACTIVE, ABSENT, false",
      "2019, SUSPENDED, SUSPENDED, false",
      "2019, SUSPENDED, NOT_COMPLETED, true",
      "2022, EXEMPT, COMPLETED, true",
      "2022, ACTIVE, SUSPENDED, true",
      "2022, SUSPENDED, EXEMPTED, true",
      "2017, EXEMPT, GOOD, false"
    })
    void only_the_exempted_and_since_2019_the_suspended(
        int year, Participation participation, String rating, boolean isBroken) {
      Hierarchy district = district(participation);

      assertThat(broken("EVA-04", district, rated(year, "A-01", rating(rating))))
          .isEqualTo(member(isBroken));
    }

    @Test
    void the_member_is_named_with_participation_and_rating() {
      Hierarchy district = district(Participation.EXEMPT);

      assertThat(only("EVA-04", district, rated(2019, "A-01", GOOD)))
          .isAt("A")
          .isAbout("A-01")
          .observes("exempted, rated: good")
          .requires("not ranked");
    }

    @ParameterizedTest
    @CsvSource({
      "2018-03-07, false, 2018",
      "2018-03-08, true, 2018",
      "2019-10-17, true, 2018",
      "2019-10-18, false, 2018",
      "2019-10-17, false, 2019",
      "2019-10-18, true, 2019",
      "2023-10-03, true, 2022",
      "2023-10-04, false, 2022"
    })
    void each_text_judges_the_years_of_its_regime_while_it_is_in_force(
        LocalDate day, boolean isJudged, int year) {
      Hierarchy district = district(Participation.EXEMPT);

      assertThat(
              broken(
                  "EVA-04",
                  Rulebooks.inForceOn(day).report(district, day, rated(year, "A-01", GOOD))))
          .isEqualTo(member(isJudged));
    }
  }

  @Nested
  class EVA_08_six_months_in_place_before_a_rank {
    @ParameterizedTest(name = "{0}, since {1}: {2}, {3}")
    @CsvSource({
      "2021, 2021-07-01, GOOD, false",
      "2021, 2021-07-02, GOOD, true",
      "2021, 2021-07-02, LESS_THAN_SIX_MONTHS, false",
      "2021, 2021-07-02, NOT_STATED, false",
      "2018, 2018-12-01, GOOD, false"
    })
    void a_member_or_unit_of_fewer_is_not_ranked(
        int year, LocalDate since, String rating, boolean isBroken) {
      Hierarchy admitted = district("member A-01 admitted " + since);
      Hierarchy founded = district("founded " + since);

      assertThat(broken("EVA-08", admitted, rated(year, "A-01", rating(rating))))
          .isEqualTo(member(isBroken));
      assertThat(broken("EVA-08", founded, ratedUnit(year, "A", Evaluation.of(rating(rating)))))
          .isEqualTo(unit(isBroken));
    }

    @Test
    void who_states_no_day_breaks_nothing() {
      assertThat(broken("EVA-08", rated(2021, "A-01", GOOD))).isEmpty();
    }
  }

  @Nested
  class EVA_10_whom_the_review_of_2023_and_2024_leaves_out {
    @ParameterizedTest(name = "{0}: {1}, admitted {2}, {3}: {4}")
    @CsvSource({
      "2023, ACTIVE, 2020-01-01, GOOD, false",
      "2023, EXEMPT, 2020-01-01, GOOD, true",
      "2024, SUSPENDED, 2020-01-01, COMPLETED, true",
      "2024, ACTIVE, 2024-07-01, GOOD, false",
      "2024, ACTIVE, 2024-07-02, GOOD, true",
      "2024, ACTIVE, 2024-07-02, LESS_THAN_SIX_MONTHS, false",
      "2024, ACTIVE, 2024-07-01, LESS_THAN_SIX_MONTHS, true",
      "2024, SUSPENDED, 2020-01-01, SUSPENDED, false",
      "2025, EXEMPT, 2020-01-01, GOOD, false"
    })
    void the_exempted_the_suspended_and_the_new(
        int year,
        Participation participation,
        LocalDate admitted,
        String rating,
        boolean isBroken) {
      Hierarchy district =
          district(
              "member A-01 %s, admitted %s".formatted(participation.term().english(), admitted));

      assertThat(broken("EVA-10", district, rated(year, "A-01", rating(rating))))
          .isEqualTo(member(isBroken));
    }

    @Test
    void three_steps_are_recorded_where_one_is() {
      Evaluation whole =
          Evaluation.of(GOOD).withSelfRating(GOOD).withAppraisal(GOOD).withDecidedBy("H");
      Evaluation half = Evaluation.of(GOOD).withSelfRating(GOOD).withDecidedBy("H");

      assertThat(broken("EVA-10b", ratedUnit(2023, "A", whole))).isEmpty();
      assertThat(broken("EVA-10b", ratedUnit(2023, "A", Evaluation.of(GOOD)))).isEmpty();
      assertThat(only("EVA-10b", DISTRICT, ratedUnit(2023, "A", half)).message().english())
          .contains("no appraisal recorded; required: an appraisal");
      assertThat(broken("EVA-10b", ratedUnit(2022, "A", half))).isEmpty();
      assertThat(broken("EVA-10b", ratedUnit(2025, "A", half))).isEmpty();
      for (Evaluation one :
          List.of(
              Evaluation.of(GOOD).withSelfRating(GOOD),
              Evaluation.of(GOOD).withAppraisal(GOOD),
              Evaluation.of(GOOD).withDecidedBy("H"))) {
        assertThat(broken("EVA-10b", ratedUnit(2024, "A", one))).containsExactly("H/A");
      }
    }
  }

  @Nested
  class EVA_15_the_direct_superior_decides {
    @ParameterizedTest(name = "{0} of {1}, decided by {2}")
    @CsvSource({
      "2025, A, H, false",
      "2025, A, X, true",
      "2025, V, X, false",
      "2025, V, H, true",
      "2024, V, H, false",
      "2025, H, X, false"
    })
    void of_a_unit_the_committee_above(int year, String unit, String by, boolean isBroken) {
      YearRecord record = ratedUnit(year, unit, Evaluation.of(GOOD).withDecidedBy(by));
      LocalDate day = LocalDate.of(2025, 12, 31);

      assertThat(Rulebooks.inForceOn(day).report(DISTRICT, day, record).violationsOf("EVA-15"))
          .hasSize(isBroken ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-30, false", "2025-10-31, true"})
    void since_the_guidance_of_2025(LocalDate day, boolean isInForce) {
      assertThat(Rulebooks.inForceOn(day).norm("EVA-15").isPresent()).isEqualTo(isInForce);
    }
  }

  @Nested
  class EVA_16_one_rank_of_the_regime_of_the_year {
    @Test
    void a_second_rank_cannot_be_put_and_a_foreign_one_is_refused() {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  year(2019)
                      .putUnitEvaluation(UnitId.of("A"), Evaluation.of(GOOD))
                      .putUnitEvaluation(UnitId.of("A"), Evaluation.of(COMPLETED))
                      .build())
          .isInstanceOf(IllegalArgumentException.class);
      assertThatExceptionOfType(MalformedRecordException.class)
          .isThrownBy(() -> ratedUnit(2017, "A", Evaluation.of(NOT_COMPLETED)))
          .withMessageContaining("HD 27-HD/BTCTW");
    }

    @Test
    void it_is_in_the_catalogue_as_guaranteed_by_the_record() {
      assertThat(EvaluationProcedureRules.ONE_RANK.by().english()).contains("YearRecord");
      assertThat(Rulebooks.inForceOn(LocalDate.of(2011, 11, 1)).norm("EVA-16")).isPresent();
    }
  }

  @Nested
  class EVA_17_ranked_and_not_ranked_add_up {
    @Test
    void whoever_is_not_ranked_is_counted_with_the_reason() {
      YearRecord record =
          year(2019)
              .rateMember("A-01", GOOD)
              .rateMember("A-02", NotEvaluated.EXEMPTED)
              .rateMember("A-03", NotStated.NOT_STATED)
              .build();
      Tally<Member> tally = Tally.ofMembers(record, DISTRICT.members(), Census.MEMBERS);

      assertThat(tally.ranks().total()).isEqualTo(1);
      assertThat(tally.notEvaluatedCount()).isEqualTo(1);
      assertThat(tally.notStatedCount()).isEqualTo(42);
      assertThat(DISTRICT.memberCount()).isEqualTo(44);
      assertThat(EvaluationProcedureRules.COUNTS_ADD_UP.by().english()).contains("Tally");
    }
  }

  @Nested
  class EVA_03_less_than_half_done_or_disciplined_is_not_completed {
    @ParameterizedTest(name = "{0}: {1} of 20 tasks, disciplined {2}, {3}: {4}")
    @CsvSource({
      "2018, 9, false, COMPLETED, true",
      "2018, 10, false, COMPLETED, false",
      "2018, 9, false, NOT_COMPLETED, false",
      "2018, 20, true, GOOD, true",
      "2018, 20, true, NOT_COMPLETED, false",
      "2022, 9, false, GOOD, true",
      "2023, 9, false, GOOD, false"
    })
    void of_a_member_and_of_a_unit(
        int year, int done, boolean disciplined, Category rank, boolean isBroken) {
      Evaluation evaluation =
          Evaluation.of(rank).withIsDisciplined(disciplined).withTasks(20, done, 0, 0);

      assertThat(broken("EVA-03", rated(year, "A-01", evaluation))).isEqualTo(member(isBroken));
      assertThat(broken("EVA-03", ratedUnit(year, "A", evaluation))).isEqualTo(unit(isBroken));
    }

    @Test
    void the_share_is_told_with_its_denominator() {
      Evaluation evaluation = Evaluation.of(GOOD).withTasks(20, 9, 0, 0);

      assertThat(only("EVA-03", DISTRICT, rated(2018, "A-01", evaluation)).message().english())
          .contains("ranked good, did 9 of 20 tasks of the year (45.0%)");
    }

    @ParameterizedTest
    @CsvSource({"2018-03-07, false", "2018-03-08, true", "2023-10-03, true", "2023-10-04, false"})
    void while_the_regulation_of_2018_is_in_force(LocalDate day, boolean isInForce) {
      assertThat(Rulebooks.inForceOn(day).norm("EVA-03").isPresent()).isEqualTo(isInForce);
    }
  }

  @Nested
  class EVA_09_ill_for_three_months_is_not_good {
    @ParameterizedTest(name = "{0}: {1} months, {2}: {3}")
    @CsvSource({
      "2019, 2, GOOD, false",
      "2019, 3, GOOD, true",
      "2019, 3, EXCELLENT, true",
      "2019, 3, COMPLETED, false",
      "2018, 3, GOOD, false"
    })
    void from_the_third_whole_month(int year, int months, Category rank, boolean isBroken) {
      Evaluation evaluation = Evaluation.of(rank).withSickLeaveMonths(months);

      assertThat(broken("EVA-09", rated(year, "A-01", evaluation))).isEqualTo(member(isBroken));
    }
  }

  @Nested
  class EVA_19_exemplary_comes_from_the_top {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2014, CLEAN_STRONG, false",
      "2017, GOOD, true",
      "2019, EXCELLENT, false",
      "2025, GOOD, true",
      "2025, NOT_STATED, true"
    })
    void of_the_best_rank_of_its_year(int year, String rating, boolean isBroken) {
      Evaluation evaluation = Evaluation.of(rating(rating)).withIsExemplary(true);

      assertThat(broken("EVA-19", ratedUnit(year, "A", evaluation))).isEqualTo(unit(isBroken));
      assertThat(Rulebooks.inForceOn(LocalDate.of(2014, 9, 24)).norm("EVA-19")).isEmpty();
    }
  }

  @Test
  void every_year_has_the_regime_whose_texts_are_in_force_at_its_end() {
    for (int number = 2011; number <= 2026; number++) {
      Year year = Year.of(number);
      LegalText text =
          Rulebooks.atEndOf(year)
              .norm("EVA-16")
              .orElseThrow()
              .source(year.atDay(year.length()))
              .text();

      assertThat(Regime.of(year).orElseThrow().term().vietnamese())
          .as("%s", year)
          .contains(text.toString());
    }
  }
}
