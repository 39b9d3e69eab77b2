package io.github.partyorg.rules;

import static io.github.partyorg.charter.Bases.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.notation.Drawing;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A rule of one's own that throws, or gives null, is named with what it was looking at. */
class RulesThatFailTest {

  private static final Hierarchy TWO =
      Drawing.hierarchy(
          """
          H    Đảng bộ huyện H  district
            A  Chi bộ cơ sở A   agency  5 members; secretary A-01
            B  Chi bộ cơ sở B   agency  5 members; secretary B-01
          """);

  private static final LegalSource OWN =
      LegalText.of("Quy chế 1-QC", "Hội", DAY.minusYears(1)).asWhole();

  private static Rulebook with(UnaryOperator<RuleBuilder<Branch>> part) {
    RuleBuilder<Branch> rule =
        Rule.on(UnitType.BRANCH)
            .code("OWN-01", Severity.MUST_OR_CONSENT)
            .statement("Quy định riêng.", "A rule of one's own.")
            .source(OWN, DAY.minusYears(1))
            .check((branch, s) -> Breach.found("một", "one", "hai", "two"));
    return Rulebook.of("own", ImmutableList.of(part.apply(rule).build()));
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // gives nothing, or fails
  private static <T> T fail(Branch branch) {
    if (branch.id().value().equals("B")) {
      throw new NoSuchElementException("no such thing");
    }
    return nothing();
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // as without a checker
  private static <T> T nothing() {
    return null;
  }

  private static void assertNamed(ThrowingCallable call, String subject, String how) {
    assertThatExceptionOfType(RuleFailedException.class)
        .isThrownBy(call)
        .withMessageContainingAll("Rule OWN-01 failed on ", subject, how)
        .satisfies(failed -> assertThat(failed.code().value()).isEqualTo("OWN-01"))
        .withCauseInstanceOf(RuntimeException.class);
  }

  private static void assertFails(
      UnaryOperator<RuleBuilder<Branch>> part, String subject, String how) {
    assertNamed(() -> with(part).report(TWO, DAY), subject, how);
  }

  @Test
  void a_check_that_throws() {
    assertFails(
        rule ->
            rule.check(
                (branch, s) -> branch.id().value().equals("B") ? fail(branch) : Optional.empty()),
        "Chi bộ cơ sở B [B]",
        "no such thing");
  }

  @Test
  void a_check_that_gives_null() {
    assertFails(rule -> rule.check((branch, s) -> nothing()), "[A]", "its check gave null");
  }

  @Test
  void a_scope_that_throws() {
    assertFails(rule -> rule.when((branch, s) -> fail(branch) == null), "[B]", "no such thing");
  }

  @Test
  void a_deadline_that_gives_null() {
    assertFails(rule -> rule.due((branch, s) -> nothing(), Overdue.plainly()), "[A]", "OWN-01");
    assertNamed(
        () ->
            with(rule -> rule.due((branch, s) -> nothing(), Overdue.plainly())).due(TWO, DAY, DAY),
        "[A]",
        "its deadline gave null");
  }

  @Test
  void occasions_and_consents_that_are_none_or_null() {
    Hierarchy consented =
        Drawing.hierarchy(
            """
            H    Đảng bộ huyện H  district
              A  Chi bộ cơ sở A   agency  5 members; consent OWN-01 by H 1-CV 2018-01-01
            """);
    assertNamed(
        () ->
            with(rule -> rule.consentFor((branch, s) -> ImmutableList.of())).report(consented, DAY),
        "[A]",
        "its consentFor gave no occasion");
    assertNamed(
        () -> with(rule -> rule.consents(branch -> nothing())).report(consented, DAY),
        "[A]",
        "its consents gave null");
  }

  @Test
  void a_cure_that_throws_or_gives_null_once_remedies_are_asked_for() {
    Report throwing = with(rule -> rule.cure((norm, branch, s) -> fail(branch))).report(TWO, DAY);
    assertThat(throwing.violations()).as("the report is not lost").hasSize(2);
    assertNamed(() -> throwing.violations().get(0).remedies(), "[A]", "its cure gave null");
    assertNamed(() -> throwing.violations().get(1).remedies(), "[B]", "no such thing");
  }

  @Test
  void also_if_several_threads_look() {
    Rulebook failing = with(rule -> rule.check((branch, s) -> fail(branch)));
    ForkJoinPool pool = new ForkJoinPool(2);
    try {
      assertNamed(() -> failing.report(pool, TWO, DAY), "Chi bộ", "OWN-01");
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void the_subjects_of_ones_own_that_are_null() {
    Rule<String> rule =
        Rule.about(
                Subjects.<String>of(
                    Bilingual.of("việc", "things"), s -> nothing(), (one, s) -> nothing()),
                String.class)
            .code("OWN-01", Severity.MUST)
            .statement("Quy định riêng.", "A rule of one's own.")
            .source(OWN, DAY.minusYears(1))
            .check((one, s) -> Optional.empty())
            .build();

    assertNamed(
        () -> Rulebook.of("own", ImmutableList.of(rule)).report(TWO, DAY),
        "things",
        "its subjects gave null");
  }
}
