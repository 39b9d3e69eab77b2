package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which persons may be readmitted, when and by whose consent. */
class ReadmissionRulesTest {

  private static final LocalDate LEFT = LocalDate.of(2022, 9, 1);
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);

  /** A branch A directly below a direct superior H, in the province T. */
  private static final Hierarchy PROVINCE =
      Hierarchy.of(
          Committee.province("T")
              .name("Đảng bộ tỉnh T")
              .add(Committee.district("H").name("Đảng bộ H").add(branch()).build())
              .build());

  private static Branch branch() {
    return Branch.of("A", Kind.AGENCY)
        .name("Chi bộ A")
        .leadership(Leadership.elected(LocalDate.of(2024, 1, 1)).secretary("M1").build())
        .addMembers(official("M1", 1), official("M2", 2), official("M3", 3))
        .build();
  }

  private static Member official(String id, int number) {
    return Member.official(id).name("Đảng viên %04d".formatted(number)).build();
  }

  private static Member former() {
    return Member.official("M9")
        .name("Đảng viên 0009")
        .admittedOn(LocalDate.of(2010, 1, 10))
        .build();
  }

  private static Readmission left(LocalDate day, Readmission.Ground ground) {
    return Readmission.of(day, ground);
  }

  private static Readmission consented(Readmission facts, String by) {
    return facts.withConsents(
        ImmutableList.of(Consent.of("MEM-23", by, "12-CV/TU", LocalDate.of(2016, 7, 25))));
  }

  private static Outcome ordered(LocalDate day, Order... orders) {
    return Plan.of(Decision.builder().issuer("H").effectiveOn(day).addOrders(orders).build())
        .applyTo(PROVINCE);
  }

  private static List<Violation> found(LocalDate day, Order... orders) {
    return Rulebooks.inForceOn(day).review(ordered(day, orders)).introduced().stream()
        .filter(violation -> violation.unit().value().equals("A"))
        .filter(violation -> violation.rule().code().value().matches("MEM-.*|CNS-.*|CON-09"))
        .toList();
  }

  private static List<String> codes(LocalDate day, Member former, Readmission facts) {
    return found(day, Readmit.member(former).into("A").with(facts)).stream()
        .map(violation -> violation.rule().code().value())
        .toList();
  }

  private static List<String> codes(LocalDate day, Readmission facts) {
    return codes(day, former(), facts);
  }

  @Test
  void thirty_six_months_after_leaving_it_is_lawful_and_the_day_before_it_is_not() {
    Readmission removed = consented(left(LEFT, Readmission.Ground.REMOVED), "T");

    assertThat(codes(FIRST_DAY, removed)).isEmpty();
    assertThat(codes(FIRST_DAY.minusDays(1), removed)).containsExactly("MEM-23");
  }

  @Test
  void after_six_months_no_consent_helps() {
    LocalDate soon = LEFT.plusMonths(6);

    List<Violation> found =
        found(
            soon,
            Readmit.member(former())
                .into("A")
                .with(consented(left(LEFT, Readmission.Ground.REMOVED), "T")));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).breach().isBeyondConsent()).isTrue();
    assertThat(found.get(0).breach().observed().english()).isEqualTo("considered on 2023-03-01");
    assertThat(found.get(0).breach().required().english()).isEqualTo("not before 2025-09-01");
    assertThat(found.get(0).remedies()).isEmpty();
  }

  @Test
  void the_day_on_which_the_branch_considered_it_counts_where_it_is_stated() {
    Readmission removed =
        consented(left(LEFT, Readmission.Ground.REMOVED), "T")
            .withConsideredOn(FIRST_DAY.minusDays(1));

    assertThat(codes(FIRST_DAY.plusMonths(1), removed)).containsExactly("MEM-23");
  }

  @ParameterizedTest
  @CsvSource({"2020-09-01, false", "2020-09-02, true"})
  void sixty_months_after_a_record_was_cleared_it_is_lawful(LocalDate cleared, boolean isEarly) {
    Readmission convicted =
        consented(left(LocalDate.of(2018, 1, 1), Readmission.Ground.LESSER_CRIME), "T")
            .withRecordClearedOn(cleared);

    assertThat(codes(FIRST_DAY, convicted).contains("MEM-23")).isEqualTo(isEarly);
  }

  @Test
  void a_person_is_not_readmitted_a_second_time() {
    Member once =
        former()
            .readmittedAfter(
                Interruption.of(
                    LocalDate.of(2012, 1, 1),
                    LocalDate.of(2016, 1, 1),
                    Interruption.Ground.EXPELLED));

    List<Violation> found =
        found(
            FIRST_DAY,
            Readmit.member(once)
                .into("A")
                .with(consented(left(LEFT, Readmission.Ground.REMOVED), "T")));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).breach().observed().english())
        .isEqualTo("readmitted before, on 2016-01-01");
    assertThat(found.get(0).breach().isBeyondConsent()).isTrue();
  }

  @Test
  void the_standing_committee_of_the_province_consents_and_nobody_else() {
    assertThat(codes(FIRST_DAY, left(LEFT, Readmission.Ground.REMOVED))).containsExactly("MEM-23");
    assertThat(codes(FIRST_DAY, consented(left(LEFT, Readmission.Ground.REMOVED), "H")))
        .containsExactlyInAnyOrder("MEM-23", "CNS-02");
  }

  @Test
  void to_ask_for_the_consent_is_proposed() {
    Violation violation =
        found(
                FIRST_DAY,
                Readmit.member(former()).into("A").with(left(LEFT, Readmission.Ground.REMOVED)))
            .get(0);

    assertThat(violation.remedies()).hasSize(1);
    assertThat(violation.remedies().get(0).toString()).contains("MEM-23");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"STOPPED_ATTENDING", "RESIGNED", "GRAVE_DISUNITY", "CORRUPTION", "SERIOUS_CRIME"})
  void such_a_ground_bars_a_readmission_for_ever(Readmission.Ground ground) {
    assertThat(codes(FIRST_DAY, consented(left(LEFT, ground), "T"))).containsExactly("MEM-24");
    assertThat(codes(LocalDate.of(2016, 7, 25), consented(left(LEFT.minusYears(10), ground), "T")))
        .containsExactly("MEM-24");
  }

  @ParameterizedTest
  @EnumSource(names = {"REMOVED", "FAMILY_HARDSHIP", "LESSER_CRIME", "EXPELLED"})
  void another_ground_does_not(Readmission.Ground ground) {
    assertThat(codes(FIRST_DAY, consented(left(LEFT, ground), "T"))).isEmpty();
  }

  @Test
  void before_the_regulation_of_2016_nothing_is_known() {
    assertThat(
            codes(
                LocalDate.of(2016, 7, 24),
                left(LocalDate.of(2016, 1, 1), Readmission.Ground.RESIGNED)))
        .isEmpty();
    assertThat(ReadmissionRules.READMISSION.validity().source(LocalDate.of(2020, 1, 1)))
        .hasToString("QĐ 29-QĐ/TW, 25/7/2016, 3.5.1 [secondary]");
    assertThat(ReadmissionRules.NEVER_READMITTED.validity().source(LocalDate.of(2025, 7, 1)))
        .hasToString("QĐ 294-QĐ/TW, 26/5/2025, 3.5.2");
  }

  @Test
  void the_votes_on_a_readmission_are_looked_at() {
    Readmission tied =
        consented(left(LEFT, Readmission.Ground.REMOVED), "T")
            .withVotes(Vote.of(Vote.Body.BRANCH, 2, 4));

    assertThat(codes(FIRST_DAY, tied)).containsExactly("CON-09");
  }

  @Test
  void the_probation_of_a_readmitted_member_lasts_from_the_readmission() {
    Outcome back =
        ordered(
            FIRST_DAY,
            Readmit.member(former())
                .into("A")
                .with(consented(left(LEFT, Readmission.Ground.REMOVED), "T")));
    Rulebook rulebook = Rulebooks.inForceOn(FIRST_DAY.plusYears(1));

    assertThat(back.changes(MembershipChanged.class)).hasSize(1);
    assertThat(
            rulebook
                .review(confirmed(back.after(), FIRST_DAY.plusYears(1)))
                .after()
                .violationsOf("MEM-09"))
        .isEmpty();
    assertThat(
            rulebook
                .review(confirmed(back.after(), FIRST_DAY.plusYears(1).minusDays(1)))
                .after()
                .violationsOf("MEM-09"))
        .hasSize(1);
  }

  private static Outcome confirmed(Hierarchy hierarchy, LocalDate day) {
    return Decision.builder()
        .issuer("H")
        .effectiveOn(day)
        .addOrders(Confirm.member("M9").of("A"))
        .build()
        .applyTo(hierarchy);
  }
}
