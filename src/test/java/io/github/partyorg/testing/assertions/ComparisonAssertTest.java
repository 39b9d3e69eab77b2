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
            Expecting comparison of Đảng bộ huyện Tuần Giáo [TG] and Đảng bộ huyện Tuần Giáo [TG]
              to have no difference
            but found
                Chi bộ bản Một [B1]: name: Chi bộ bản 1 → Chi bộ bản Một
                Chi bộ bản 3 [B3]: Đảng bộ xã Quài Nưa [QN] → Đảng bộ xã Chiềng Sinh [CS]
                Đảng viên 0002 [M02]: Chi bộ bản 1 [B1] → Chi bộ bản 2 [B2]
            """),
        Claim.of(
            "ComparisonAssert.hasDifference",
            is ->
                is.assertThat(COMPARISON)
                    .hasDifference(UnitDifference.Kind.NAME)
                    .of("B1")
                    .from("Chi bộ bản 1")
                    .to("Chi bộ bản Một"),
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.CODE),
            """
            Expecting comparison of Đảng bộ huyện Tuần Giáo [TG] and Đảng bộ huyện Tuần Giáo [TG]
              to have a difference of units, CODE
            but found
                Chi bộ bản Một [B1]: name: Chi bộ bản 1 → Chi bộ bản Một
                Chi bộ bản 3 [B3]: Đảng bộ xã Quài Nưa [QN] → Đảng bộ xã Chiềng Sinh [CS]
                Đảng viên 0002 [M02]: Chi bộ bản 1 [B1] → Chi bộ bản 2 [B2]
            """),
        Claim.of(
            "differences of members",
            is ->
                is.assertThat(COMPARISON)
                    .hasDifference(MemberDifference.Kind.MOVED)
                    .of("M02")
                    .from("B1")
                    .to("B2"),
            is -> is.assertThat(COMPARISON).hasDifference(MemberDifference.Kind.LEFT),
            """
            Expecting comparison of Đảng bộ huyện Tuần Giáo [TG] and Đảng bộ huyện Tuần Giáo [TG]
              to have a difference of members, LEFT
            but found
                Chi bộ bản Một [B1]: name: Chi bộ bản 1 → Chi bộ bản Một
                Chi bộ bản 3 [B3]: Đảng bộ xã Quài Nưa [QN] → Đảng bộ xã Chiềng Sinh [CS]
                Đảng viên 0002 [M02]: Chi bộ bản 1 [B1] → Chi bộ bản 2 [B2]
            """),
        Claim.of(
            "ComparisonAssert.of",
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).of("B3"),
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).of("B1"),
            """
            Expecting comparison of Đảng bộ huyện Tuần Giáo [TG] and Đảng bộ huyện Tuần Giáo [TG]
              to have a difference of units, MOVED of B1
            but found Chi bộ bản 3 [B3]: Đảng bộ xã Quài Nưa [QN] → Đảng bộ xã Chiềng Sinh [CS]
            """),
        Claim.of(
            "ComparisonAssert.from",
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).from("QN"),
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).from("CS"),
            """
            Expecting comparison of Đảng bộ huyện Tuần Giáo [TG] and Đảng bộ huyện Tuần Giáo [TG]
              to have a difference of units, MOVED from CS
            but found Chi bộ bản 3 [B3]: Đảng bộ xã Quài Nưa [QN] → Đảng bộ xã Chiềng Sinh [CS]
            """),
        Claim.of(
            "ComparisonAssert.to",
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).to("CS"),
            is -> is.assertThat(COMPARISON).hasDifference(UnitDifference.Kind.MOVED).to("QN"),
            """
            Expecting comparison of Đảng bộ huyện Tuần Giáo [TG] and Đảng bộ huyện Tuần Giáo [TG]
              to have a difference of units, MOVED to QN
            but found Chi bộ bản 3 [B3]: Đảng bộ xã Quài Nưa [QN] → Đảng bộ xã Chiềng Sinh [CS]
            """),
        Claim.of(
            "ComparisonAssert.leavesAlone",
            is -> is.assertThat(COMPARISON).leavesAlone("QN"),
            is -> is.assertThat(COMPARISON).leavesAlone("B2"),
            """
            Expecting comparison of Đảng bộ huyện Tuần Giáo [TG] and Đảng bộ huyện Tuần Giáo [TG]
              to leave B2 alone
            but found
                Đảng viên 0002 [M02]: Chi bộ bản 1 [B1] → Chi bộ bản 2 [B2]
            """));
  }
}
