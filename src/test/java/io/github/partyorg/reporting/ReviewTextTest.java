package io.github.partyorg.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReviewTextTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final Rulebook RULEBOOK = Rulebooks.inForceOn(DAY);

  private final Hierarchy before =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune  secretary T-01, committee member T-01
              T  Chi bộ bản T     village  secretary T-01; 2 members
          """);

  @Test
  void that_nothing_would_cure_it_is_not_said_of_what_is_cured() {
    Decision third = Minutes.decision("Draft of X, in force 2018-07-01\n  Transfer T-09 in to T");
    Review review = RULEBOOK.review(third.applyTo(before));

    assertThat(review.resolved()).anyMatch(violation -> violation.remedies().isEmpty());
    String text = ReviewText.of(review, Locale.ENGLISH);
    assertThat(text).containsSubsequence("Introduced:", "Resolved:", "BR-01", "Remaining:");
    assertThat(text.substring(text.indexOf("Resolved:"), text.indexOf("Remaining:")))
        .doesNotContain("no remedy passed the trial");
  }

  @Test
  void a_report_says_in_one_line_what_it_is_of() {
    Report report = RULEBOOK.report(before, DAY);

    assertThat(report)
        .hasToString(
            "%s on 2018-07-01, of %s; violations: %d"
                .formatted(RULEBOOK.name(), before, report.violations().size()));
  }
}
