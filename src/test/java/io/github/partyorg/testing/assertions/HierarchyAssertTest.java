package io.github.partyorg.testing.assertions;

import static io.github.partyorg.structure.Kind.SCHOOL;
import static io.github.partyorg.structure.Kind.VILLAGE;
import static io.github.partyorg.structure.Level.AFFILIATED;
import static io.github.partyorg.structure.Level.GRASSROOTS;
import static io.github.partyorg.testing.assertions.Fixtures.DISTRICT;

import io.github.partyorg.structure.Hierarchy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of a hierarchy. */
class HierarchyAssertTest {

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "HierarchyAssert.hasUnit",
            is -> is.assertThat(DISTRICT).hasUnit("CS").hasUnit("B1"),
            is -> is.assertThat(DISTRICT).hasUnit("CT"),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have unit CT
            but there is no unit CT; the nearest is CS
            """),
        Claim.of(
            "HierarchyAssert.hasBranch",
            is -> is.assertThat(DISTRICT).hasBranch("B1").hasBranch("B2"),
            is -> is.assertThat(DISTRICT).hasBranch("CS").withMembers(7),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have branch CS
            but TG/CS is a committee of level GRASSROOTS
            """),
        Claim.of(
            "HierarchyAssert.hasCommittee",
            is -> is.assertThat(DISTRICT).hasCommittee("CS"),
            is -> is.assertThat(DISTRICT).hasCommittee("B1"),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have committee B1
            but TG/CS/B1 is a branch
            """),
        Claim.of(
            "AbstractUnitsAssert.withMembers",
            is ->
                is.assertThat(DISTRICT)
                    .hasBranch("B1")
                    .withMembers(4)
                    .hasCommittee("QN")
                    .withMembers(5),
            is -> is.assertThat(DISTRICT).hasBranch("B1").withMembers(5),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have branch B1 with 5 members
            but found TG/CS/B1 with 4 members: M01, M02, M03, M04
            """),
        Claim.of(
            "AbstractUnitsAssert.withOfficialMembers",
            is -> is.assertThat(DISTRICT).hasBranch("B1").withOfficialMembers(3),
            is -> is.assertThat(DISTRICT).hasBranch("B1").withOfficialMembers(4).withMembers(9),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have branch B1 with 4 official members
            but found TG/CS/B1 with 3 official members of 4: M01, M02, M03, M04
            """),
        Claim.of(
            "AbstractUnitsAssert.named",
            is -> is.assertThat(DISTRICT).hasUnit("B1").named("Chi bộ bản 1"),
            is -> is.assertThat(DISTRICT).hasUnit("B1").named("Chi bộ bản Một"),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have unit B1 named "Chi bộ bản Một"
            but found TG/CS/B1 named "Chi bộ bản 1"
            """),
        Claim.of(
            "AbstractUnitsAssert.under",
            is -> is.assertThat(DISTRICT).hasBranch("B3").under("QN"),
            is -> is.assertThat(DISTRICT).hasBranch("B3").under("CS"),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have branch B3 under CS
            but found TG/QN/B3
            """),
        Claim.of(
            "AbstractUnitsAssert.ofKind",
            is -> is.assertThat(DISTRICT).hasBranch("B3").ofKind(VILLAGE),
            is -> is.assertThat(DISTRICT).hasBranch("B3").ofKind(SCHOOL),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have branch B3 of kind SCHOOL
            but found TG/QN/B3 of kind VILLAGE
            """),
        Claim.of(
            "AbstractUnitsAssert.ofLevel",
            is -> is.assertThat(DISTRICT).hasCommittee("CS").ofLevel(GRASSROOTS),
            is -> is.assertThat(DISTRICT).hasCommittee("CS").ofLevel(AFFILIATED),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have committee CS of level AFFILIATED
            but found TG/CS, a committee of level GRASSROOTS
            """),
        Claim.of(
            "AbstractUnitsAssert.ledBy",
            is -> is.assertThat(DISTRICT).hasBranch("B1").ledBy("M01"),
            is -> is.assertThat(DISTRICT).hasBranch("B2").ledBy("M01"),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have branch B2 led by M01
            but found TG/CS/B2, secretary: none
            """),
        Claim.of(
            "HierarchyAssert.hasNoUnit",
            is -> is.assertThat(DISTRICT).hasNoUnit("B9"),
            is -> is.assertThat(DISTRICT).hasNoUnit("B1"),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have no unit B1
            but it stands at TG/CS/B1
            """),
        Claim.of(
            "HierarchyAssert.hasMember",
            is -> is.assertThat(DISTRICT).hasMember("M01"),
            is -> is.assertThat(DISTRICT).hasMember("M1"),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have member M1
            but there is no member M1; the nearest is M01
            """),
        Claim.of(
            "HierarchyAssert.in",
            is -> is.assertThat(DISTRICT).hasMember("M01").in("B1").in("CS"),
            is -> is.assertThat(DISTRICT).hasMember("M01").in("B2"),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have member M01 in B2
            but found M01 in TG/CS/B1
            """),
        Claim.of(
            "HierarchyAssert.hasNoMember",
            is -> is.assertThat(DISTRICT).hasNoMember("M09"),
            is -> is.assertThat(DISTRICT).hasNoMember("M01"),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have no member M01
            but the member is in TG/CS/B1
            """),
        Claim.of(
            "HierarchyAssert.unit",
            is -> is.assertThat(DISTRICT).unit("B1").hasMembers(4),
            is -> is.assertThat(DISTRICT).unit("B11").hasMembers(4),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have unit B11
            but there is no unit B11; the nearest is B1
            """),
        Claim.of(
            "HierarchyAssert.member",
            is -> is.assertThat(DISTRICT).member("M04").isProbationary(),
            is -> is.assertThat(DISTRICT).member("M04").isOfficial(),
            """
            Expecting member Đảng viên 0004 [M04] in TG/CS/B1
              to be OFFICIAL
            but the member is PROBATIONARY
            """),
        Claim.of(
            "AbstractPartyAssert.allowingNone",
            is -> is.assertThat(DISTRICT).allowingNone().hasUnit("B9").withMembers(3),
            is -> is.assertThat(DISTRICT).hasUnit("B9"),
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to have unit B9
            but there is no unit B9; the nearest is B1
            """));
  }

  @Test
  @SuppressWarnings("NullAway") // what a service without null annotations may give
  void a_hierarchy_that_is_none_fails_once() {
    Claim.of(
            "null",
            is -> is.assertThat(DISTRICT).isNotNull(),
            is -> is.assertThat((Hierarchy) null).hasUnit("B9").withMembers(4),
            "Expecting actual not to be null")
        .check();
  }
}
