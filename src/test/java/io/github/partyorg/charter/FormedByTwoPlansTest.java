package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.activity.Evidence;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A commune that two plans form is formed from the units of both (CMT-06b). */
class FormedByTwoPlansTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private static final Hierarchy PROVINCE =
      Drawing.hierarchy(
          """
          T    Đảng bộ tỉnh T  province
            X  Đảng bộ xã X    commune at immediate superior
              V  Chi bộ V      village  40 members
            Y  Đảng bộ xã Y    commune at immediate superior
            Z  Đảng bộ xã Z    commune at immediate superior
          """);

  private static String committee(int seats) {
    return "secretary V-01 appointed 2025-07-01, committee member "
        + IntStream.rangeClosed(1, seats)
            .mapToObj("V-%02d"::formatted)
            .collect(Collectors.joining(" "))
        + " appointed 2025-07-01";
  }

  private static Outcome carryOut(Hierarchy before, String day, String order) {
    return Minutes.plan("Draft of T, in force " + day + "\n" + order.indent(2)).applyTo(before);
  }

  private static boolean isFound(Outcome outcome, Evidence... evidence) {
    Review review = Rulebooks.inForceOn(DAY).review(outcome, evidence);
    return !review.after().violationsOf("CMT-06b").isEmpty();
  }

  private static final Outcome FIRST =
      carryOut(
          PROVINCE,
          "2025-07-01",
          "Consolidate X, Y into P under T:\n  P  Đảng bộ xã P  commune at immediate superior");

  private static final Outcome SECOND =
      carryOut(FIRST.after(), "2025-07-15", "Merge Z into P led by: " + committee(28));

  @Test
  void three_units_in_two_plans_may_have_the_larger_committee() {
    assertThat(isFound(SECOND, EarlierOutcomes.of(FIRST))).isFalse();
    assertThat(isFound(SECOND)).as("without the first plan").isTrue();
  }

  @Test
  void two_units_in_two_plans_may_not() {
    Outcome founded =
        carryOut(
            PROVINCE,
            "2025-07-01",
            "Consolidate X into P under T:\n  P  Đảng bộ xã P  commune at immediate superior");
    Outcome merged =
        carryOut(founded.after(), "2025-07-15", "Merge Z into P led by: " + committee(28));

    assertThat(isFound(merged, EarlierOutcomes.of(founded))).isTrue();
    assertThat(
            isFound(
                carryOut(founded.after(), "2025-07-15", "Merge Z into P led by: " + committee(27)),
                EarlierOutcomes.of(founded)))
        .isFalse();
  }

  @Test
  void a_commune_that_two_others_are_merged_into_is_formed_from_three() {
    assertThat(
            isFound(carryOut(PROVINCE, "2025-07-01", "Merge Y, Z into X led by: " + committee(28))))
        .isFalse();
    assertThat(isFound(carryOut(PROVINCE, "2025-07-01", "Merge Y into X led by: " + committee(28))))
        .isTrue();
  }

  @Test
  void a_rulebook_without_the_norm_refuses_the_evidence() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Rulebooks.inForceOn(DAY)
                    .without("CMT-06b")
                    .review(SECOND, EarlierOutcomes.of(FIRST)));
  }
}
