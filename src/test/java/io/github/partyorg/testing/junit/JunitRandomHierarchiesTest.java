package io.github.partyorg.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Strings;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.Seed;
import io.github.partyorg.testing.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A test runs on many hierarchies; one for which it fails is made small, printed and kept. */
class JunitRandomHierarchiesTest {

  private static final String KEPT = "target/failed-seeds-of-this-test";

  /** Whether the library under test is broken. */
  private static boolean isBroken;

  @BeforeEach
  @AfterEach
  void forget_all() throws IOException {
    isBroken = true;
    if (Files.exists(Path.of(KEPT))) {
      try (var files = Files.list(Path.of(KEPT))) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @ForRandomHierarchies(times = 5, members = 12)
  void each_has_the_members_that_were_asked_for(Hierarchy hierarchy) {
    assertThat(hierarchy.memberCount()).isEqualTo(12);
  }

  @ForRandomHierarchies(times = 5)
  void a_lawful_plan_is_carried_out(Hierarchy before, Plan plan, Trial trial, Seed seed) {
    assertThat(trial.before()).isEqualTo(before);
    assertThat(trial.plan()).isEqualTo(plan);
    assertThat(trial.outcome()).isPresent();
    assertThat(seed.toString()).endsWith("@1");
  }

  /** Fails on purpose. */
  static class Hierarchies {
    @ForRandomHierarchies(times = 4, also = "77@1", keptIn = KEPT)
    void no_branch_has_five(Hierarchy hierarchy, TestInfo ofAnother) {
      assertThat(ofAnother.getDisplayName()).isNotBlank();
      assertThat(
              isBroken
                  && hierarchy.branches().stream().anyMatch(branch -> branch.memberCount() >= 5))
          .as("a branch has five members")
          .isFalse();
    }
  }

  @Test
  void a_failing_hierarchy_is_made_small() {
    Launched launched = Launched.run(Hierarchies.class);

    assertThat(launched.names())
        .containsExactly("seed 77@1", "seed 1@1", "seed 2@1", "seed 3@1", "seed 4@1");
    assertThat(launched.failure("seed 1@1"))
        .hasMessage(
            """
            With seed 1@1 it fails; the smallest input found is
                X1       Đảng bộ xã X1            commune
                  X1.02  Chi bộ trường học số 02  school  M0035 M0036 M0037 M0038 M0039
            There it fails with org.opentest4j.AssertionFailedError: [a branch has five members]\s
            Expecting value to be false but was true
            """
                .strip());
  }

  @Test
  void the_page_about_testing_shows_such_a_failure() throws IOException {
    Throwable failure = Launched.run(Hierarchies.class).failure("seed 1@1");

    assertThat(Files.readString(Path.of("docs/testing.md")))
        .contains(
            "\n" + Strings.nullToEmpty(failure.getMessage()).replaceAll(" +\n", "\n") + "\n```");
  }

  @Test
  void what_failed_runs_first_until_it_passes() throws IOException {
    Launched.run(Hierarchies.class);
    Path kept = Path.of(KEPT, Hierarchies.class.getName() + ".no_branch_has_five.txt");
    assertThat(Files.readString(kept))
        .startsWith(
            """
            77@1
            # X1       Đảng bộ xã X1            commune
            #   X1.02  Chi bộ trường học số 02  school  M0035 M0036 M0037 M0038 M0039
            1@1
            """);
    Files.writeString(kept, "4@1\n# X1\n3@0\n");

    assertThat(Launched.run(Hierarchies.class).names()).startsWith("seed 4@1", "seed 77@1");

    isBroken = false;
    assertThat(Launched.run(Hierarchies.class).failed()).isEmpty();
    assertThat(kept).doesNotExist();
  }

  /** Fails on purpose. */
  static class Plans {
    @ForRandomHierarchies(times = 20, lawful = false, keptIn = KEPT)
    void nothing_is_renamed(Trial trial) {
      assumeTrue(trial.outcome().isPresent());
      assertThat(trial.plan().decisions())
          .flatExtracting(decision -> decision.orders())
          .noneMatch(Rename.class::isInstance);
    }
  }

  @Test
  void a_failing_plan_is_made_small_with_its_hierarchy() {
    Launched launched = Launched.run(Plans.class);

    assertThat(launched.failed()).isNotEmpty();
    assertThat(launched.failure(launched.failed().get(0)))
        .hasMessage(
            """
            With seed 1@1 it fails; the smallest input found is
                X1       Đảng bộ xã X1            commune
                  X1.02  Chi bộ trường học số 02  school
                2-QĐ/X1 (2025-02-03)
                  Rename X1.02 to Chi bộ trường học số 02 (mới)
            There it fails with java.lang.AssertionError:\s
            Expecting no elements of:
              [Rename{unit=X1.02, name=Chi bộ trường học số 02 (mới)}]
            to match given predicate but this element did:
              Rename{unit=X1.02, name=Chi bộ trường học số 02 (mới)}
            """
                .strip());
  }

  /** Fails on purpose. */
  static class OtherFailures {
    @ForRandomHierarchies(times = 1, keptIn = KEPT)
    void the_first_branch_leads(Hierarchy hierarchy) {
      Order unused = Rename.unit(hierarchy.branches().get(0).id()).to("Chi bộ");
      throw new IllegalStateException("renamed by " + unused.getClass().getSimpleName());
    }
  }

  @Test
  void a_smaller_hierarchy_that_fails_otherwise_is_none() {
    Launched launched = Launched.run(OtherFailures.class);

    assertThat(launched.failure("seed 1@1"))
        .hasMessageContaining("village")
        .hasCauseInstanceOf(IllegalStateException.class);
  }
}
