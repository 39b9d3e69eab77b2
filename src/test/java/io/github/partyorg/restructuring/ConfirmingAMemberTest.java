package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import org.junit.jupiter.api.Test;

class ConfirmingAMemberTest {

  private final Hierarchy before =
      carryOut(Districts.ofTwoCommunes(), "Admit M10~ into A\nAdmit M11~ into A").after();

  @Test
  void who_is_confirmed_is_official_from_the_day_of_effect_and_keeps_the_place_on_the_roll() {
    Outcome outcome = carryOut(before, Confirm.member("M10").of("A"));

    assertThat(outcome.after()).member("M10").isOfficial().isOfficialSince(DAY).wasAdmittedOn(DAY);
    assertThat(roll(outcome.after(), "A")).isEqualTo(roll(before, "A"));
    assertThat(outcome.after()).hasBranch("A").withOfficialMembers(4);
    assertThat(log(outcome)).containsExactly("M10 confirmed as official: Chi bộ A [A]");
  }

  @Test
  void the_change_shows_the_member_and_the_branch_before_and_after() {
    Outcome outcome = carryOut(before, Confirm.member("M10").of("A"));

    MembershipChanged change = outcome.changes(MembershipChanged.class).get(0);
    assertThat(change.movement()).isEqualTo(Movement.CONFIRMED);
    assertThat(change.before()).contains(member(before, "M10"));
    assertThat(change.after()).contains(member(outcome.after(), "M10"));
    assertThat(shown(outcome, 0)).isEqualTo("[A] → [A]");
    assertThat(change.summary().vietnamese()).isEqualTo("M10: công nhận chính thức, Chi bộ A [A]");
  }
}
