package io.github.partyorg.testing.assertions;

import static io.github.partyorg.rules.Severity.MUST;
import static io.github.partyorg.rules.Severity.SHOULD;
import static io.github.partyorg.testing.assertions.Fixtures.DAY;
import static io.github.partyorg.testing.assertions.Fixtures.decision;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of a review. */
class ReviewAssertTest {

  private static final Hierarchy BEFORE =
      Drawing.hierarchy(
          """
          TG      Đảng bộ huyện Tuần Giáo  district
            CS    Đảng bộ xã Chiềng Sinh   commune
              B1  Chi bộ bản 1             village   3 members
              B2  Chi bộ bản 2             village   2 members
              B3  Chi bộ bản 3             village   2 members
          """);

  private static final Decision MOVING =
      decision("1-QĐ/HU", DAY, TransferMembers.of("B1-01").from("B1").to("B2"));

  private static final Review REVIEW = Rulebooks.inForceOn(DAY).review(MOVING.applyTo(BEFORE));

  private static final Review NOTHING =
      Rulebooks.inForceOn(DAY)
          .review(decision("1-QĐ/HU", DAY, Rename.unit("B1").to("Chi bộ Một")).applyTo(BEFORE));

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "ReviewAssert.introduces",
            is -> is.assertThat(REVIEW).introduces("BR-01").at("B1").observing("2"),
            is -> is.assertThat(REVIEW).introduces("BR-02"),
            """
            Expecting review of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to introduce a violation of BR-02
            but found
                BR-01 at TG/CS/B1: 2 official members
                ORG-04 at TG/CS/B1: 2 official members
            """),
        Claim.of(
            "ReviewAssert.cures",
            is -> is.assertThat(REVIEW).cures("BR-01").at("B2"),
            is -> is.assertThat(REVIEW).cures("BR-02"),
            """
            Expecting review of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to cure a violation of BR-02
            but found
                BR-01 at TG/CS/B2: 2 official members
                ORG-04 at TG/CS/B2: 2 official members
            """),
        Claim.of(
            "ReviewAssert.leaves",
            is -> is.assertThat(REVIEW).leaves("BR-01").at("B3"),
            is -> is.assertThat(REVIEW).leaves("BR-01").at("B1"),
            """
            Expecting review of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to leave a violation of BR-01 at B1
            but found BR-01 at TG/CS/B3: 2 official members
            """),
        Claim.of(
            "ReviewAssert.introducesNo",
            is -> is.assertThat(REVIEW).introducesNo(SHOULD),
            is -> is.assertThat(REVIEW).introducesNo(MUST),
            """
            Expecting review of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to introduce no violation of severity MUST
            but introduced
                BR-01 at TG/CS/B1: 2 official members
                ORG-04 at TG/CS/B1: 2 official members
            """),
        Claim.of(
            "ReviewAssert.introducesNothing",
            is -> is.assertThat(NOTHING).introducesNothing(),
            is -> is.assertThat(REVIEW).introducesNothing(),
            """
            Expecting review of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to introduce no violation
            but introduced
                BR-01 at TG/CS/B1: 2 official members
                ORG-04 at TG/CS/B1: 2 official members
            """));
  }
}
