package io.github.partyorg.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.charter.LegalTexts;
import io.github.partyorg.charter.RandomBases;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.GeneratedParty;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report of several threads is the report of one. */
class ReviewingByThreadsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final Rulebook RULEBOOK = Rulebooks.inForceOn(DAY);
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(3);

  @AfterAll
  static void end() {
    THREADS.shutdown();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_district_has_the_same_report(long seed) {
    Hierarchy hierarchy = RandomBases.district(seed);

    assertSame(RULEBOOK.report(THREADS, hierarchy, DAY), RULEBOOK.report(hierarchy, DAY));
  }

  @Test
  void a_country_has_the_same_report_in_any_order_of_its_parts() {
    Hierarchy country = Hierarchy.of(GeneratedParty.nation(7, 3, 8));
    Report alone = RULEBOOK.report(country, DAY);
    Random random = new Random(1);
    Executor anyOrder =
        part -> {
          if (random.nextBoolean()) {
            part.run();
          } else {
            THREADS.execute(part);
          }
        };

    assertThat(alone.violations()).isNotEmpty();
    assertSame(RULEBOOK.report(THREADS, country, DAY), alone);
    assertSame(RULEBOOK.report(anyOrder, country, DAY), alone);
    assertSame(RULEBOOK.report(Runnable::run, country, DAY), alone);
  }

  @Test
  void what_a_rule_throws_comes_out_with_the_name_of_the_rule() {
    Rule<Branch> failing =
        Rule.on(UnitType.BRANCH)
            .code("OWN-01", Severity.SHOULD)
            .statement("Quy định riêng.", "A rule of one's own.")
            .source(LegalTexts.CHARTER.asWhole(), LocalDate.of(2011, 1, 19))
            .check(
                (branch, s) -> {
                  throw new UnsupportedOperationException("no check for " + branch.id());
                })
            .build();

    assertThatThrownBy(() -> RULEBOOK.with(failing).report(THREADS, RandomBases.district(1), DAY))
        .isInstanceOf(RuleFailedException.class)
        .hasMessageStartingWith("Rule OWN-01 failed on ")
        .hasCauseInstanceOf(UnsupportedOperationException.class)
        .cause()
        .hasMessageStartingWith("no check for");
  }

  private static void assertSame(Report report, Report alone) {
    assertThat(told(report)).isEqualTo(told(alone));
    assertThat(report.subjectCounts()).isEqualTo(alone.subjectCounts());
    assertThat(report.idleRules()).isEqualTo(alone.idleRules());
  }

  private static List<String> told(Report report) {
    return report.violations().stream().map(Violation::toString).toList();
  }
}
