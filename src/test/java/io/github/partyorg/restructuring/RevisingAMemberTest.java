package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A name is corrected, an occupation changes, more becomes known of a person. */
class RevisingAMemberTest {

  private static final Profile PROFILE =
      Profile.empty()
          .withBornOn(LocalDate.of(1985, 2, 3))
          .withSex(Sex.FEMALE)
          .withEthnicity("Thái")
          .withEducation(Education.UPPER_SECONDARY);

  private final Hierarchy before = Districts.ofTwoCommunes();

  private static ReviseMember revision() {
    return ReviseMember.member("M1").of("A");
  }

  @Test
  void a_name_changes_on_the_day_of_effect_and_nothing_else() {
    Outcome outcome = carryOut(before, revision().named("Đảng viên 0101"));

    MembershipChanged change = outcome.changes(MembershipChanged.class).get(0);
    assertThat(change.movement()).isEqualTo(Movement.REVISED);
    assertThat(change.movement().effect()).isZero();
    assertThat(change.before().orElseThrow()).hasName("Đảng viên 0001");
    assertThat(change.after()).contains(member(before, "M1").withName("Đảng viên 0101"));
    assertThat(change.after()).contains(member(outcome.after(), "M1"));
    assertThat(roll(outcome.after(), "A")).isEqualTo(roll(before, "A"));
    assertThat(log(outcome)).containsExactly("M1 revised: Chi bộ A [A]");
    assertThat(vietnamese(outcome))
        .containsExactly("M1: sửa đổi thông tin đảng viên, Chi bộ A [A]");
  }

  @Test
  void an_occupation_begins_changes_and_ends() {
    Hierarchy cadre = carryOut(before, "Revise M1 of A; occupation: commune cadre").after();
    Hierarchy servant =
        carryOut(cadre, "Revise M1 of A; occupation: commune civil servant").after();

    assertThat(cadre).member("M1").worksAs(Occupation.COMMUNE_CADRE);
    assertThat(servant).member("M1").worksAs(Occupation.COMMUNE_CIVIL_SERVANT);
    assertThat(carryOut(servant, "Revise M1 of A; no occupation").after()).isSameAs(before);
  }

  @Test
  void a_profile_becomes_known_and_is_revised() {
    Profile further = PROFILE.withReligion("Công giáo");

    Hierarchy known = carryOut(before, revision().withProfile(PROFILE)).after();
    Hierarchy revised = carryOut(known, revision().withProfile(further)).after();

    assertThat(member(known, "M1").profile()).isEqualTo(PROFILE);
    assertThat(member(revised, "M1").profile()).isEqualTo(further);
  }

  @Test
  void one_order_says_all_of_it_in_whatever_order() {
    ReviseMember one =
        revision().named("Đảng viên 0101").occupied(Occupation.COMMUNE_CADRE).withProfile(PROFILE);

    assertThat(
            revision()
                .withProfile(PROFILE)
                .withoutOccupation()
                .occupied(Occupation.COMMUNE_CADRE)
                .named("Đảng viên 0101"))
        .isEqualTo(one);
    assertThat(member(carryOut(before, one).after(), "M1").profile()).isEqualTo(PROFILE);
    assertThat(one.summary().english())
        .isEqualTo(
            "Revise M1 of A; name: Đảng viên 0101; occupation: commune cadre; born 1985-02-03,"
                + " female, ethnicity Thái, education upper secondary");
    assertThat(one.summary().vietnamese())
        .isEqualTo(
            "Sửa đổi thông tin đảng viên M1, A; họ tên: Đảng viên 0101; nghề nghiệp: cán bộ cấp"
                + " xã; sinh 3/2/1985, nữ, dân tộc Thái, học vấn tốt nghiệp trung học phổ"
                + " thông");
  }

  @Test
  void a_blank_name_is_refused_when_it_is_said() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> revision().named(" "))
        .withMessage("The new name of M1 is blank; state it.");
  }

  @Test
  void ids_are_taken_as_they_are() {
    assertThat(ReviseMember.member(MemberId.of("M1")).of(UnitId.of("A"))).isEqualTo(revision());
  }
}
