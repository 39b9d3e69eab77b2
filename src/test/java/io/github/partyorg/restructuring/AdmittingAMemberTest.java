package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.newcomer;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Introducer;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AdmittingAMemberTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void who_is_admitted_is_listed_last_on_probation_since_the_day_of_effect() {
    Outcome outcome = carryOut(before, Admit.member(newcomer("M10")).into("A"));

    assertThat(roll(outcome.after(), "A")).containsExactly("M1", "M2", "M3", "M10");
    assertThat(member(outcome.after(), "M10").standing()).isEqualTo(Standing.PROBATIONARY);
    assertThat(member(outcome.after(), "M10").admittedOn()).contains(DAY);
    assertThat(log(outcome)).containsExactly("M10 admitted: Chi bộ A [A]");
  }

  @Test
  void a_day_of_admission_that_is_stated_stays() {
    LocalDate day = DAY.minusDays(3);

    Outcome outcome = carryOut(before, Admit.member(newcomer("M10").withAdmittedOn(day)).into("A"));

    assertThat(member(outcome.after(), "M10").admittedOn()).contains(day);
  }

  @Test
  void the_change_shows_the_branch_the_member_and_the_order() {
    Admit order = Admit.member(newcomer("M10")).into("A");

    MembershipChanged change = carryOut(before, order).changes(MembershipChanged.class).get(0);

    assertThat(change.member()).isEqualTo(MemberId.of("M10"));
    assertThat(change.movement()).isEqualTo(Movement.ADMITTED);
    assertThat(change.before()).isEmpty();
    assertThat(change.order()).isEqualTo(order);
    assertThat(change.originals()).containsExactly(before.branch("A"));
    assertThat(change.results()).containsExactly(change.branch());
    assertThat(change.branch().members()).endsWith(change.after().orElseThrow());
    assertThat(change.staysEnded()).isEmpty();
    assertThat(change.summary().vietnamese()).isEqualTo("M10: kết nạp, Chi bộ A [A]");
  }

  @Test
  void the_order_carries_what_the_norms_of_admission_ask_about() {
    Candidacy candidacy =
        Candidacy.empty()
            .withBornOn(LocalDate.of(1990, 5, 1))
            .withConsideredOn(DAY.minusMonths(2))
            .withEducation(Education.LOWER_SECONDARY)
            .withIntroducers(
                Introducer.member("M1").since(DAY.minusYears(2)),
                Introducer.member("M2").asReplacement(),
                Introducer.organization("Đoàn cơ sở"))
            .withVotes(Vote.of(Vote.Body.BRANCH, 3, 3))
            .withConsents(ImmutableList.of(Consent.of("MEM-03", "H", "9-CV/HU", DAY)));

    Outcome outcome = carryOut(before, Admit.member(newcomer("M10")).into("A").with(candidacy));

    Admit ordered = (Admit) outcome.changes(MembershipChanged.class).get(0).order();
    assertThat(ordered.candidacy()).isEqualTo(candidacy);
    assertThat(ordered.candidacy().introducers().get(0).togetherSince())
        .contains(DAY.minusYears(2));
    assertThat(ordered.candidacy().introducers().get(1).isReplacement()).isTrue();
    assertThat(ordered.candidacy().introducers().get(2).organization()).contains("Đoàn cơ sở");
  }

  @Test
  void what_is_not_known_stays_out_and_is_no_reason_to_refuse() {
    Candidacy candidacy = Admit.member(newcomer("M10")).into("A").candidacy();

    assertThat(candidacy).isEqualTo(Candidacy.empty());
    assertThat(candidacy.bornOn()).isEmpty();
    assertThat(candidacy.votes()).isEmpty();
  }

  @Test
  void an_unlawful_admission_is_carried_out_for_the_rules_to_tell() {
    Candidacy child =
        Candidacy.empty()
            .withBornOn(DAY.minusYears(10))
            .withConsideredOn(DAY)
            .withVotes(Vote.of(Vote.Body.BRANCH, 0, 3));

    assertThat(
            roll(
                carryOut(before, Admit.member(newcomer("M10")).into("A").with(child)).after(), "A"))
        .contains("M10");
  }

  @Test
  void a_decision_may_mix_it_with_restructurings() {
    Outcome outcome =
        carryOut(
            before,
            Establish.unit(Districts.branch("N")).under("X"),
            Admit.member(newcomer("M10")).into("N"),
            TransferMembers.of("M10").from("N").to("B"),
            Dissolve.unit("N").everyoneTo("A"));

    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6", "M10");
  }

  @Test
  void an_id_that_is_in_use_is_refused_where_it_is_listed() {
    assertThat(reasons(before, Admit.member(newcomer("M7")).into("A")))
        .containsExactly(
            "order 1: M7 at H/Y/C: member id in use; transfer the member if it is the same person");
  }

  @Test
  void a_guest_from_outside_is_a_member_already_and_not_admitted() {
    assertThat(reasons(before, Admit.member(newcomer("G1")).into("B")))
        .containsExactly(
            "order 1: G1 at H/X/A: member id in use; transfer the member if it is the same person");
  }

  @Test
  void a_place_that_is_unknown_or_no_branch_is_refused_with_all_the_rest() {
    assertThat(
            reasons(
                before,
                Admit.member(newcomer("M10")).into("Z"),
                Admit.member(newcomer("M9")).into("X")))
        .containsExactly(
            "order 1: Z: no such unit; check the id",
            "order 2: H/X: not a type of unit that this order is for",
            "order 2: M9 at H/Y/C: member id in use; transfer the member if it is the same person");
  }

  @Test
  void nobody_is_admitted_twice() {
    assertThat(
            reasons(
                before,
                Admit.member(newcomer("M10")).into("A"),
                Admit.member(newcomer("M10")).into("B")))
        .containsExactly(
            "order 2: M10 at H/X/A: member id in use; transfer the member if it is the same"
                + " person");
  }

  @Test
  void who_left_may_be_admitted_again() {
    Outcome outcome =
        carryOut(
            before, RemoveFromList.member("M2").of("A"), Admit.member(newcomer("M2")).into("C"));

    assertThat(roll(outcome.after(), "A")).containsExactly("M1", "M3");
    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M2");
  }

  @Test
  void an_admission_as_official_member_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Admit.member(member(before, "M1")).into("A"))
        .withMessageContaining("admit as PROBATIONARY");
  }
}
