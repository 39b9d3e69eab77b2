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
            x
            """),
        Claim.of(
            "UnitAssert.hasOfficialMembers",
            is -> is.assertThat(DISTRICT.require("B1")).hasOfficialMembers(3),
            is -> is.assertThat(DISTRICT.require("B1")).hasOfficialMembers(4),
            """
            x
            """),
        Claim.of(
            "UnitAssert.hasMember",
            is -> is.assertThat(DISTRICT.require("CS")).hasMember("M01"),
            is -> is.assertThat(DISTRICT.require("B1")).hasMember("M5"),
            """
            x
            """),
        Claim.of(
            "UnitAssert.hasChild",
            is -> is.assertThat(DISTRICT.require("CS")).hasChild("B1"),
            is -> is.assertThat(DISTRICT.require("CS")).hasChild("B3"),
            """
            x
            """),
        Claim.of(
            "UnitAssert.hasName",
            is -> is.assertThat(DISTRICT.require("CS")).hasName("Đảng bộ xã Chiềng Sinh"),
            is -> is.assertThat(DISTRICT.require("CS")).hasName("CS"),
            """
            x
            """),
        Claim.of(
            "UnitAssert.hasCode",
            is -> is.assertThat(DISTRICT.require("B1").withCode(OfficialCode.of("11.1"))).hasCode("11.1"),
            is -> is.assertThat(DISTRICT.require("B1")).hasCode("11.1"),
            """
            x
            """),
        Claim.of(
            "UnitAssert.isOfKind",
            is -> is.assertThat(DISTRICT.require("B1")).isOfKind(VILLAGE),
            is -> is.assertThat(DISTRICT.require("B1")).isOfKind(SCHOOL),
            """
            x
            """),
        Claim.of(
            "UnitAssert.isBranch",
            is -> is.assertThat(DISTRICT.require("B1")).isBranch(),
            is -> is.assertThat(DISTRICT.require("CS")).isBranch(),
            """
            x
            """),
        Claim.of(
            "UnitAssert.isCommitteeOf",
            is -> is.assertThat(DISTRICT.require("CS")).isCommitteeOf(GRASSROOTS),
            is -> is.assertThat(DISTRICT.require("B1")).isCommitteeOf(GRASSROOTS),
            """
            x
            """),
        Claim.of(
            "UnitAssert.isLedBy",
            is -> is.assertThat(DISTRICT.require("B1")).isLedBy("M01"),
            is -> is.assertThat(DISTRICT).unit("B1").isLedBy("M02"),
            """
            x
            """));
  }
}
