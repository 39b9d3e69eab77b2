package io.github.partyorg.reporting;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Standing;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReviewTextTest {

  private final Hierarchy before = district(committee("X", village("T", 2)));

  private Review review() {
    Member third =
        Member.builder().id("T-9").name("Đảng viên 9").standing(Standing.OFFICIAL).build();
    return RULEBOOK.review(
        Decision.builder()
            .issuer("X")
            .effectiveOn(DAY)
            .addOrders(TransferIn.member(third).into("T"))
            .build()
            .applyTo(before));
  }

  @Test
  void that_nothing_would_cure_it_is_not_said_of_what_is_cured() {
    Review review = review();

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
