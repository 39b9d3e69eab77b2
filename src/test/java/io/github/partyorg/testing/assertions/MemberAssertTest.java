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

  private static final Member NEWCOMER =
      Member.probationary("M02").name("Đảng viên 0002").build();

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
            x
            """),
        Claim.of(
            "MemberAssert.isOfficial",
            is -> is.assertThat(MEMBER).isOfficial(),
            is -> is.assertThat(NEWCOMER).isOfficial(),
            """
            x
            """),
        Claim.of(
            "MemberAssert.isProbationary",
            is -> is.assertThat(NEWCOMER).isProbationary(),
            is -> is.assertThat(MEMBER).isProbationary(),
            """
            x
            """),
        Claim.of(
            "MemberAssert.takesPart",
            is -> is.assertThat(MEMBER).takesPart(Participation.ACTIVE),
            is -> is.assertThat(MEMBER).takesPart(Participation.EXEMPT),
            """
            x
            """),
        Claim.of(
            "MemberAssert.worksAs",
            is -> is.assertThat(MEMBER).worksAs(Occupation.COMMUNE_CADRE),
            is -> is.assertThat(NEWCOMER).worksAs(Occupation.COMMUNE_CADRE),
            """
            x
            """),
        Claim.of(
            "MemberAssert.wasAdmittedOn",
            is -> is.assertThat(MEMBER).wasAdmittedOn(ADMITTED),
            is -> is.assertThat(MEMBER).wasAdmittedOn(ADMITTED.plusDays(1)),
            """
            x
            """),
        Claim.of(
            "MemberAssert.isOfficialSince",
            is -> is.assertThat(MEMBER).isOfficialSince(ADMITTED.plusYears(1)),
            is -> is.assertThat(NEWCOMER).isOfficialSince(ADMITTED),
            """
            x
            """));
  }
}
