package io.github.partyorg.testing.scenarios;

import static io.github.partyorg.testing.scenarios.ScenarioResult.Verdict.FAILED;
import static io.github.partyorg.testing.scenarios.ScenarioResult.Verdict.PASSED;
import static io.github.partyorg.testing.scenarios.ScenarioResult.Verdict.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.junit.ScenarioTests;
import io.github.partyorg.testing.notation.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Applications pass what they can do, fail where they are wrong, and skip what they do not claim.
 */
class RunningScenariosTest {

  private static final ScenarioPack HARD = ScenarioPack.hardCases();

  /** An application that answers whatever a test wants. */
  private record Answering(Set<Ability> abilities, BiFunction<Hierarchy, Plan, Answer> answer)
      implements ScenarioAdapter {
    @Override
    public Answer carryOut(Hierarchy before, Plan plan) {
      return answer.apply(before, plan);
    }
  }

  private static ScenarioResult answered(String id, BiFunction<Hierarchy, Plan, Answer> answer) {
    return ScenarioResult.of(
        HARD.scenario(id), new Answering(EnumSet.allOf(Ability.class), answer));
  }

  private static List<String> ids(Iterable<ScenarioResult> results) {
    List<String> ids = new ArrayList<>();
    results.forEach(result -> ids.add(result.scenario().id()));
    return ids;
  }

  @Test
  void software_that_deletes_what_it_merges_fails_where_it_is_wrong() {
    ScenarioReport report = ScenarioReport.of(HARD, new NaiveSoftware());

    assertThat(ids(report.results(FAILED)))
        .containsExactly(
            "merged-branch-loses-nobody",
            "merged-commune-brings-its-branches",
            "empty-branch-is-merged",
            "chain-of-mergers",
            "chain-on-one-day",
            "member-moved-before-the-merger",
            "merged-into-itself",
            "merged-into-each-other",
            "all-or-nothing",
            "transfer-from-the-wrong-roll",
            "below-its-own-subordinate",
            "each-below-the-other",
            "dissolved-commune-leaves-its-branches",
            "something-left-behind",
            "somebody-left-behind");
    assertThat(report.results(PASSED)).isEmpty();
  }

  @Test
  void what_was_deleted_is_told() {
    ScenarioResult result =
        ScenarioResult.of(HARD.scenario("merged-branch-loses-nobody"), new NaiveSoftware());

    assertThat(result.summary().english())
        .isEqualTo(
            """
            failed: merged-branch-loses-nobody: A merger of branches: nobody is lost with the branch that ends.
              members lost: M04, M05
              the outcome differs (- expected, + found, > moved):
                CS  Đảng bộ xã Chiềng Sinh
              -   B1  Chi bộ bản Dửn  village  M01 M02 M03 M04 M05~
              +   B1  Chi bộ bản Dửn  village  M01 M02 M03
              does not say where B2 went; expected → B1\
            """);
    assertThat(result.summary().vietnamese())
        .isEqualTo(
            """
            không đạt: merged-branch-loses-nobody: Sáp nhập chi bộ: không ai mất theo chi bộ cũ.
              mất đảng viên: M04, M05
              kết quả khác (- cần có, + đã có, > chuyển):
                CS  Đảng bộ xã Chiềng Sinh
              -   B1  Chi bộ bản Dửn  thôn  M01 M02 M03 M04 M05~
              +   B1  Chi bộ bản Dửn  thôn  M01 M02 M03
              không nói B2 về đâu; phải là → B1\
            """);
  }

  @Test
  void software_that_claims_little_skips_and_counts_the_rest() {
    ScenarioAdapter modest =
        new Answering(
            ImmutableSet.of(Ability.MERGE, Ability.TRANSFER),
            (before, plan) -> Answer.of(plan.applyTo(before).after()));
    ScenarioReport report = ScenarioReport.of(HARD, modest);

    assertThat(report.results(PASSED)).isEmpty();
    assertThat(report.results(FAILED)).isEmpty();
    assertThat(report.results(SKIPPED)).hasSameSizeAs(HARD.scenarios());
    assertThat(report.missing()).containsEntry(Ability.UNDO, 2).doesNotContainKey(Ability.MERGE);
  }

  @Test
  void an_outcome_where_a_refusal_is_expected_fails() {
    assertThat(answered("merged-into-itself", (before, plan) -> Answer.of(before)).differences())
        .hasToString(
            "[đã thực hiện, mà phải từ chối: nơi đến cũng kết thúc hoạt động (carried out, and has"
                + " to be refused: the destination ends as well)]");
  }

