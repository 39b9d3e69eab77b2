package io.github.partyorg.testing.assertions;

import static io.github.partyorg.testing.assertions.Fixtures.DISTRICT;
import static io.github.partyorg.testing.assertions.Fixtures.MOVING;

import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.comparison.MemberDifference;
import io.github.partyorg.comparison.UnitDifference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of a comparison. */
class ComparisonAssertTest {

  private static final Comparison COMPARISON =
      Comparison.between(DISTRICT, MOVING.applyTo(DISTRICT).after());

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "ComparisonAssert.isEmpty",
            is -> is.assertThat(Comparison.between(DISTRICT, DISTRICT)).isEmpty(),
            is -> is.assertThat(COMPARISON).isEmpty(),
            """
            x
            """),
        Claim.of(
            "ComparisonAssert.hasDifference",
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.NAME).of("B1").from("Chi bộ bản 1").to("Chi bộ bản Một"),
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.CODE),
            """
            x
            """),
        Claim.of(
            "differences of members",
            is -> is.assertThat(COMPARISON).hasDifference(MemberDifference.Kind.MOVED).of("M02").from("B1").to("B2"),
            is -> is.assertThat(COMPARISON).hasDifference(MemberDifference.Kind.LEFT),
            """
            x
            """),
        Claim.of(
            "ComparisonAssert.of",
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).of("B3"),
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).of("B1"),
            """
            x
            """),
        Claim.of(
            "ComparisonAssert.from",
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).from("QN"),
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).from("CS"),
            """
            x
            """),
        Claim.of(
            "ComparisonAssert.to",
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).to("CS"),
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).to("QN"),
            """
            x
            """),
        Claim.of(
            "ComparisonAssert.leavesAlone",
            is -> is.assertThat(COMPARISON).leavesAlone("QN"),
            is -> is.assertThat(COMPARISON).leavesAlone("B2"),
            """
            x
            """));
  }
}
