package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProfileTest {

  private static final LocalDate BORN = LocalDate.of(1985, 2, 3);

  private static Member.Builder somebody() {
    return Member.official("M1").name("Đảng viên 0001");
  }

  @Test
  void nothing_is_known_of_a_member_unless_it_is_stated() {
    Profile profile = somebody().build().profile();

    assertThat(profile.isEmpty()).isTrue();
    assertThat(profile).isSameAs(Profile.empty());
    assertThat(profile.bornOn()).isEmpty();
    assertThat(profile.sex()).isEmpty();
    assertThat(profile.ethnicity()).isEmpty();
    assertThat(profile.religion()).isEmpty();
    assertThat(profile.education()).isEmpty();
    assertThat(profile.qualification()).isEmpty();
    assertThat(profile.politicalTheory()).isEmpty();
  }

  @Test
  void a_member_with_an_empty_profile_equals_one_without() {
    Member with = somebody().profile(Profile.empty()).build();

    assertThat(with).isEqualTo(somebody().build()).hasSameHashCodeAs(somebody().build());
    assertThat(with.profile()).isSameAs(Profile.empty());
  }

  @Test
  void all_that_is_stated_is_kept() {
    Profile profile =
        Profile.empty()
            .withBornOn(BORN)
            .withSex(Sex.FEMALE)
            .withEthnicity("Thái")
            .withReligion("Công giáo")
            .withEducation(Education.UPPER_SECONDARY)
            .withQualification(Qualification.UNIVERSITY)
            .withPoliticalTheory(PoliticalTheory.INTERMEDIATE);
    Unit drawn =
        Drawing.unit(
            """
            B  Chi bộ B  village  M1
              - member M1 born 1985-02-03, female, ethnicity "Thái", religion "Công giáo"
              - member M1 education upper secondary, qualification university
              - member M1 political theory intermediate
            """);

    assertThat(somebody().profile(profile).build().profile()).isEqualTo(profile);
    assertThat(((Branch) drawn).members()).containsExactly(somebody().profile(profile).build());
  }

  @Test
  void a_text_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profile.empty().withEthnicity(" "))
        .withMessage("The ethnicity is blank; state it.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profile.empty().withReligion(""))
        .withMessage("The religion is blank; state it.");
  }

  @Test
  void nobody_is_a_member_before_birth() {
    Profile profile = Profile.empty().withBornOn(BORN);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> somebody().profile(profile).admittedOn(BORN.minusDays(1)).build())
        .withMessage(
            "Member M1 is a member since 1985-02-02, before the birth on 1985-02-03; correct one"
                + " of the dates.");
  }

  @Test
  void groups_of_schooling_are_in_their_order() {
    assertThat(Education.values())
        .containsExactly(
            Education.LITERATE,
            Education.PRIMARY,
            Education.LOWER_SECONDARY,
            Education.UPPER_SECONDARY);
    assertThat(Qualification.COLLEGE).isLessThan(Qualification.UNIVERSITY);
    assertThat(PoliticalTheory.INTERMEDIATE).isLessThan(PoliticalTheory.ADVANCED);
  }
}
