package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a copy of a member keeps. */
class RevisedMembersTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
  private static final Member MEMBER =
      Member.official("M1")
          .name("Đảng viên 0001")
          .participation(Participation.EXEMPT)
          .occupation(Occupation.COMMUNE_CADRE)
          .admittedOn(DAY)
          .officialSince(DAY.plusYears(1))
          .profile(Profile.empty().withSex(Sex.MALE))
          .addInterruptions(
              Interruption.of(DAY.plusYears(2), DAY.plusYears(3), Interruption.Ground.LOST_CONTACT))
          .build();

  @Test
  void one_thing_is_changed_and_changed_back() {
    assertThat(MEMBER.withName("Đảng viên 0002").name()).isEqualTo("Đảng viên 0002");
    assertThat(MEMBER.withName("Đảng viên 0002").withName(MEMBER.name())).isEqualTo(MEMBER);
    assertThat(MEMBER.withoutOccupation().occupation()).isEmpty();
    assertThat(MEMBER.withoutOccupation().withOccupation(MEMBER.occupation().orElseThrow()))
        .isEqualTo(MEMBER);
    assertThat(MEMBER.withProfile(Profile.empty()).profile().isEmpty()).isTrue();
    assertThat(MEMBER.withProfile(Profile.empty()).withProfile(MEMBER.profile())).isEqualTo(MEMBER);
    assertThat(MEMBER.withAdmittedOn(DAY.minusDays(1)).withAdmittedOn(DAY)).isEqualTo(MEMBER);
  }

  @ParameterizedTest
  @EnumSource
  void participation_is_told_apart(Participation participation) {
    Member other = MEMBER.withParticipation(participation);

    assertThat(other.participation()).isEqualTo(participation);
    assertThat(other.standing()).isEqualTo(MEMBER.standing());
    assertThat(other.occupation()).isEqualTo(MEMBER.occupation());
    assertThat(other.equals(MEMBER)).isEqualTo(participation == MEMBER.participation());
  }

  @Test
  void members_of_one_standing_participation_and_occupation_share_one_value() {
    Member other = Member.official("M2").name("Đảng viên 0002").build();

    assertThat(
            other
                .withParticipation(Participation.EXEMPT)
                .withOccupation(Occupation.COMMUNE_CADRE)
                .status())
        .isSameAs(MEMBER.status());
    assertThat(other.status()).isNotSameAs(MEMBER.status());
  }

  @Test
  void what_is_required_and_missing_is_told_with_the_id() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Member.builder().name("Đảng viên 0001").build())
        .withMessage("A member has no id; state it.");
    assertThatIllegalStateException()
        .isThrownBy(() -> Member.official("M1").build())
        .withMessage("Member M1 has no name; state it.");
    assertThatIllegalStateException()
        .isThrownBy(() -> Member.builder().id("M1").name("Đảng viên 0001").build())
        .withMessage("Member M1 has no standing; state it.");
  }
}
