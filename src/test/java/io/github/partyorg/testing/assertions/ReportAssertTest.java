package io.github.partyorg.testing.assertions;

import static io.github.partyorg.rules.Severity.MUST;
import static io.github.partyorg.rules.Severity.SHOULD;
import static io.github.partyorg.testing.assertions.Fixtures.DAY;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.testing.notation.Drawing;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of a report, and of a violation in it. */
class ReportAssertTest {

  private static final String MARKED =
      """
      TG      Đảng bộ huyện Tuần Giáo  district
        CS    Đảng bộ xã Chiềng Sinh   commune   secretary B1-01
          - consent ORG-07 by TG "12-CV/HU" 2018-01-01
          B1  Chi bộ bản 1             village   secretary B1-01; 4 members
          B2  Chi bộ bản 2             village   secretary B2-01; 2 members  ! BR-01 ORG-04
      """;

  private static final String MISMARKED =
      """
      TG      Đảng bộ huyện Tuần Giáo  district
        CS    Đảng bộ xã Chiềng Sinh   commune   secretary B1-01
          - consent ORG-07 by TG "12-CV/HU" 2018-01-01
          B1  Chi bộ bản 1             village   secretary B1-01; 4 members  ! BR-02
          B2  Chi bộ bản 2             village   secretary B2-01; 2 members  ! ORG-04
      """;

  private static final Report REPORT =
      Rulebooks.inForceOn(DAY).report(Drawing.hierarchy(MARKED), DAY);

  private static final Report SOUND =
      Rulebooks.inForceOn(DAY)
          .report(Drawing.hierarchy(MARKED.replace("2 members  ! BR-01 ORG-04", "3 members")), DAY);

