package io.github.partyorg.charter;

import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A branch V of the commune X in the district H, beside W. */
final class ConsentedBranches {

  private ConsentedBranches() {}

  /** The district; what is said of V, such as its seats and consents, is drawn in lines below V. */
  static Hierarchy district(String... saidOfV) {
    return Drawing.hierarchy(
        """
        H      Đảng bộ huyện H  district
          X    Đảng bộ xã X     commune
            W  Chi bộ W         village  W1 W2 W3 W4 W5
            V  Chi bộ V         village  V1 V2 V3 V4 V5
        """
            + Stream.of(saidOfV).map("      - %s\n"::formatted).collect(Collectors.joining()));
  }

  static List<String> found(String code, Hierarchy hierarchy, LocalDate day) {
    return Rulebooks.inForceOn(day).report(hierarchy, day).violationsOf(code).stream()
        .map(violation -> violation.path().toString())
        .toList();
  }

  static List<String> found(String code, Hierarchy hierarchy, String day) {
    return found(code, hierarchy, LocalDate.parse(day));
  }

  /** Reviews decisions that are written as minutes, by the norms of the day of the last one. */
  static Review review(Hierarchy before, String... decisions) {
    Plan plan = Minutes.plan(String.join("\n", decisions));
    LocalDate last = plan.decisions().reverse().get(0).effectiveOn();
    return Rulebooks.inForceOn(last).review(plan.applyTo(before));
  }

  static List<String> introduced(Review review) {
    return review.introduced().stream().map(one -> one.rule().code().value()).toList();
  }
}
