package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.newcomer;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Members come from organisations outside the hierarchy. */
class TransferringInTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void who_comes_is_listed_last_and_as_stated() {
    Outcome outcome =
        carryOut(
            before,
            """
            Transfer M20, official 2015-07-01 in from "Đảng bộ huyện khác" to C
            """);

    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M20");
    assertThat(outcome.after()).member("M20").isOfficialSince(LocalDate.of(2015, 7, 1));
    assertThat(member(outcome.after(), "M20").admittedOn()).isEmpty();
    assertThat(log(outcome))
        .containsExactly("M20 transferred in: Đảng bộ huyện khác → Chi bộ C [C]");
  }

  @Test
  void where_from_may_be_unknown() {
    TransferIn order = TransferIn.member(newcomer("M20")).into("C");

    assertThat(order.origin()).isEmpty();
    assertThat(log(carryOut(before, order))).containsExactly("M20 transferred in: Chi bộ C [C]");
  }

  @Test
  void a_guest_from_outside_comes_home() {
    Outcome outcome = carryOut(before, "Transfer G1~ in to A");

    assertThat(roll(outcome.after(), "A")).endsWith("G1");
    assertThat(guests(outcome.after(), "A")).containsExactly("M7");
  }

  @Test
  void a_guest_from_outside_who_comes_home_elsewhere_stays_as_one_from_inside() {
    Outcome outcome = carryOut(before, "Transfer G1~ in to B");

    assertThat(guests(outcome.after(), "A")).containsExactly("M7", "G1");
    assertThat(outcome.after().branch("A").guests().get(1).outsideHome()).isEmpty();
    assertThat(outcome.changes(MembershipChanged.class).get(0).staysEnded()).isEmpty();
    assertThat(shown(outcome, 0)).isEqualTo("[B, A] → [B, A]");
  }
}