  private static final Violation THIN = REPORT.violationsOf("BR-01").get(0);

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "ReportAssert.hasViolation",
            is ->
                is.assertThat(REPORT).hasViolation("BR-01").at("B2").observing("2").requiring("3"),
            is -> is.assertThat(REPORT).hasViolation("BR-02"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have a violation of BR-02
            but found
                BR-01 at TG/CS/B2: 2 official members
                ORG-04 at TG/CS/B2: 2 official members
            """),
        Claim.of(
            "a norm that the rulebook does not have",
            is -> is.assertThat(REPORT).allowingNone().hasNoViolationOf("BR-99"),
            is -> is.assertThat(REPORT).hasViolation("BR-1"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have a violation of BR-1
            but no norm of QĐ 29-QĐ/TW, 25/7/2016 has the code BR-1; the nearest is BR-01
            """),
        Claim.of(
            "AbstractViolationsAssert.at",
            is -> is.assertThat(REPORT).hasViolation("BR-01").at("B2"),
            is -> is.assertThat(REPORT).hasViolation("BR-01").at("B1").observing("2"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have a violation of BR-01 at B1
            but found BR-01 at TG/CS/B2: 2 official members
            """),
        Claim.of(
            "a unit that is not there",
            is -> is.assertThat(REPORT).allowingNone().hasViolation("BR-02").at("B9"),
            is -> is.assertThat(REPORT).hasViolation("BR-01").at("B9"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have a violation at B9
            but there is no unit B9; the nearest is B1
            """),
        Claim.of(
            "AbstractViolationsAssert.observing",
            is -> is.assertThat(REPORT).hasViolation("BR-01").observing("2 official members"),
            is -> is.assertThat(REPORT).hasViolation("BR-01").observing("20"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have a violation of BR-01 observing 20
            but found BR-01 at TG/CS/B2: 2 official members
            """),
        Claim.of(
            "AbstractViolationsAssert.requiring",
            is -> is.assertThat(REPORT).hasViolation("BR-01").requiring("3"),
            is -> is.assertThat(REPORT).hasViolation("BR-01").requiring("4"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have a violation of BR-01 requiring 4
            but found BR-01 at TG/CS/B2: 2 official members; required: at least 3 official members
            """),
        Claim.of(
            "AbstractViolationsAssert.about",
            is -> is.assertThat(REPORT).hasViolation("BR-01"),
            is -> is.assertThat(REPORT).hasViolation("BR-01").about("M01"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have a violation of BR-01 about M01
            but found BR-01 at TG/CS/B2: 2 official members
            """),
        Claim.of(
            "ReportAssert.hasNoViolationOf",
            is -> is.assertThat(REPORT).hasNoViolationOf("BR-02"),
            is -> is.assertThat(REPORT).hasNoViolationOf("BR-01"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have no violation of BR-01
            but found
                BR-01 at TG/CS/B2: 2 official members
            """),
        Claim.of(
            "a norm that met no subject",
            is -> is.assertThat(REPORT).allowingNone().hasNoViolationOf("MIL-01"),
            is -> is.assertThat(REPORT).hasNoViolationOf("MIL-01"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have no violation of MIL-01
            but the norm met no subject, so that nothing was checked
            """),
        Claim.of(
            "ReportAssert.hasNo",
            is -> is.assertThat(REPORT).hasNo(SHOULD),
            is -> is.assertThat(REPORT).hasNo(MUST),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have no violation of severity MUST
            but found
                BR-01 at TG/CS/B2: 2 official members
                ORG-04 at TG/CS/B2: 2 official members
            """),
        Claim.of(
            "ReportAssert.hasNoViolations",
            is -> is.assertThat(SOUND).hasNoViolations(),
            is -> is.assertThat(REPORT).hasNoViolations(),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have no violation
            but found
                BR-01 at TG/CS/B2: 2 official members
                ORG-04 at TG/CS/B2: 2 official members
            """),
        Claim.of(
            "ReportAssert.hasNoViolationAt",
            is -> is.assertThat(REPORT).hasNoViolationAt("B1"),
            is -> is.assertThat(REPORT).hasNoViolationAt("B2"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to have no violation at B2
            but found
                BR-01 at TG/CS/B2: 2 official members
                ORG-04 at TG/CS/B2: 2 official members
            """),
        Claim.of(
            "ReportAssert.isAsMarked",
            is -> is.assertThat(REPORT).isAsMarked(MARKED),
            is -> is.assertThat(REPORT).isAsMarked(MISMARKED),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to be as marked
            but they differ:
              marked, and not found:
                BR-02 at TG/CS/B1
              found, and not marked:
                BR-01 at TG/CS/B2: 2 official members
            Marked as found, to be pasted:
                \"""
                TG      Đảng bộ huyện Tuần Giáo  district
                  CS    Đảng bộ xã Chiềng Sinh   commune  secretary B1-01
                    - consent ORG-07 by TG "12-CV/HU" 2018-01-01
                    B1  Chi bộ bản 1             village  secretary B1-01; 4 members
                    B2  Chi bộ bản 2             village  secretary B2-01; 2 members  ! BR-01 ORG-04
                \"""
            """),
        Claim.of(
            "marks at another hierarchy",
            is -> is.assertThat(REPORT).isAsMarked(Drawing.read(MARKED)),
            is -> is.assertThat(SOUND).isAsMarked(MARKED),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to be as marked
            but the report is about another hierarchy (- drawn, + reported, > moved):
              TG  Đảng bộ huyện Tuần Giáo
                CS  Đảng bộ xã Chiềng Sinh
            -     B2  Chi bộ bản 2  village  secretary B2-01; 2 members
            +     B2  Chi bộ bản 2  village  secretary B2-01; 3 members
            """),
        Claim.of(
            "a mark that the rulebook does not know",
            is -> is.assertThat(REPORT).isAsMarked(MARKED),
            is -> is.assertThat(REPORT).isAsMarked(MARKED.replace("BR-01", "BR-91")),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to be as marked
            but no norm of QĐ 29-QĐ/TW, 25/7/2016 has the code BR-91; the nearest is BR-01
            """),
        Claim.of(
            "ViolationAssert.isOf",
            is -> is.assertThat(THIN).isOf("BR-01"),
            is -> is.assertThat(THIN).isOf("BR-02"),
            """
            Expecting violation BR-01 at TG/CS/B2: 2 official members
              to be of BR-02
            but it is of BR-01
            """),
        Claim.of(
            "ViolationAssert.isAt",
            is -> is.assertThat(THIN).isAt("B2"),
            is -> is.assertThat(THIN).isAt("B1"),
            """
            Expecting violation BR-01 at TG/CS/B2: 2 official members
              to be at B1
            but it is at TG/CS/B2
            """),
        Claim.of(
            "ViolationAssert.isAbout",
            is -> is.assertThat(THIN).isAt("B2"),
            is -> is.assertThat(THIN).isAbout("M01"),
            """
            Expecting violation BR-01 at TG/CS/B2: 2 official members
              to be about M01
            but it is about a unit
            """),
        Claim.of(
            "ViolationAssert.observes",
            is -> is.assertThat(THIN).observes("2"),
            is -> is.assertThat(THIN).observes("3"),
            """
            Expecting violation BR-01 at TG/CS/B2: 2 official members
              to observe 3
            but it observes "2 official members"
            """),
        Claim.of(
            "ViolationAssert.requires",
            is -> is.assertThat(THIN).requires("3"),
            is -> is.assertThat(THIN).requires("2"),
            """
            Expecting violation BR-01 at TG/CS/B2: 2 official members
              to require 2
            but it requires "at least 3 official members"
            """),
        Claim.of(
            "ViolationAssert.hasSeverity",
            is -> is.assertThat(THIN).hasSeverity(MUST),
            is -> is.assertThat(THIN).hasSeverity(SHOULD),
            """
            Expecting violation BR-01 at TG/CS/B2: 2 official members
              to be of severity SHOULD
            but it is of severity MUST
            """),
        Claim.of(
            "ViolationAssert.hasRemedy",
            is -> is.assertThat(THIN).hasRemedy(Remedy.Kind.DECIDE),
            is -> is.assertThat(THIN).hasRemedy(Remedy.Kind.REISSUE),
            """
            Expecting violation BR-01 at TG/CS/B2: 2 official members
              to have a remedy REISSUE
            but there is DECIDE, DECIDE
            """),
        Claim.of(
            "ViolationAssert.remedies",
            is -> is.assertThat(THIN).remedies().isNotEmpty(),
            is -> is.assertThat(THIN).remedies().hasSize(77),
            """
            [remedies of violation BR-01 at TG/CS/B2: 2 official members]\s
            Expected size: 77 but was: 2 in:
            [Merge Chi bộ bản 2 [B2] into Chi bộ bản 1 [B1], Dissolve Chi bộ bản 2 [B2] and transfer its members to Chi bộ bản 1 [B1]]
            """));
  }
}
