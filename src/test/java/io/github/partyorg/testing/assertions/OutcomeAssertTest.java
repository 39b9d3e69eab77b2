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
            Expecting outcome of 3-QĐ/HU (2018-09-01)
              to lose nobody
            but lost 1:
                M04 removed from the list: Chi bộ bản 1 [B1]
            """),
        Claim.of(
            "AbstractOutcomeAssert.gainedNobody",
            is -> is.assertThat(OUTCOME).gainedNobody(),
            is -> is.assertThat(ADMITTING.applyTo(DISTRICT)).gainedNobody(),
            """
            Expecting outcome of 5-QĐ/HU (2018-09-01)
              to gain nobody
            but gained 1:
                M50 admitted: Chi bộ bản 1 [B1]
            """),
        Claim.of(
            "AbstractOutcomeAssert.movedMember",
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M02").from("B1").to("B2"),
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M01").from("B1").to("B2"),
            """
            Expecting outcome of 1-QĐ/HU (2018-09-01)
              to move member M01
            but it stays in TG/CS/B1
            """),
        Claim.of(
            "AbstractOutcomeAssert.from",
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M02").from("B1"),
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M02").from("B2").to("B1"),
            """
            Expecting outcome of 1-QĐ/HU (2018-09-01)
              to move member M02 from B2
            but found M02 moved from TG/CS/B1 to TG/CS/B2
            """),
        Claim.of(
            "AbstractOutcomeAssert.to",
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M02").to("B2"),
            is -> is.assertThat(MOVING.applyTo(DISTRICT)).movedMember("M02").from("B1").to("B3"),
            """
            Expecting outcome of 1-QĐ/HU (2018-09-01)
              to move member M02 from B1 to B3
            but found M02 moved from TG/CS/B1 to TG/CS/B2
            """),
        Claim.of(
            "AbstractOutcomeAssert.movedUnit",
            is -> is.assertThat(OUTCOME).movedUnit("B3").from("QN").to("CS"),
            is -> is.assertThat(OUTCOME).movedUnit("B1").from("CS"),
            """
            Expecting outcome of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)
              to move unit B1
            but it stays in TG/CS
            """),
        Claim.of(
            "a member who is unknown",
            is -> is.assertThat(OUTCOME).allowingNone().movedMember("M99").from("B1"),
            is -> is.assertThat(OUTCOME).movedMember("M9").from("B1"),
            """
            Expecting outcome of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)
              to move member M9
            but there is no member M9
            """),
        Claim.of(
            "a member who left",
            is -> is.assertThat(REMOVING.applyTo(DISTRICT)).leavesAlone("B2"),
            is -> is.assertThat(REMOVING.applyTo(DISTRICT)).movedMember("M04"),
            """
            Expecting outcome of 3-QĐ/HU (2018-09-01)
              to move member M04
            but it is there no more; it was in TG/CS/B1
            """),
        Claim.of(
            "AbstractOutcomeAssert.begins",
            is ->
                is.assertThat(ESTABLISHING.applyTo(DISTRICT))
                    .begins("B4")
                    .under("QN")
                    .withMembers(2),
            is -> is.assertThat(ESTABLISHING.applyTo(DISTRICT)).begins("B4").under("CS"),
            """
            Expecting outcome of 6-QĐ/HU (2018-09-01)
              to begin unit B4 under CS
            but found TG/QN/B4
            """),
        Claim.of(
            "a unit that was there before",
            is -> is.assertThat(ESTABLISHING.applyTo(DISTRICT)).begins("B4"),
            is -> is.assertThat(OUTCOME).begins("B1"),
            """
            Expecting outcome of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)
              to begin unit B1
            but it stands before, at TG/CS/B1
            """),
        Claim.of(
            "a unit that does not begin",
            is -> is.assertThat(ESTABLISHING.applyTo(DISTRICT)).begins("B4"),
            is -> is.assertThat(ESTABLISHING.applyTo(DISTRICT)).begins("B5"),
            """
            Expecting outcome of 6-QĐ/HU (2018-09-01)
              to begin unit B5
            but there is no such unit; the nearest is B4
            """),
        Claim.of(
            "AbstractOutcomeAssert.ends",
            is -> is.assertThat(OUTCOME).ends("B2"),
            is -> is.assertThat(OUTCOME).ends("B1"),
            """
            Expecting outcome of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)
              to end unit B1
            but it stands after, at TG/CS/B1
            """),
        Claim.of(
            "AbstractOutcomeAssert.leavesAlone",
            is -> is.assertThat(OUTCOME).leavesAlone("QN").allowingNone().leavesAlone("B9"),
            is -> is.assertThat(OUTCOME).leavesAlone("CS"),
            """
            Expecting outcome of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)
              to leave CS alone
            but changed
                Chi bộ bản Một [B1]: name: Chi bộ bản 1 → Chi bộ bản Một
                Chi bộ bản 2 [B2]: ended, formerly under Đảng bộ xã Chiềng Sinh [CS]
                Chi bộ bản 3 [B3]: Đảng bộ xã Quài Nưa [QN] → Đảng bộ xã Chiềng Sinh [CS]
                Đảng viên B2-01 [B2-01]: Chi bộ bản 2 [B2] → Chi bộ bản Một [B1]
                Đảng viên B2-02 [B2-02]: Chi bộ bản 2 [B2] → Chi bộ bản Một [B1]
                Đảng viên B2-03 [B2-03]: Chi bộ bản 2 [B2] → Chi bộ bản Một [B1]
            """),
        Claim.of(
            "AbstractOutcomeAssert.introducesNo",
            is -> is.assertThat(OUTCOME).introducesNo(SHOULD),
            is -> is.assertThat(OUTCOME).introducesNo(MUST),
            """
            Expecting outcome of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)
              to introduce no violation of severity MUST
            but introduced
                REO-01 at TG/CS/B2: decided by Ban Thường vụ Huyện ủy Tuần Giáo [TG]
                ORG-04 at TG/QN: 0 official members
            """));
  }
}
