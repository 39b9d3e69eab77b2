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
            x
            """),
        Claim.of(
            "UnitAssert.memberCount",
            is -> is.assertThat(DISTRICT).unit("CS").memberCount().isEqualTo(7),
            is -> is.assertThat(DISTRICT).unit("CS").memberCount().isEqualTo(8),
            """
            x
            """),
        Claim.of(
            "UnitAssert.members",
            is -> is.assertThat(DISTRICT).unit("B1").members().hasSize(4),
            is -> is.assertThat(DISTRICT).unit("B1").members().isEmpty(),
            """
            x
            """),
        Claim.of(
            "UnitAssert.children",
            is -> is.assertThat(DISTRICT).unit("CS").children().hasSize(2),
            is -> is.assertThat(DISTRICT).unit("CS").children().isEmpty(),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.changes",
            is -> is.assertThat(PLAN.applyTo(DISTRICT)).changes().hasSize(4),
            is -> is.assertThat(PLAN.applyTo(DISTRICT)).changes().isEmpty(),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.after",
            is -> is.assertThat(PLAN).on(DISTRICT).after().hasBranch("B1").withMembers(7),
            is -> is.assertThat(PLAN).on(DISTRICT).after().hasBranch("B2").withMembers(7),
            """
            x
            """),
        Claim.of(
            "AbstractOutcomeAssert.review",
            is -> is.assertThat(PLAN).on(DISTRICT).review().cures("BR-01"),
            is -> is.assertThat(PLAN).on(DISTRICT).review().introducesNothing(),
            """
            x
            """),
        Claim.of(
            "PlanAssert.decisions",
            is -> is.assertThat(PLAN).decisions().hasSize(2),
            is -> is.assertThat(PLAN).decisions().isEmpty(),
            """
            x
            """),
        Claim.of(
            "DecisionAssert.orders",
            is -> is.assertThat(MERGING).orders().hasSize(1),
            is -> is.assertThat(MERGING).orders().isEmpty(),
            """
            x
            """),
        Claim.of(
            "ReportAssert.violations",
            is -> is.assertThat(Rulebooks.inForceOn(DAY).report(DISTRICT, DAY)).violations().isNotEmpty(),
            is -> is.assertThat(Rulebooks.inForceOn(DAY).report(DISTRICT, DAY)).violations().isEmpty(),
            """
            x
            """),
        Claim.of(
            "ReportAssert.violationsOf",
            is -> is.assertThat(Rulebooks.inForceOn(DAY).report(DISTRICT, DAY)).violationsOf("BR-01").isEmpty(),
            is -> is.assertThat(Rulebooks.inForceOn(DAY).report(DISTRICT, DAY)).violationsOf("BR-99").isEmpty(),
            """
            x
            """),
        Claim.of(
            "ReviewAssert.introduced",
            is -> is.assertThat(PLAN).on(DISTRICT).review().introduced().isNotNull(),
            is -> is.assertThat(PLAN).on(DISTRICT).review().introduced().hasSize(77),
            """
            x
            """),
        Claim.of(
            "ReviewAssert.cured",
            is -> is.assertThat(PLAN).on(DISTRICT).review().cured().isNotNull(),
            is -> is.assertThat(PLAN).on(DISTRICT).review().cured().hasSize(77),
            """
            x
            """),
        Claim.of(
            "ReviewAssert.after",
            is -> is.assertThat(PLAN).on(DISTRICT).review().after().hasNoViolationAt("TG"),
            is -> is.assertThat(PLAN).on(DISTRICT).review().after().hasNoViolationAt("CT"),
            """
            x
            """),
        Claim.of(
            "ComparisonAssert.differences",
            is -> is.assertThat(Comparison.between(DISTRICT, DISTRICT)).differences().isEmpty(),
            is -> is.assertThat(Comparison.between(DISTRICT, DISTRICT)).differences().hasSize(1),
            """
            x
            """),
        Claim.of(
            "ChronicleAssert.decisions",
            is -> is.assertThat(Chronicle.beginning(DAY, DISTRICT)).decisions().isEmpty(),
            is -> is.assertThat(Chronicle.beginning(DAY, DISTRICT).record(PLAN)).decisions().isEmpty(),
            """
            x
            """),
        Claim.of(
            "ChronicleAssert.asOf",
            is -> is.assertThat(Chronicle.beginning(DAY, DISTRICT).record(PLAN)).asOf(DAY).hasUnit("B2"),
            is -> is.assertThat(Chronicle.beginning(DAY, DISTRICT)).asOf(DAY.minusDays(1)).hasUnit("B2"),
            """
            x
            """));
  }
}
