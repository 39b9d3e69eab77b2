package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
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

  private Member revised(ReviseMember order) {
    return member(carryOut(before, order).after(), "M1");
  }

  @Test
  void a_name_changes_on_the_day_of_effect_and_nothing_else() {
    Outcome outcome = carryOut(before, revision().named("Đảng viên 0101"));

    assertThat(member(before, "M1").name()).isEqualTo("Đảng viên 0001");
    assertThat(member(outcome.after(), "M1"))
        .isEqualTo(member(before, "M1").withName("Đảng viên 0101"));
    assertThat(roll(outcome.after(), "A")).isEqualTo(roll(before, "A"));
    assertThat(log(outcome)).containsExactly("M1 revised: Chi bộ A [A]");
    assertThat(vietnamese(outcome))
        .containsExactly("M1: sửa đổi thông tin đảng viên, Chi bộ A [A]");
  }

  @Test
  void an_occupation_begins_changes_and_ends() {
    Hierarchy cadre = carryOut(before, revision().occupied(Occupation.COMMUNE_CADRE)).after();
    Hierarchy servant =
        carryOut(cadre, revision().occupied(Occupation.COMMUNE_CIVIL_SERVANT)).after();

    assertThat(member(cadre, "M1").occupation()).contains(Occupation.COMMUNE_CADRE);
    assertThat(member(servant, "M1").occupation()).contains(Occupation.COMMUNE_CIVIL_SERVANT);
    assertThat(carryOut(servant, revision().withoutOccupation()).after().isSameAs(before)).isTrue();
  }

  @Test
  void a_profile_becomes_known_and_is_revised() {
    Member known = revised(revision().withProfile(PROFILE));
    Hierarchy after = carryOut(before, revision().withProfile(PROFILE)).after();
    Profile further = known.profile().withReligion("Công giáo");

    assertThat(known.profile()).isEqualTo(PROFILE);
    assertThat(member(carryOut(after, revision().withProfile(further)).after(), "M1").profile())
        .isEqualTo(further);
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
    assertThat(revised(one).profile()).isEqualTo(PROFILE);
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
  void what_changes_nothing_is_refused() {
    assertThat(
            reasons(
                before,
                revision(),
                revision().named("Đảng viên 0001"),
                revision().withoutOccupation(),
                revision().withProfile(Profile.empty()),
                revision().named("Đảng viên 0101"),
                revision().named("Đảng viên 0101")))
        .containsExactly(
            "order 1: M1 at H/X/A: already recorded",
            "order 2: M1 at H/X/A: already recorded",
            "order 3: M1 at H/X/A: already recorded",
            "order 4: M1 at H/X/A: already recorded",
            "order 6: M1 at H/X/A: already recorded");
  }

  @Test
  void nobody_is_born_after_the_admission() {
    Hierarchy admitted =
        Trials.edited(
            before,
            before
                .branch("A")
                .revisedBy(member(before, "M1").withAdmittedOn(LocalDate.of(1985, 2, 3))));

    assertThat(
            reasons(
                admitted,
                revision().withProfile(PROFILE),
                revision().withProfile(PROFILE.withBornOn(LocalDate.of(1985, 2, 4)))))
        .containsExactly("order 2: M1 at H/X/A: does not fit to the days known of the member");
  }

  @Test
  void strangers_to_the_branch_and_wrong_units_are_refused() {
    assertThat(
            reasons(
                before,
                ReviseMember.member("M1").of("B").named("Đảng viên 0101"),
                ReviseMember.member("M1").of("X").named("Đảng viên 0101"),
                ReviseMember.member("M1").of("Z").named("Đảng viên 0101")))
        .containsExactly(
            "order 1: M1 at H/X/B: not on the roll of the branch",
            "order 2: H/X: not a type of unit that this order is for",
            "order 3: Z: no such unit; check the id");
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

  @Test
  void the_change_shows_the_member_before_and_after() {
    MembershipChanged change =
        carryOut(before, revision().named("Đảng viên 0101"))
            .changes(MembershipChanged.class)
            .get(0);

    assertThat(change.movement()).isEqualTo(Movement.REVISED);
    assertThat(change.movement().effect()).isZero();
    assertThat(change.before().map(Member::name)).contains("Đảng viên 0001");
    assertThat(change.after().map(Member::name)).contains("Đảng viên 0101");
  }
}
