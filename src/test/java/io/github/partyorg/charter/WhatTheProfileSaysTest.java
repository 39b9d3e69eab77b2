package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Sex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A norm reads in the profile of a member what the papers of the decision do not state. */
class WhatTheProfileSaysTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private static List<String> found(LocalDate day, Profile ofM1, Order order) {
    Hierarchy hierarchy =
        Hierarchy.of(
            Committee.province("T")
                .name("Đảng bộ tỉnh T")
                .add(
                    Branch.of("A", Kind.AGENCY)
                        .name("Chi bộ A")
                        .addMembers(
                            Member.official("M1").name("Đảng viên 0001").profile(ofM1).build())
                        .build())
                .build());
    return Rulebooks.inForceOn(day)
        .review(
            Decision.builder()
                .issuer("T")
                .effectiveOn(day)
                .addOrders(order)
                .build()
                .applyTo(hierarchy))
        .after()
        .violations()
        .stream()
        .map(violation -> violation.rule().code().value())
        .filter(code -> code.startsWith("MEM"))
        .toList();
  }

  private static Admit admit(Profile profile) {
    return Admit.member(Member.probationary("M10").name("Đảng viên 0010").profile(profile).build())
        .into("A");
  }

  @Test
  void the_age_of_admission_is_counted_from_it() {
    Profile profile = Profile.empty().withBornOn(LocalDate.of(2000, 8, 1));

    assertThat(found(DAY, Profile.empty(), admit(profile))).containsExactly("MEM-01");
    assertThat(found(DAY, Profile.empty(), admit(profile.withBornOn(LocalDate.of(2000, 7, 1)))))
        .isEmpty();
  }

  @Test
  void the_papers_of_the_decision_come_first() {
    Candidacy candidacy = Candidacy.empty().withBornOn(LocalDate.of(1990, 1, 1));

    assertThat(
            found(
                DAY,
                Profile.empty(),
                admit(Profile.empty().withBornOn(LocalDate.of(2001, 1, 1))).with(candidacy)))
        .isEmpty();
  }

  @Test
  void schooling_is_compared_with_the_lower_secondary_diploma() {
    LocalDate in2022 = LocalDate.of(2022, 1, 4);

    assertThat(found(in2022, Profile.empty(), admit(schooled(Education.LITERATE))))
        .containsExactly("MEM-03");
    assertThat(found(in2022, Profile.empty(), admit(schooled(Education.PRIMARY))))
        .containsExactly("MEM-03");
    assertThat(found(in2022, Profile.empty(), admit(schooled(Education.LOWER_SECONDARY))))
        .isEmpty();
  }

  private static Profile schooled(Education education) {
    return Profile.empty().withEducation(education);
  }

  @Test
  void old_age_is_counted_from_it() {
    Exempt exempt =
        Exempt.member("M1")
            .of("A")
            .with(Exemption.empty().withRequestedOn(DAY).withGround(Exemption.Ground.OLD_AGE));
    Profile woman = Profile.empty().withSex(Sex.FEMALE);

    assertThat(found(DAY, woman.withBornOn(DAY.minusYears(55)), exempt)).containsExactly("MEM-12");
    assertThat(found(DAY, woman.withBornOn(DAY.minusYears(55).minusDays(1)), exempt)).isEmpty();
    assertThat(found(DAY, Profile.empty(), exempt)).isEmpty();
  }
}
