package io.github.partyorg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.Snippets;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingYear;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/writing-a-rule.md} is this test's, step by step, and runs. */
class WritingARuleTest {

  private static final String PAGE = "docs/writing-a-rule.md";

  @Test
  void the_five_steps_do_what_the_page_says() {
    // step
    LegalText text = LegalText.of("12-QC/HU", "Huyện ủy Tuần Giáo", LocalDate.of(2018, 3, 1));
    LegalSource article = text.article("5");
    // end

    // step
    Threshold usual = Threshold.of("usual-size", 25, article, LocalDate.of(2018, 3, 1));
    // end

    // step
    Rule<Branch> rule =
        Rule.on(UnitType.BRANCH)
            .code("TG-01", Severity.SHOULD)
            .statement(
                "Chi bộ thường có không quá {usual-size} đảng viên.",
                "A branch usually has at most {usual-size} members.")
            .source(Validity.from(LocalDate.of(2018, 3, 1), article))
            .atMost(Measure.MEMBERS, usual)
            .build();
    // end

    // step
    Rulebook rulebook = Rulebooks.inForceOn(LocalDate.of(2018, 8, 24)).with(rule).without("BR-08");
    Report report = rulebook.report(TuanGiao.in2018(), LocalDate.of(2018, 8, 24));
    Violation violation = report.violationsOf("TG-01").get(0);
    System.out.println(violation.message().in(Locale.forLanguageTag("vi")));
    // end

    // step
    Rulebook stricter = rulebook.with(usual.setTo(15, article));
    Report known =
        report.settingAside(
            List.of(
                KnownViolation.of(
                    "TG-01", "TG-TTG-K01", "đang chia tách", LocalDate.of(2018, 12, 31))));
    // end

    assertThat(report.subjectCounts().get(rule.code())).isEqualTo(333);
    assertThat(violation.message().vietnamese()).contains("không quá 25");
    assertThat(violation.message().english()).contains("at most 25");
    assertThat(stricter.report(TuanGiao.in2018(), day("2018-08-24")).violationsOf("TG-01").size())
        .isGreaterThan(report.violationsOf("TG-01").size());
    assertThat(known.setAside()).hasSize(1);
    assertThat(known.violationsOf("TG-01"))
        .hasSize(report.violationsOf("TG-01").size() - 1)
        .doesNotContainAnyElementsOf(known.setAside().keySet());
    assertThat(known.on(day("2019-01-01")).violationsOf("TG-01"))
        .hasSameSizeAs(report.violationsOf("TG-01"));
  }

  @Test
  void a_check_and_a_cure_of_ones_own_are_lambdas() {
    LegalSource article = source();
    // step
    Threshold most = Threshold.of("office-size", 9, article, LocalDate.of(2018, 1, 1));
    Rule<Branch> rule =
        Rule.on(UnitType.BRANCH)
            .code("TG-02", Severity.MUST)
            .statement(
                "Chi bộ cơ quan xã có không quá {office-size} đảng viên.",
                "An office branch has at most {office-size} members.")
            .source(Validity.from(LocalDate.of(2018, 1, 1), article))
            .when((branch, situation) -> branch.name().startsWith("Chi bộ cơ quan"))
            .counting(Measure.MEMBERS)
            .threshold(most)
            .check(
                (branch, situation) ->
                    branch.memberCount() <= situation.value(most)
                        ? Optional.empty()
                        : Breach.found(
                            branch.memberCount() + " đảng viên",
                            branch.memberCount() + " members",
                            "không quá " + situation.value(most),
                            "at most " + situation.value(most)))
            .build();
    // end
    Rulebook own = Rulebook.of("Quy chế của huyện", ImmutableList.of(rule));

    Report report = own.report(TuanGiao.in2018(), day("2018-08-24"));

    assertThat(report.violations()).isNotEmpty();
    assertThat(report.violations().get(0).message().english()).contains("at most 9");
    assertThat(report.subjectCounts().get(rule.code())).isGreaterThan(report.violations().size());
  }

  @Test
  void a_rule_of_ones_own_is_reviewed_with_decisions_like_any_other() {
    Hierarchy before = TuanGiao.in2018();
    Threshold most = Threshold.of("most", 33, source(), day("2018-01-01"));
    Rule<Branch> rule =
        Rule.on(UnitType.BRANCH)
            .code("TG-03", Severity.MUST)
            .statement("Không quá {most}.", "At most {most}.")
            .source(Validity.from(day("2018-01-01"), source()))
            .atMost(Measure.MEMBERS, most)
            .build();
    Member moved = before.branch("TG-CS-CQ").members().get(0);
    Decision decision =
        Decision.builder()
            .issuer("TG")
            .effectiveOn(day("2018-08-24"))
            .addOrders(TransferMembers.of(moved.id().value()).from("TG-CS-CQ").to("TG-TTG-K01"))
            .build();

    Review review = Rulebook.of("own", ImmutableList.of(rule)).review(decision.applyTo(before));

    assertThat(review.introduced())
        .extracting(found -> found.unit().value())
        .containsExactly("TG-TTG-K01");
  }

  @Test
  void a_rule_about_a_year_looks_at_its_record() {
    LegalSource article = source();

    // step
    Measure<MeetingYear> meetings =
        Measure.of(
            Bilingual.of("cuộc sinh hoạt", "meeting"),
            Bilingual.of("cuộc sinh hoạt", "meetings"),
            Bilingual.of("mọi cuộc trong sổ", "all meetings of the minute book"),
            year -> year.meetings().size());
    Threshold often = Threshold.of("meetings-a-year", 20, article, LocalDate.of(2017, 1, 1));
    Rule<MeetingYear> rule =
        Rule.about(YearSubjects.MEETINGS, MeetingYear.class)
            .code("TG-03", Severity.SHOULD)
            .statement(
                "Chi bộ sinh hoạt ít nhất {meetings-a-year} lần mỗi năm.",
                "A branch meets at least {meetings-a-year} times a year.")
            .source(Validity.from(LocalDate.of(2017, 1, 1), article))
            .when((year, situation) -> year.body() == MeetingBody.MEMBERS)
            .atLeast(meetings, often)
            .build();
    Rulebook rulebook = Rulebooks.atEndOf(Year.of(2017)).with(rule);
    Report report =
        rulebook.report(TuanGiao.in2018(), LocalDate.of(2017, 12, 31), TuanGiao.year2017());
    // end

    assertThat(report.violationsOf("TG-03"))
        .hasSize(333)
        .allMatch(
            found -> found.message().english().contains("16 meetings; required: at least 20"));
    assertThat(rulebook.with(often.setTo(16, article)).report(TuanGiao.in2018(), day("2017-12-31")))
        .extracting(other -> other.subjectCounts().get(rule.code()))
        .isEqualTo(0);
  }

  private static LegalSource source() {
    return LegalText.of("1-QC", "Đơn vị", day("2018-01-01")).article("1");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void the_page_shows_the_code_of_this_test() throws IOException {
    assertThat(Snippets.blocks(PAGE, "java"))
        .containsExactlyElementsOf(
            Iterables.concat(
                Snippets.steps("rules/WritingARuleTest"),
                Snippets.steps("examples/AnAssociationTest")));
    assertThat(Files.readString(Path.of(PAGE)))
        .contains("\n1. ", "\n2. ", "\n3. ", "\n4. ", "\n5. ");
  }
}
