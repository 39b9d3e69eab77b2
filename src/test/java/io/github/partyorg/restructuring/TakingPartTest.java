package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Participation;
import org.junit.jupiter.api.Test;

/** Members are exempted, suspended, and come back. */
class TakingPartTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void who_is_exempted_or_suspended_stays_on_the_roll_and_in_the_seats() {
    Outcome outcome = carryOut(before, Exempt.member("M3").of("A"), Suspend.member("M4").of("B"));

    assertThat(outcome).lostNobody().gainedNobody();
    assertThat(outcome.after()).member("M3").takesPart(Participation.EXEMPT);
    assertThat(outcome.after()).member("M4").takesPart(Participation.SUSPENDED);
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
            """
            Exempt M3 of A
            Suspend M4 of B
            Let M3 of A resume activities
            Let M4 of B resume activities
            """);

    assertThat(outcome.after()).isEqualTo(before);
    assertThat(outcome.changes(MembershipChanged.class))
        .extracting(MembershipChanged::movement)
        .containsExactly(Movement.EXEMPTED, Movement.SUSPENDED, Movement.RESUMED, Movement.RESUMED);
    assertThat(log(outcome)).last().isEqualTo("M4 resumed activities: Chi bộ B [B]");
  }
}
