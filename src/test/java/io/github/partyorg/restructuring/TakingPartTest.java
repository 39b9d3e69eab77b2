package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Sex;
import org.junit.jupiter.api.Test;

/** Members are exempted, suspended, and come back. */
class TakingPartTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void who_is_exempted_or_suspended_stays_on_the_roll_and_in_the_seats() {
    Outcome outcome = carryOut(before, Exempt.member("M3").of("A"), Suspend.member("M4").of("B"));

    assertThat(member(outcome.after(), "M3").participation()).isEqualTo(Participation.EXEMPT);
    assertThat(member(outcome.after(), "M4").participation()).isEqualTo(Participation.SUSPENDED);
    assertThat(outcome.after().memberCount()).isEqualTo(before.memberCount());
    assertThat(outcome.after().require("X").leadership())
        .isEqualTo(before.require("X").leadership());
    assertThat(log(outcome))
        .containsExactly("M3 exempted: Chi bộ A [A]", "M4 suspended: Chi bộ B [B]");
  }

  @Test
  void who_resumes_is_as_before() {
    Outcome outcome =
        carryOut(
            before,
            Exempt.member("M3").of("A"),
            Suspend.member("M4").of("B"),
            Resume.member("M3").of("A"),
            Resume.member("M4").of("B"));

    assertThat(outcome.after()).isEqualTo(before);
    assertThat(outcome.changes(MembershipChanged.class))
        .extracting(MembershipChanged::movement)
        .containsExactly(Movement.EXEMPTED, Movement.SUSPENDED, Movement.RESUMED, Movement.RESUMED);
    assertThat(log(outcome)).last().isEqualTo("M4 resumed activities: Chi bộ B [B]");
  }

  @Test
  void an_exemption_carries_what_its_norms_ask_about() {
    Exemption exemption =
        Exemption.empty()
            .withGround(Exemption.Ground.WEAK_HEALTH)
            .withRequestedOn(DAY.minusDays(20))
            .withBornOn(DAY.minusYears(61))
            .withSex(Sex.FEMALE)
            .withIllSince(DAY.minusMonths(4))
            .withUntil(DAY.plusMonths(6))
            .withVotes(Vote.of(Vote.Body.BRANCH, 2, 3))
            .withConsents(ImmutableList.of(Consent.of("MEM-13", "X", "3-CV/ĐU", DAY)));

    Exempt ordered =
        (Exempt)
            carryOut(before, Exempt.member("M3").of("A").with(exemption))
                .changes(MembershipChanged.class)
                .get(0)
                .order();

    assertThat(ordered.exemption()).isEqualTo(exemption);
    assertThat(Exempt.member("M3").of("A").exemption().requestedOn()).isEmpty();
  }

  @Test
  void who_does_not_take_part_is_neither_exempted_nor_suspended() {
    assertThat(
            reasons(
                before,
                Exempt.member("M3").of("A"),
                Exempt.member("M3").of("A"),
                Suspend.member("M3").of("A"),
                Suspend.member("M4").of("B"),
                Exempt.member("M4").of("B")))
        .containsExactly(
            "order 2: M3 at H/X/A: exempted or suspended; resume first",
            "order 3: M3 at H/X/A: exempted or suspended; resume first",
            "order 5: M4 at H/X/B: exempted or suspended; resume first");
  }

  @Test
  void who_takes_part_does_not_resume() {
    assertThat(reasons(before, Resume.member("M3").of("A")))
        .containsExactly("order 1: M3 at H/X/A: takes part already");
  }

  @Test
  void strangers_to_the_branch_and_wrong_units_are_refused() {
    assertThat(
            reasons(
                before,
                Exempt.member("M3").of("B"),
                Suspend.member("M3").of("H"),
                Resume.member("M3").of("Z")))
        .containsExactly(
            "order 1: M3 at H/X/B: not on the roll of the branch",
            "order 2: H: not a type of unit that this order is for",
            "order 3: Z: no such unit; check the id");
  }
}
