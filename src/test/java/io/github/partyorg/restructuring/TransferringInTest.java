package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.newcomer;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.membership.Referral;
import io.github.partyorg.structure.Hierarchy;
import org.junit.jupiter.api.Test;

/** Members come from organisations outside the hierarchy. */
class TransferringInTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void who_comes_is_listed_last_and_as_stated() {
    Outcome outcome =
        carryOut(
            before,
            TransferIn.member(newcomer("M20").confirmedOn(DAY.minusYears(3)))
                .into("C")
                .from("Đảng bộ huyện khác"));

    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M20");
    assertThat(member(outcome.after(), "M20").officialSince()).contains(DAY.minusYears(3));
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
    Outcome outcome = carryOut(before, TransferIn.member(newcomer("G1")).into("A"));

    assertThat(roll(outcome.after(), "A")).endsWith("G1");
    assertThat(guests(outcome.after(), "A")).containsExactly("M7");
  }

  @Test
  void a_guest_from_outside_who_comes_home_elsewhere_stays_as_one_from_inside() {
    Outcome outcome = carryOut(before, TransferIn.member(newcomer("G1")).into("B"));

    assertThat(guests(outcome.after(), "A")).containsExactly("M7", "G1");
    assertThat(outcome.after().branch("A").guests().get(1).outsideHome()).isEmpty();
    MembershipChanged change = outcome.changes(MembershipChanged.class).get(0);
    assertThat(change.staysEnded()).isEmpty();
    assertThat(change.originals()).containsExactly(before.require("B"), before.require("A"));
    assertThat(change.results())
        .containsExactly(outcome.after().require("B"), outcome.after().require("A"));
  }

  @Test
  void the_order_carries_what_the_norms_of_transfer_ask_about() {
    Referral referral =
        Referral.empty()
            .withDecidedOn(DAY.minusDays(60))
            .withIssuer("HK")
            .withIssuedOn(DAY.minusDays(30))
            .withPresentedOn(DAY);

    TransferIn ordered =
        (TransferIn)
            carryOut(before, TransferIn.member(newcomer("M20")).into("C").with(referral))
                .changes(MembershipChanged.class)
                .get(0)
                .order();

    assertThat(ordered.referral()).isEqualTo(referral);
    assertThat(TransferIn.member(newcomer("M20")).into("C").referral().issuer()).isEmpty();
  }

  @Test
  void who_is_listed_and_wrong_units_are_refused() {
    assertThat(
            reasons(
                before,
                TransferIn.member(newcomer("M1")).into("C"),
                TransferIn.member(newcomer("M20")).into("Y"),
                TransferIn.member(newcomer("M20")).into("Z")))
        .containsExactly(
            "order 1: M1 at H/X/A: member id in use; transfer the member if it is the same person",
            "order 2: H/Y: not a type of unit that this order is for",
            "order 3: Z: no such unit; check the id");
  }
}
