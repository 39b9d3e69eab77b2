package io.github.partyorg.testing.assertions;

import static io.github.partyorg.rules.Severity.MUST;
import static io.github.partyorg.rules.Severity.SHOULD;
import static io.github.partyorg.testing.assertions.Fixtures.DAY;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.testing.Drawing;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of a report, and of a violation in it. */
class ReportAssertTest {

  private static final String MARKED =
      """
      TG      Đảng bộ huyện Tuần Giáo  district
        CS    Đảng bộ xã Chiềng Sinh   commune
          B1  Chi bộ bản 1             village   4 members
          B2  Chi bộ bản 2             village   2 members  ! BR-01
      """;

  private static final String MISMARKED =
      """
      TG      Đảng bộ huyện Tuần Giáo  district
        CS    Đảng bộ xã Chiềng Sinh   commune
          B1  Chi bộ bản 1             village   4 members  ! BR-01
          B2  Chi bộ bản 2             village   2 members
      """;

  private static final Report REPORT =
      Rulebooks.inForceOn(DAY).report(Drawing.hierarchy(MARKED), DAY);

  private static final Report SOUND =
      Rulebooks.inForceOn(DAY)
          .report(Drawing.hierarchy(MARKED.replace("2 members", "3 members")), DAY);

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
            is -> is.assertThat(REPORT).hasViolation("BR-01").at("B2").observing("2").requiring("3"),
            is -> is.assertThat(REPORT).hasViolation("BR-02"),
            """
            x
            """),
        Claim.of(
            "a norm that the rulebook does not have",
            is -> is.assertThat(REPORT).allowingNone().hasNoViolationOf("BR-99"),
            is -> is.assertThat(REPORT).hasViolation("BR-1"),
            """
            x
            """),
        Claim.of(
            "AbstractViolationsAssert.at",
            is -> is.assertThat(REPORT).hasViolation("BR-01").at("B2"),
            is -> is.assertThat(REPORT).hasViolation("BR-01").at("B1").observing("2"),
            """
            x
            """),
        Claim.of(
            "a unit that is not there",
            is -> is.assertThat(REPORT).allowingNone().hasViolation("BR-02").at("B9"),
            is -> is.assertThat(REPORT).hasViolation("BR-01").at("B9"),
            """
            x
            """),
        Claim.of(
            "AbstractViolationsAssert.observing",
            is -> is.assertThat(REPORT).hasViolation("BR-01").observing("2 official members"),
            is -> is.assertThat(REPORT).hasViolation("BR-01").observing("20"),
            """
            x
            """),
        Claim.of(
            "AbstractViolationsAssert.requiring",
            is -> is.assertThat(REPORT).hasViolation("BR-01").requiring("3"),
            is -> is.assertThat(REPORT).hasViolation("BR-01").requiring("4"),
            """
            x
            """),
        Claim.of(
            "AbstractViolationsAssert.about",
            is -> is.assertThat(REPORT).hasViolation("BR-01"),
            is -> is.assertThat(REPORT).hasViolation("BR-01").about("M01"),
            """
            x
            """),
        Claim.of(
            "ReportAssert.hasNoViolationOf",
            is -> is.assertThat(REPORT).hasNoViolationOf("BR-02"),
            is -> is.assertThat(REPORT).hasNoViolationOf("BR-01"),
            """
            x
            """),
        Claim.of(
            "a norm that met no subject",
            is -> is.assertThat(REPORT).allowingNone().hasNoViolationOf("MIL-01"),
            is -> is.assertThat(REPORT).hasNoViolationOf("MIL-01"),
            """
            x
            """),
        Claim.of(
            "ReportAssert.hasNo",
            is -> is.assertThat(REPORT).hasNo(SHOULD),
            is -> is.assertThat(REPORT).hasNo(MUST),
            """
            x
            """),
        Claim.of(
            "ReportAssert.hasNoViolations",
            is -> is.assertThat(SOUND).hasNoViolations(),
            is -> is.assertThat(REPORT).hasNoViolations(),
            """
            x
            """),
        Claim.of(
            "ReportAssert.hasNoViolationAt",
            is -> is.assertThat(REPORT).hasNoViolationAt("B1"),
            is -> is.assertThat(REPORT).hasNoViolationAt("B2"),
            """
            x
            """),
        Claim.of(
            "ReportAssert.isAsMarked",
            is -> is.assertThat(REPORT).isAsMarked(MARKED),
            is -> is.assertThat(REPORT).isAsMarked(MISMARKED),
            """
            x
            """),
        Claim.of(
            "marks at another hierarchy",
            is -> is.assertThat(REPORT).isAsMarked(Drawing.read(MARKED)),
            is -> is.assertThat(SOUND).isAsMarked(MARKED),
            """
            x
            """),
        Claim.of(
            "a mark that the rulebook does not know",
            is -> is.assertThat(REPORT).isAsMarked(MARKED),
            is -> is.assertThat(REPORT).isAsMarked(MARKED.replace("BR-01", "BR-91")),
            """
            x
            """),
        Claim.of(
            "ViolationAssert.isOf",
            is -> is.assertThat(THIN).isOf("BR-01"),
            is -> is.assertThat(THIN).isOf("BR-02"),
            """
            x
            """),
        Claim.of(
            "ViolationAssert.isAt",
            is -> is.assertThat(THIN).isAt("B2"),
            is -> is.assertThat(THIN).isAt("B1"),
            """
            x
            """),
        Claim.of(
            "ViolationAssert.isAbout",
            is -> is.assertThat(THIN).isAt("B2"),
            is -> is.assertThat(THIN).isAbout("M01"),
            """
            x
            """),
        Claim.of(
            "ViolationAssert.observes",
            is -> is.assertThat(THIN).observes("2"),
            is -> is.assertThat(THIN).observes("3"),
            """
            x
            """),
        Claim.of(
            "ViolationAssert.requires",
            is -> is.assertThat(THIN).requires("3"),
            is -> is.assertThat(THIN).requires("2"),
            """
            x
            """),
        Claim.of(
            "ViolationAssert.hasSeverity",
            is -> is.assertThat(THIN).hasSeverity(MUST),
            is -> is.assertThat(THIN).hasSeverity(SHOULD),
            """
            x
            """),
        Claim.of(
            "ViolationAssert.hasRemedy",
            is -> is.assertThat(THIN).hasRemedy(Remedy.Kind.DECIDE),
            is -> is.assertThat(THIN).hasRemedy(Remedy.Kind.REISSUE),
            """
            x
            """),
        Claim.of(
            "ViolationAssert.remedies",
            is -> is.assertThat(THIN).remedies().isNotEmpty(),
            is -> is.assertThat(THIN).remedies().hasSize(77),
            """
            x
            """));
  }
}
