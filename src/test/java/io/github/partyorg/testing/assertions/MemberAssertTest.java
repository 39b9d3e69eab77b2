package io.github.partyorg.testing.assertions;

import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of a member. */
class MemberAssertTest {

  private static final LocalDate ADMITTED = LocalDate.of(2010, 5, 19);

  private static final Member MEMBER =
      Member.official("M01")
          .name("Đảng viên 0001")
          .occupation(Occupation.COMMUNE_CADRE)
          .admittedOn(ADMITTED)
          .officialSince(ADMITTED.plusYears(1))
          .build();

  private static final Member NEWCOMER = Member.probationary("M02").name("Đảng viên 0002").build();

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "MemberAssert.hasName",
            is -> is.assertThat(MEMBER).hasName("Đảng viên 0001"),
            is -> is.assertThat(MEMBER).hasName("Đảng viên 0002"),
            """
            Expecting member Đảng viên 0001 [M01]
              to be named "Đảng viên 0002"
            but the name is "Đảng viên 0001"
            """),
        Claim.of(
            "MemberAssert.isOfficial",
            is -> is.assertThat(MEMBER).isOfficial(),
            is -> is.assertThat(NEWCOMER).isOfficial(),
            """
            Expecting member Đảng viên 0002 [M02]
              to be OFFICIAL
            but the member is PROBATIONARY
            """),
        Claim.of(
            "MemberAssert.isProbationary",
            is -> is.assertThat(NEWCOMER).isProbationary(),
            is -> is.assertThat(MEMBER).isProbationary(),
            """
            Expecting member Đảng viên 0001 [M01]
              to be PROBATIONARY
            but the member is OFFICIAL
            """),
        Claim.of(
            "MemberAssert.takesPart",
            is -> is.assertThat(MEMBER).takesPart(Participation.ACTIVE),
            is -> is.assertThat(MEMBER).takesPart(Participation.EXEMPT),
            """
            Expecting member Đảng viên 0001 [M01]
              to be EXEMPT
            but the member is ACTIVE
            """),
        Claim.of(
            "MemberAssert.worksAs",
            is -> is.assertThat(MEMBER).worksAs(Occupation.COMMUNE_CADRE),
            is -> is.assertThat(NEWCOMER).worksAs(Occupation.COMMUNE_CADRE),
            """
            Expecting member Đảng viên 0002 [M02]
              to work as COMMUNE_CADRE
            but the occupation is not stated
            """),
        Claim.of(
            "MemberAssert.wasAdmittedOn",
            is -> is.assertThat(MEMBER).wasAdmittedOn(ADMITTED),
            is -> is.assertThat(MEMBER).wasAdmittedOn(ADMITTED.plusDays(1)),
            """
            Expecting member Đảng viên 0001 [M01]
              to be admitted on 2010-05-20
            but the day of admission is 2010-05-19
            """),
        Claim.of(
            "MemberAssert.isOfficialSince",
            is -> is.assertThat(MEMBER).isOfficialSince(ADMITTED.plusYears(1)),
            is -> is.assertThat(NEWCOMER).isOfficialSince(ADMITTED),
            """
            Expecting member Đảng viên 0002 [M02]
              to be official since 2010-05-19
            but the day of recognition is not stated
            """));
  }
}
