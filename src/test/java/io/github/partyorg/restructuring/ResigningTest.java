package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import org.junit.jupiter.api.Test;

/** A member leaves the Party on own request. */
class ResigningTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void stays_elsewhere_end_and_it_counts_as_a_loss_of_its_own() {
    Outcome outcome = carryOut(before, Resign.member("M1").of("A"));

    MembershipChanged change = outcome.changes(MembershipChanged.class).get(0);
    assertThat(guests(outcome.after(), "B")).isEmpty();
    assertThat(log(outcome)).containsExactly("M1 resigned: Chi bộ A [A]; stay ended at [B]");
    assertThat(vietnamese(outcome))
        .containsExactly("M1: xin ra khỏi Đảng, Chi bộ A [A]; kết thúc sinh hoạt tạm thời tại [B]");
    assertThat(change.movement()).isEqualTo(Movement.RESIGNED);
    assertThat(change.movement().effect()).isEqualTo(-1);
  }

  @Test
  void the_request_and_the_votes_can_be_said() {
    Resign order =
        Resign.member(MemberId.of("M1"))
            .of(UnitId.of("A"))
            .on(DAY.minusDays(30))
            .by(Vote.of(Vote.Body.BRANCH, 3, 3));

    assertThat(order.requestedOn()).contains(DAY.minusDays(30));
    assertThat(order.votes()).containsExactly(Vote.of(Vote.Body.BRANCH, 3, 3));
    assertThat(Resign.member("M1").of("A").requestedOn()).isEmpty();
    assertThat(order.summary().english()).isEqualTo("Let M1 of A leave the Party on own request");
    assertThat(order.summary().vietnamese()).isEqualTo("Cho M1, A, ra khỏi Đảng theo đơn xin");
  }
}
