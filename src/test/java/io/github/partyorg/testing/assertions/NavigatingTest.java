package io.github.partyorg.testing.assertions;

import static io.github.partyorg.testing.assertions.Fixtures.DAY;
import static io.github.partyorg.testing.assertions.Fixtures.DISTRICT;
import static io.github.partyorg.testing.assertions.Fixtures.MERGING;
import static io.github.partyorg.testing.assertions.Fixtures.PLAN;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.history.Chronicle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the assertions of the field to those of AssertJ, which tell what they are about. */
class NavigatingTest {

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "HierarchyAssert.branchCount",
            is -> is.assertThat(DISTRICT).branchCount().isEqualTo(3),
            is -> is.assertThat(DISTRICT).branchCount().isBetween(4, 5),
            """
            [number of branches of hierarchy Đảng bộ huyện Tuần Giáo [TG]]\s
            Expecting actual:
              3
            to be between:
              [4, 5]
            """),
        Claim.of(
            "HierarchyAssert.unitCount",
            is -> is.assertThat(DISTRICT).unitCount().isEqualTo(6),
            is -> is.assertThat(DISTRICT).unitCount().isEqualTo(7),
            """
            [number of units of hierarchy Đảng bộ huyện Tuần Giáo [TG]]\s
            expected: 7
             but was: 6
            """),
        Claim.of(
            "HierarchyAssert.memberCount",
            is -> is.assertThat(DISTRICT).memberCount().isEqualTo(12),
            is -> is.assertThat(DISTRICT).as("after the reform").memberCount().isEqualTo(13),
            """
            [after the reform: number of members of hierarchy Đảng bộ huyện Tuần Giáo [TG]]\s
            expected: 13
             but was: 12
            """),
        Claim.of(
            "HierarchyAssert.branches",
            is -> is.assertThat(DISTRICT).branches().hasSize(3),
            is -> is.assertThat(DISTRICT).branches().isEmpty(),
            """
            [branches of hierarchy Đảng bộ huyện Tuần Giáo [TG]]\s
            Expecting empty but was: [Chi bộ bản 1 [B1], Chi bộ bản 2 [B2], Chi bộ bản 3 [B3]]
            """),
        Claim.of(
            "HierarchyAssert.members",
            is -> is.assertThat(DISTRICT).members().hasSize(12),
            is -> is.assertThat(DISTRICT).members().isEmpty(),
            """
            [members of hierarchy Đảng bộ huyện Tuần Giáo [TG]]\s
            Expecting empty but was: [Đảng viên 0001 [M01], Đảng viên 0002 [M02], Đảng viên 0003 [M03], Đảng viên 0004 [M04], Đảng viên B2-01 [B2-01], Đảng viên B2-02 [B2-02], Đảng viên B2-03 [B2-03], Đảng viên B3-01 [B3-01], Đảng viên B3-02 [B3-02], Đảng viên B3-03 [B3-03], Đảng viên B3-04 [B3-04], Đảng viên B3-05 [B3-05]]
            """),
        Claim.of(
            "UnitAssert.memberCount",
            is -> is.assertThat(DISTRICT).unit("CS").memberCount().isEqualTo(7),
            is -> is.assertThat(DISTRICT).unit("CS").memberCount().isEqualTo(8),
            """
            [number of members of Đảng bộ xã Chiềng Sinh [CS] at TG/CS]\s
            expected: 8
             but was: 7
            """),
        Claim.of(
            "UnitAssert.members",
            is -> is.assertThat(DISTRICT).unit("B1").members().hasSize(4),
            is -> is.assertThat(DISTRICT).unit("B1").members().isEmpty(),
            """
            [members of Chi bộ bản 1 [B1] at TG/CS/B1]\s
            Expecting empty but was: [Đảng viên 0001 [M01], Đảng viên 0002 [M02], Đảng viên 0003 [M03], Đảng viên 0004 [M04]]
            """),
        Claim.of(
            "UnitAssert.children",
            is -> is.assertThat(DISTRICT).unit("CS").children().hasSize(2),
            is -> is.assertThat(DISTRICT).unit("CS").children().isEmpty(),
            """
            [child units of Đảng bộ xã Chiềng Sinh [CS] at TG/CS]\s
            Expecting empty but was: [Chi bộ bản 1 [B1], Chi bộ bản 2 [B2]]
            """),
        Claim.of(
            "AbstractOutcomeAssert.changes",
            is -> is.assertThat(PLAN.applyTo(DISTRICT)).changes().hasSize(4),
            is -> is.assertThat(PLAN.applyTo(DISTRICT)).changes().isEmpty(),
            """
            [changes of outcome of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)]\s
            Expecting empty but was: [Transferred 1 member: Chi bộ bản 1 [B1] → Chi bộ bản 2 [B2], Renamed Chi bộ bản 1 [B1] to Chi bộ bản Một, Handed Chi bộ bản 3 [B3] over to CS, Merged Chi bộ bản 2 [B2] into Chi bộ bản Một [B1]]
            """),
        Claim.of(
            "AbstractOutcomeAssert.after",
            is -> is.assertThat(PLAN).on(DISTRICT).after().hasBranch("B1").withMembers(7),
            is -> is.assertThat(PLAN).on(DISTRICT).after().hasBranch("B2").withMembers(7),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG] after plan of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)
              to have branch B2
            but there is no unit B2; the nearest is B1
            """),
        Claim.of(
            "AbstractOutcomeAssert.review",
            is -> is.assertThat(PLAN).on(DISTRICT).review().cures("BR-05").at("B2"),
            is -> is.assertThat(PLAN).on(DISTRICT).review().introducesNothing(),
            """
            Expecting review of Đảng bộ huyện Tuần Giáo [TG] on 2018-10-01 after plan of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)
              to introduce no violation
            but introduced
                REO-01 at TG/CS/B2: decided by Ban Thường vụ Huyện ủy Tuần Giáo [TG]
                ORG-04 at TG/QN: 0 official members
            """),
        Claim.of(
            "PlanAssert.decisions",
            is -> is.assertThat(PLAN).decisions().hasSize(2),
            is -> is.assertThat(PLAN).decisions().isEmpty(),
            """
            [decisions of plan of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)]\s
            Expecting empty but was: [1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)]
            """),
        Claim.of(
            "DecisionAssert.orders",
            is -> is.assertThat(MERGING).orders().hasSize(1),
            is -> is.assertThat(MERGING).orders().isEmpty(),
            """
            [orders of decision 2-QĐ/HU (2018-10-01)]\s
            Expecting empty but was: [Merge B2 into B1]
            """),
        Claim.of(
            "ReportAssert.violations",
            is ->
                is.assertThat(Rulebooks.inForceOn(DAY).report(DISTRICT, DAY))
                    .violations()
                    .isNotEmpty(),
            is ->
                is.assertThat(Rulebooks.inForceOn(DAY).report(DISTRICT, DAY))
                    .violations()
                    .isEmpty(),
            """
            [violations of report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01]\s
            Expecting empty but was: [CMT-02 at TG/CS: no secretary, BR-05 at TG/CS/B2: no secretary, CMT-02 at TG/QN: no secretary, BR-05 at TG/QN/B3: no secretary, ORG-07 at TG/CS: 7 members, ORG-07 at TG/QN: 5 members]
            """),
        Claim.of(
            "ReportAssert.violationsOf",
            is ->
                is.assertThat(Rulebooks.inForceOn(DAY).report(DISTRICT, DAY))
                    .violationsOf("BR-01")
                    .isEmpty(),
            is ->
                is.assertThat(Rulebooks.inForceOn(DAY).report(DISTRICT, DAY))
                    .violationsOf("BR-99")
                    .isEmpty(),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-09-01
              to know the norm BR-99
            but no norm of QĐ 29-QĐ/TW, 25/7/2016 has the code BR-99; the nearest is BR-03
            """),
        Claim.of(
            "ReviewAssert.introduced",
            is -> is.assertThat(PLAN).on(DISTRICT).review().introduced().isNotNull(),
            is -> is.assertThat(PLAN).on(DISTRICT).review().introduced().hasSize(77),
            """
            [new violations of review of Đảng bộ huyện Tuần Giáo [TG] on 2018-10-01 after plan of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)]\s
            Expected size: 77 but was: 2 in:
            [REO-01 at TG/CS/B2: decided by Ban Thường vụ Huyện ủy Tuần Giáo [TG], ORG-04 at TG/QN: 0 official members]
            """),
        Claim.of(
            "ReviewAssert.cured",
            is -> is.assertThat(PLAN).on(DISTRICT).review().cured().isNotNull(),
            is -> is.assertThat(PLAN).on(DISTRICT).review().cured().hasSize(77),
            """
            [cured violations of review of Đảng bộ huyện Tuần Giáo [TG] on 2018-10-01 after plan of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)]\s
            Expected size: 77 but was: 1 in:
            [BR-05 at TG/CS/B2: no secretary]
            """),
        Claim.of(
            "ReviewAssert.after",
            is -> is.assertThat(PLAN).on(DISTRICT).review().after().hasNoViolationAt("TG"),
            is -> is.assertThat(PLAN).on(DISTRICT).review().after().hasNoViolationAt("CT"),
            """
            Expecting report of Đảng bộ huyện Tuần Giáo [TG] on 2018-10-01 afterwards
              to have no violation at CT
            but there is no unit CT; the nearest is CS
            """),
        Claim.of(
            "ComparisonAssert.differences",
            is -> is.assertThat(Comparison.between(DISTRICT, DISTRICT)).differences().isEmpty(),
            is -> is.assertThat(Comparison.between(DISTRICT, DISTRICT)).differences().hasSize(1),
            """
            [differences of comparison of Đảng bộ huyện Tuần Giáo [TG] and Đảng bộ huyện Tuần Giáo [TG]]\s
            Expected size: 1 but was: 0 in:
            []
            """),
        Claim.of(
            "ChronicleAssert.decisions",
            is -> is.assertThat(Chronicle.beginning(DAY, DISTRICT)).decisions().isEmpty(),
            is ->
                is.assertThat(Chronicle.beginning(DAY, DISTRICT).record(PLAN))
                    .decisions()
                    .isEmpty(),
            """
            [decisions of chronicle of Đảng bộ huyện Tuần Giáo [TG] since 2018-09-01]\s
            Expecting empty but was: [1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)]
            """),
        Claim.of(
            "ChronicleAssert.asOf",
            is ->
                is.assertThat(Chronicle.beginning(DAY, DISTRICT).record(PLAN))
                    .asOf(DAY)
                    .hasUnit("B2"),
            is ->
                is.assertThat(Chronicle.beginning(DAY, DISTRICT))
                    .asOf(DAY.minusDays(1))
                    .hasUnit("B2"),
            """
            Expecting chronicle of Đảng bộ huyện Tuần Giáo [TG] since 2018-09-01
              to know 2018-08-31
            but nothing is known before 2018-09-01
            """));
  }
}