  @Test
  void a_refusal_where_an_outcome_is_expected_fails() {
    assertThat(
            answered("chain-of-mergers", (before, plan) -> Answer.refused(List.of())).differences())
        .extracting(difference -> difference.english())
        .containsExactly("refused, and has to be carried out");
  }

  @Test
  void reasons_are_compared_if_they_are_given() {
    assertThat(answered("merged-into-itself", (b, p) -> Answer.refused(List.of())).verdict())
        .isEqualTo(PASSED);
    assertThat(
            answered(
                    "merged-into-itself",
                    (before, plan) -> Answer.refused(List.of(Reason.Kind.IS_ROOT)))
                .differences())
        .extracting(difference -> difference.english())
        .containsExactly(
            "refused because: the root cannot end or be handed over; expected: the destination"
                + " ends as well");
  }

  @Test
  void shares_are_compared() {
    assertThat(
            answered(
                    "divided-among-standing-units",
                    (before, plan) ->
                        Answer.of(plan.applyTo(before).after())
                            .withFates(Map.of(UnitId.of("B3"), Fate.of("B1"))))
                .differences())
        .extracting(difference -> difference.english())
        .containsExactly("B3 → B1; expected → B1 2/3, B2 1/3");
  }

  @Test
  void findings_are_compared_both_ways() {
    Scenario thin = ScenarioPack.reform2018().scenario("thin-branch-is-reinforced");
    Mark elsewhere = Mark.of(UnitId.of("B1"), NormCode.of("BR-01"));
    ScenarioAdapter mistaken =
        new Answering(
            EnumSet.allOf(Ability.class),
            (before, plan) ->
                Answer.of(plan.applyTo(before).after()).withFindings(List.of(elsewhere)));

    assertThat(ScenarioResult.of(thin, mistaken).differences())
        .extracting(difference -> difference.english())
        .containsExactly(
            "a review does not find: BR-01 @ B3, ORG-04 @ B3",
            "a review finds besides: BR-01 @ B1");
  }

  @Test
  void a_member_too_many_is_told() {
    assertThat(
            answered(
                    "empty-branch-is-merged",
                    (before, plan) ->
                        Answer.drawn(
                                """
                                CS    Đảng bộ xã Chiềng Sinh  xã
                                  B1  Chi bộ bản Dửn          bản  M01 M02 M03 M04
                                """)
                            .withFates(Map.of(UnitId.of("B2"), Fate.of("B1"))))
                .differences()
                .get(0)
                .english())
        .isEqualTo("members too many: M04");
  }

  @Test
  void an_application_that_breaks_has_failed() {
    assertThat(
            answered(
                    "chain-of-mergers",
                    (before, plan) -> {
                      throw new IllegalStateException("no connection");
                    })
                .differences())
        .extracting(difference -> difference.english())
        .containsExactly("the application failed: java.lang.IllegalStateException: no connection");
  }

  @Test
  void a_test_of_each_scenario_passes_fails_or_is_skipped() {
    List<DynamicTest> tests = ScenarioTests.of(HARD, new NaiveSoftware()).toList();

    assertThat(tests).hasSameSizeAs(HARD.scenarios());
    assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageStartingWith("failed: merged-branch-loses-nobody");
    assertThatThrownBy(() -> tests.get(HARD.scenarios().size() - 1).getExecutable().execute())
        .isInstanceOf(TestAbortedException.class)
        .hasMessageStartingWith("skipped: ");
  }

  // step
  @TestFactory
  Stream<DynamicTest> what_the_library_claims() {
    return ScenarioTests.of(ScenarioPack.all(), new TheLibrary());
  }

  // end

  @Test
  void the_report_counts_first() {
    String vietnamese =
        ScenarioReport.of(ScenarioPack.reform2026(), new NaiveSoftware())
            .text(Locale.forLanguageTag("vi"));

    assertThat(vietnamese.lines().limit(2))
        .containsExactly(
            "Mô hình từ ngày 26/7/2026: 5 tình huống; 0 đạt, 1 không đạt, 4 bỏ qua",
            "Bỏ qua vì thiếu: chuyển hình thức tổ chức đảng (4), mã số (2), đổi tên và ghi nhận"
                + " (1)");
  }
}
