package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.Snippets;
import io.github.partyorg.rules.Due;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.LegalText;
import io.github.partyorg.rules.Overdue;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.TuanGiao;
import io.github.partyorg.testing.notation.Drawing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What falls due, is overdue, or lies in the future of the day of a review. */
class WhatIsDueTest {

  private static final Hierarchy DISTRICT =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune  secretary V1; congress 2017-05-15
              V  Chi bộ V         village  V1 V2 V3 V4 V5 V6~; secretary V1; congress 2019-10-15
                - guest W1 from 2021-11-01 until 2022-03-31
                - member V6 "Đảng viên 0006", admitted 2021-04-10
              W  Chi bộ W         village  W1 W2 W3 W4 W5; secretary W1; congress 2020-02-01
          """);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> due(Hierarchy hierarchy, String from, String until) {
    return Rulebooks.inForceOn(day("2022-01-01")).due(hierarchy, day(from), day(until)).stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void a_year_has_its_congresses_recognitions_and_ends_of_stays_in_the_order_of_days() {
    assertThat(due(DISTRICT, "2022-01-01", "2022-12-31"))
        .containsExactly(
            "2022-03-31 TRF-09 Chi bộ V [V], W1",
            "2022-04-10 MEM-09b Chi bộ V [V], V6",
            "2022-04-15 CON-03 Chi bộ V [V]",
            "2022-05-15 CON-01 Đảng bộ xã X [X]",
            "2022-08-01 CON-03 Chi bộ W [W]");
  }

  @Test
  void a_stay_outside_that_only_the_home_records_and_the_last_day_of_a_consent_are_due_too() {
    Hierarchy district =
        Drawing.hierarchy(
            """
            H    Đảng bộ huyện H  district
              A  Chi bộ cơ sở A   agency  A1 A2 A3; secretary A1
                - away A2 at "Đảng bộ tỉnh khác" from 2021-11-01 until 2022-03-31
                - consent ORG-06 by H 5-CV 2020-01-01, until 2022-06-30
                - consent ORG-06 by H 6-CV 2020-01-01
            """);
    Rulebook rulebook = Rulebooks.inForceOn(day("2022-01-01"));
    List<Due> due = rulebook.due(district, day("2022-01-01"), day("2022-12-31"));

    assertThat(due)
        .extracting(Object::toString)
        .containsExactly(
            "2022-03-31 TRF-09 Chi bộ cơ sở A [A], A2",
            "2022-06-30 ORG-06 Chi bộ cơ sở A [A], consent 5-CV");
    assertThat(due.get(0).consent()).isEmpty();
    assertThat(due.get(1).consent().orElseThrow().number()).isEqualTo("5-CV");
    assertThat(due.get(1).summary().english())
        .isEqualTo("2022-06-30: Chi bộ cơ sở A [A]; ORG-06: the last day of the consent 5-CV of H");
    assertThat(due.get(1).summary().vietnamese())
        .isEqualTo("30/6/2022: Chi bộ cơ sở A [A]; ORG-06: ngày cuối của sự đồng ý 5-CV của H");
    assertThat(due(district, "2022-04-01", "2022-06-29")).isEmpty();
    assertThat(rulebook.without("ORG-06").due(district, day("2022-06-30"), day("2022-06-30")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-10, 2022-04-10, 1",
    "2022-04-11, 2022-04-14, 0",
    "2022-04-09, 2022-04-09, 0",
    "2022-03-31, 2022-04-10, 2"
  })
  void the_first_and_the_last_day_of_a_period_belong_to_it(String from, String until, int count) {
    assertThat(due(DISTRICT, from, until)).hasSize(count);
  }

  @Test
  void each_says_day_unit_member_and_norm() {
    Due stay =
        Rulebooks.inForceOn(day("2022-01-01"))
            .due(DISTRICT, day("2022-03-31"), day("2022-03-31"))
            .get(0);

    assertThat(stay.day()).isEqualTo("2022-03-31");
    assertThat(stay.unit()).hasToString("V");
    assertThat(stay.subject().path()).hasToString("H/X/V");
    assertThat(stay.member().orElseThrow()).hasToString("W1");
    assertThat(stay.rule()).isSameAs(TransferRules.STAY_OVER);
    assertThat(stay.summary().english())
        .isEqualTo(
            "2022-03-31: Chi bộ V [V], W1; TRF-09: A stay that exceeds its period must be reported"
                + " and renewed.");
    assertThat(stay.summary().vietnamese()).startsWith("31/3/2022: Chi bộ V [V], W1; TRF-09: Hết");
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> due(DISTRICT, "2022-01-02", "2022-01-01"))
        .withMessageContaining("ends before it begins");
  }

  @Test
  void what_would_be_due_after_the_last_day_of_its_norm_is_not() {
    Rulebook before = Rulebooks.inForceOn(day("2025-06-30"));
    Hierarchy later =
        Drawing.hierarchy(
            """
            H      Đảng bộ huyện H  district
              X    Đảng bộ xã X     commune
                V  Chi bộ V         village  5 members; secretary V-01; congress 2022-12-30
                W  Chi bộ W         village  5 members; secretary W-01; congress 2023-01-01
            """);

    assertThat(before.due(later, day("2025-01-01"), day("2026-12-31")))
        .extracting(Object::toString)
        .as("CON-03 ends on 30 June 2025, thirty months after 30 December 2022")
        .containsExactly("2025-06-30 CON-03 Chi bộ V [V]");
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  /** One mechanism: the list and the checks say the same. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void all_that_was_due_before_a_day_and_nothing_else_is_overdue_on_it(long seed) {
    Hierarchy hierarchy = seed == 1 ? TuanGiao.in2018() : RandomBases.district(seed);
    for (LocalDate day :
        List.of(day("2018-07-01"), day("2020-03-01"), day("2022-01-01"), day("2026-01-01"))) {
      Rulebook rulebook = Rulebooks.inForceOn(day);
      Set<String> dated =
          rulebook.due(hierarchy, LocalDate.MIN, day).stream()
              .filter(due -> due.day().isBefore(day) && due.consent().isEmpty())
              .map(due -> due.rule().code() + " " + due.subject())
              .collect(Collectors.toSet());
      Set<String> codes = Set.of("CON-01", "CON-03", "CON-04", "CON-05", "TRF-09", "MEM-09b");
      Set<String> overdue =
          rulebook.report(hierarchy, day).violations().stream()
              .filter(found -> codes.contains(found.rule().code().value()))
              .map(found -> found.rule().code() + " " + found.subject())
              .collect(Collectors.toSet());

      assertThat(overdue).isEqualTo(dated);
    }
  }

  @Nested
  class A_member_on_probation {

    private Hierarchy admitted(String day) {
      return Drawing.hierarchy(
          """
          H    Đảng bộ huyện H  district
            A  Chi bộ cơ sở A   agency  5 members; M1~; secretary A-01; congress 2025-01-01
              - member M1 "Đảng viên 0001", admitted %s
          """
              .formatted(day));
    }

    @Test
    void since_2017_is_found_in_2026() {
      LocalDate day = day("2026-01-01");
      Report report = Rulebooks.inForceOn(day).report(admitted("2017-03-01"), day);

      assertThat(report.violationsOf("MEM-09b"))
          .singleElement()
          .extracting(found -> found.message().english())
          .asString()
          .contains("M1", "on probation since 2017-03-01", "on 2018-03-01", "Điều lệ Đảng");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 0", "2024-12-31, 1", "2050-01-01, 0"})
    void is_overdue_the_day_after_twelve_months(String admitted, int count) {
      LocalDate day = day("2026-01-01");

      assertThat(Rulebooks.inForceOn(day).report(admitted(admitted), day).violationsOf("MEM-09b"))
          .hasSize(count);
    }

    @Test
    void admitted_in_2050_is_told_of_in_2018() {
      LocalDate day = day("2018-08-24");
      Report report = Rulebooks.inForceOn(day).report(admitted("2050-03-01"), day);

      assertThat(report.future())
          .extracting(Object::toString)
          .containsExactly(
              "Chi bộ cơ sở A [A]: congress on 2025-01-01",
              "Chi bộ cơ sở A [A], A-01: in office on 2025-01-01",
              "Chi bộ cơ sở A [A], M1: admitted on 2050-03-01");
      assertThat(report.future().get(2).summary().vietnamese())
          .isEqualTo("Chi bộ cơ sở A [A], M1: kết nạp ngày 1/3/2050");
      assertThat(report.on(day("2050-03-01")).future()).isEmpty();
    }
  }

  @Nested
  class A_rule_of_ones_own {

    @Test
    void states_its_day_once() {
      LegalSource article =
          LegalText.of("12-QC/HU", "Huyện ủy Tuần Giáo", LocalDate.of(2018, 3, 1)).article("7");

      // step
      Rule<Branch> renewal =
          Rule.on(UnitType.BRANCH)
              .code("TG-07", Severity.SHOULD)
              .statement(
                  "Chi bộ thí điểm được đánh giá sau một năm.",
                  "A branch in a pilot is assessed after a year.")
              .source(article, LocalDate.of(2018, 3, 1))
              .when((branch, situation) -> branch.pilot().isPresent())
              .due(
                  (branch, situation) -> branch.pilot().map(pilot -> pilot.begunOn().plusYears(1)),
                  Overdue.plainly())
              .build();
      Rulebook rulebook = Rulebook.of("Quy chế của huyện", ImmutableList.of(renewal));
      Hierarchy district = TuanGiao.in2018();
      List<Due> coming =
          rulebook.due(district, LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31));
      Report overdue = rulebook.report(district, LocalDate.of(2018, 8, 24));
      // end

      assertThat(coming)
          .extracting(Object::toString)
          .hasSize(2)
          .allMatch(due -> due.startsWith("2012-04-01 TG-07 Chi bộ Quân sự"));
      assertThat(overdue.violations()).hasSize(2);
      assertThat(Rulebooks.inForceOn(day("2018-08-24")).with(renewal).norm("TG-07")).isPresent();
    }

    @Test
    void without_a_day_is_never_due() {
      Rule<Branch> never =
          Rule.on(UnitType.BRANCH)
              .code("TG-08", Severity.SHOULD)
              .statement("Không có hạn.", "There is no day.")
              .source(LegalText.of("1-QC", "Hội", day("2018-01-01")).asWhole(), day("2018-01-01"))
              .due((branch, situation) -> Optional.empty(), Overdue.plainly())
              .build();
      Rulebook rulebook = Rulebook.of("own", ImmutableList.of(never));

      assertThat(rulebook.due(DISTRICT, LocalDate.MIN, LocalDate.MAX)).isEmpty();
      assertThat(rulebook.report(DISTRICT, day("2022-01-01")).violations()).isEmpty();
    }

    @Test
    void is_told_with_its_last_day_and_nothing_else() {
      Rule<Branch> first =
          Rule.on(UnitType.BRANCH)
              .code("TG-09", Severity.SHOULD)
              .statement("Trước tháng hai.", "Before February.")
              .source(LegalText.of("1-QC", "Hội", day("2018-01-01")).asWhole(), day("2018-01-01"))
              .due((branch, situation) -> Optional.of(day("2022-01-31")), Overdue.plainly())
              .build();
      Rulebook rulebook = Rulebook.of("own", ImmutableList.of(first));

      assertThat(rulebook.report(DISTRICT, day("2022-01-31")).violations()).isEmpty();
      assertThat(rulebook.report(DISTRICT, day("2022-02-01")).violations())
          .hasSize(2)
          .extracting(found -> found.message().english())
          .first()
          .asString()
          .contains("not done by 2022-01-31; required: by 2022-01-31");
    }
  }

  @Test
  void the_page_shows_the_code_of_this_test() throws IOException {
    assertThat(Snippets.blocks("docs/reviews.md", "java"))
        .containsExactlyElementsOf(Snippets.steps("charter/WhatIsDueTest"));
  }
}
