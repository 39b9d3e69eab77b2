package io.github.partyorg.testing.assertions;

import static io.github.partyorg.rules.Severity.MUST;
import static io.github.partyorg.rules.Severity.SHOULD;
import static io.github.partyorg.testing.assertions.Fixtures.DAY;
import static io.github.partyorg.testing.assertions.Fixtures.DISTRICT;
import static io.github.partyorg.testing.assertions.Fixtures.MOVING;
import static io.github.partyorg.testing.assertions.Fixtures.PLAN;
import static io.github.partyorg.testing.assertions.Fixtures.REMOVING;
import static io.github.partyorg.testing.assertions.Fixtures.decision;

import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of an outcome. */
class OutcomeAssertTest {

  private static final Outcome OUTCOME = PLAN.applyTo(DISTRICT);

  private static final Decision ADMITTING =
      decision(
          "5-QĐ/HU",
          DAY,
          Admit.member(Member.probationary("M50").name("Đảng viên 0050").build()).into("B1"));

  private static final Decision ESTABLISHING =
      decision(
          "6-QĐ/HU",
          DAY,
          Establish.unit(Branch.of("B4", Kind.VILLAGE).name("Chi bộ bản 4").build()).under("QN"),
          TransferMembers.of("B3-01", "B3-02").from("B3").to("B4"));

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "AbstractOutcomeAssert.lostNobody",
            is -> is.assertThat(OUTCOME).lostNobody(),
            is -> is.assertThat(REMOVING.applyTo(DISTRICT)).lostNobody(),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.gainedNobody",
            is -> is.assertThat(OUTCOME).gainedNobody(),
            is -> is.assertThat(ADMITTING.applyTo(DISTRICT)).gainedNobody(),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.movedMember",
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M02").from("B1").to("B2"),
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M01").from("B1").to("B2"),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.from",
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M02").from("B1"),
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M02").from("B2").to("B1"),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.to",
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M02").to("B2"),
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M02").from("B1").to("B3"),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.movedUnit",
            is -> is.assertThat(OUTCOME).movedUnit("B3").from("QN").to("CS"),
            is -> is.assertThat(OUTCOME).movedUnit("B1").from("CS"),
            """
            x
            """),
        Claim.of(
            "a member who is unknown",
            is -> is.assertThat(OUTCOME).allowingNone().movedMember("M99").from("B1"),
            is -> is.assertThat(OUTCOME).movedMember("M9").from("B1"),
            """
            x
            """),
        Claim.of(
            "a member who left",
            is -> is.assertThat(REMOVING.applyTo(DISTRICT)).leavesAlone("B2"),
            is -> is.assertThat(REMOVING.applyTo(DISTRICT)).movedMember("M04"),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.begins",
            is -> is.assertThat(ESTABLISHING.applyTo(DISTRICT)).begins("B4").under("QN").withMembers(2),
            is -> is.assertThat(ESTABLISHING.applyTo(DISTRICT)).begins("B4").under("CS"),
            """
            x
            """),
        Claim.of(
            "a unit that was there before",
            is -> is.assertThat(ESTABLISHING.applyTo(DISTRICT)).begins("B4"),
            is -> is.assertThat(OUTCOME).begins("B1"),
            """
            x
            """),
        Claim.of(
            "a unit that does not begin",
            is -> is.assertThat(ESTABLISHING.applyTo(DISTRICT)).begins("B4"),
            is -> is.assertThat(ESTABLISHING.applyTo(DISTRICT)).begins("B5"),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.ends",
            is -> is.assertThat(OUTCOME).ends("B2"),
            is -> is.assertThat(OUTCOME).ends("B1"),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.leavesAlone",
            is -> is.assertThat(OUTCOME).leavesAlone("QN").allowingNone().leavesAlone("B9"),
            is -> is.assertThat(OUTCOME).leavesAlone("CS"),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.introducesNo",
            is -> is.assertThat(OUTCOME).introducesNo(SHOULD),
            is -> is.assertThat(OUTCOME).introducesNo(MUST),
            """
            x
            """));
  }
}
