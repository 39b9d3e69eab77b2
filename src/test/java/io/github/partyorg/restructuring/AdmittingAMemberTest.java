package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.newcomer;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AdmittingAMemberTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void who_is_admitted_is_listed_last_on_probation_since_the_day_of_effect() {
    Outcome outcome = carryOut(before, "Admit M10~ into A");

    assertThat(roll(outcome.after(), "A")).containsExactly("M1", "M2", "M3", "M10");
    assertThat(outcome.after()).member("M10").isProbationary().wasAdmittedOn(DAY);
    assertThat(log(outcome)).containsExactly("M10 admitted: Chi bộ A [A]");
  }

  @Test
  void a_day_of_admission_that_is_stated_stays() {
    Outcome outcome = carryOut(before, "Admit M10~, admitted 2018-06-28 into A");

    assertThat(outcome.after()).member("M10").wasAdmittedOn(LocalDate.of(2018, 6, 28));
  }

  @Test
  void the_change_shows_the_branch_the_member_and_the_order() {
    Admit order = Admit.member(newcomer("M10")).into("A");

    Outcome outcome = carryOut(before, order);

    MembershipChanged change = outcome.changes(MembershipChanged.class).get(0);
    assertThat(change.member()).isEqualTo(MemberId.of("M10"));
    assertThat(change.movement()).isEqualTo(Movement.ADMITTED);
    assertThat(change.before()).isEmpty();
    assertThat(change.order()).isEqualTo(order);
    assertThat(shown(outcome, 0)).isEqualTo("[A] → [A]");
    assertThat(change.results()).containsExactly(change.branch());
    assertThat(change.branch().members()).endsWith(change.after().orElseThrow());
    assertThat(change.staysEnded()).isEmpty();
    assertThat(change.summary().vietnamese()).isEqualTo("M10: kết nạp, Chi bộ A [A]");
  }

  @Test
  void an_unlawful_admission_is_carried_out_for_the_rules_to_tell() {
    Outcome outcome =
        carryOut(
            before,
            """
            Admit M10~ into A
              - born 2008-07-01
              - considered on 2018-07-01
              - vote of the branch: 0 of 3
            """);

    assertThat(outcome.after()).hasMember("M10").in("A");
  }

  @Test
  void a_decision_may_mix_it_with_restructurings() {
    Outcome outcome =
        carryOut(
            before,
            """
            Establish new N "Chi bộ N" village under X
            Admit M10~ into N
            Transfer M10 from N to B
            Dissolve N; everyone to A
            """);

    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6", "M10");
  }

  @Test
  void who_left_may_be_admitted_again() {
    Outcome outcome = carryOut(before, "Remove M2 of A from the list\nAdmit M2~ into C");

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
