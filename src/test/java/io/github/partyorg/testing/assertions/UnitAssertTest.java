package io.github.partyorg.testing.assertions;

import static io.github.partyorg.structure.Kind.SCHOOL;
import static io.github.partyorg.structure.Kind.VILLAGE;
import static io.github.partyorg.structure.Level.GRASSROOTS;
import static io.github.partyorg.testing.assertions.Fixtures.DISTRICT;

import io.github.partyorg.structure.OfficialCode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of a unit. */
class UnitAssertTest {

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "UnitAssert.hasMembers",
            is -> is.assertThat(DISTRICT.require("B1")).hasMembers(4),
            is -> is.assertThat(DISTRICT.require("B1")).hasMembers(1),
            """
            Expecting Chi bộ bản 1 [B1]
              to have 1 member
            but it has 4 members: M01, M02, M03, M04
            """),
        Claim.of(
            "UnitAssert.hasOfficialMembers",
            is -> is.assertThat(DISTRICT.require("B1")).hasOfficialMembers(3),
            is -> is.assertThat(DISTRICT.require("B1")).hasOfficialMembers(4),
            """
            Expecting Chi bộ bản 1 [B1]
              to have 4 official members
            but it has 3 official members of 4: M01, M02, M03, M04
            """),
        Claim.of(
            "UnitAssert.hasMember",
            is -> is.assertThat(DISTRICT.require("CS")).hasMember("M01"),
            is -> is.assertThat(DISTRICT.require("B1")).hasMember("M5"),
            """
            Expecting Chi bộ bản 1 [B1]
              to have member M5
            but it has 4 members: M01, M02, M03, M04
            """),
        Claim.of(
            "UnitAssert.hasChild",
            is -> is.assertThat(DISTRICT.require("CS")).hasChild("B1"),
            is -> is.assertThat(DISTRICT.require("CS")).hasChild("B3"),
            """
            Expecting Đảng bộ xã Chiềng Sinh [CS]
              to have unit B3 directly below
            but directly below there is B1, B2
            """),
        Claim.of(
            "UnitAssert.hasName",
            is -> is.assertThat(DISTRICT.require("CS")).hasName("Đảng bộ xã Chiềng Sinh"),
            is -> is.assertThat(DISTRICT.require("CS")).hasName("CS"),
            """
            Expecting Đảng bộ xã Chiềng Sinh [CS]
              to be named "CS"
            but it is named "Đảng bộ xã Chiềng Sinh"
            """),
        Claim.of(
            "UnitAssert.hasCode",
            is ->
                is.assertThat(DISTRICT.require("B1").withCode(OfficialCode.of("11.1")))
                    .hasCode("11.1"),
            is -> is.assertThat(DISTRICT.require("B1")).hasCode("11.1"),
            """
            Expecting Chi bộ bản 1 [B1]
              to have code 11.1
            but it has no code
            """),
        Claim.of(
            "UnitAssert.isOfKind",
            is -> is.assertThat(DISTRICT.require("B1")).isOfKind(VILLAGE),
            is -> is.assertThat(DISTRICT.require("B1")).isOfKind(SCHOOL),
            """
            Expecting Chi bộ bản 1 [B1]
              to be of kind SCHOOL
            but it is of kind VILLAGE
            """),
        Claim.of(
            "UnitAssert.isBranch",
            is -> is.assertThat(DISTRICT.require("B1")).isBranch(),
            is -> is.assertThat(DISTRICT.require("CS")).isBranch(),
            """
            Expecting Đảng bộ xã Chiềng Sinh [CS]
              to be a branch
            but it is a committee of level GRASSROOTS
            """),
        Claim.of(
            "UnitAssert.isCommitteeOf",
            is -> is.assertThat(DISTRICT.require("CS")).isCommitteeOf(GRASSROOTS),
            is -> is.assertThat(DISTRICT.require("B1")).isCommitteeOf(GRASSROOTS),
            """
            Expecting Chi bộ bản 1 [B1]
              to be a committee of level GRASSROOTS
            but it is a branch
            """),
        Claim.of(
            "UnitAssert.isLedBy",
            is -> is.assertThat(DISTRICT.require("B1")).isLedBy("M01"),
            is -> is.assertThat(DISTRICT).unit("B1").isLedBy("M02"),
            """
            Expecting Chi bộ bản 1 [B1] at TG/CS/B1
              to be led by M02
            but it has secretary: M01
            """));
  }
}
