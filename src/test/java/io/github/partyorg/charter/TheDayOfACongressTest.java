package io.github.partyorg.charter;

import static io.github.partyorg.charter.ConsentedBranches.branch;
import static io.github.partyorg.charter.ConsentedBranches.decision;
import static io.github.partyorg.charter.ConsentedBranches.district;
import static io.github.partyorg.charter.ConsentedBranches.found;
import static io.github.partyorg.charter.ConsentedBranches.introduced;
import static io.github.partyorg.charter.ConsentedBranches.led;
import static io.github.partyorg.charter.ConsentedBranches.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of a congress is part of every comparison, and is missed where it is left out. */
class TheDayOfACongressTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

  private static Branch without() {
    return led(LONG_AGO).withLeadership(led(LONG_AGO).leadership().withoutCongress());
  }

  private static Branch elected(Mandate mandate) {
    Seat seat = Seat.of(Post.SECRETARY, MemberId.of("V1"), mandate, LONG_AGO);
    return branch("V").withLeadership(Leadership.seats(List.of(seat)).withoutCongress());
  }

  @Nested
  class Left_out {

    @Test
    void silences_the_norms_on_congresses_and_is_told_itself() {
      assertThat(found("CON-03", district(led(LONG_AGO)), DAY)).containsExactly("H/X/V");
      assertThat(found("CON-00", district(led(LONG_AGO)), DAY)).isEmpty();
      assertThat(found("CON-03", district(without()), DAY)).isEmpty();
      assertThat(found("CON-00", district(without()), DAY)).containsExactly("H/X/V");
    }

    @ParameterizedTest
    @CsvSource({"2012-01-01", "2018-07-01", "2022-01-01", "2025-09-01"})
    void is_told_on_every_day_of_the_charter(LocalDate day) {
      assertThat(found("CON-00", district(without()), day)).containsExactly("H/X/V");
    }

    @Test
    void is_no_fault_of_leaders_who_are_appointed_nor_where_there_are_none() {
      assertThat(found("CON-00", district(elected(Mandate.APPOINTED)), DAY)).isEmpty();
      assertThat(found("CON-00", district(branch("V")), DAY)).isEmpty();
      assertThat(found("CON-00", district(elected(Mandate.ELECTED)), DAY)).hasSize(1);
    }

    @Test
    void should_be_said_which_is_no_violation_of_what_must_be() {
      Violation violation =
          Rulebooks.inForceOn(DAY).report(district(without()), DAY).violationsOf("CON-00").get(0);

      assertThat(violation.rule().severity()).isEqualTo(Severity.SHOULD);
      assertThat(violation.breach().observed().english())
          .isEqualTo("no day of a congress is known");
    }
  }

  @Nested
  class In_a_comparison {

    private final Hierarchy before = district(led(LONG_AGO));
    private final Hierarchy moved = district(relaid(DAY));

    private Branch relaid(LocalDate congress) {
      Branch branch = led(LONG_AGO);
      return branch.withLeadership(branch.leadership().withCongressOn(congress));
    }

    @Test
    void is_a_difference_by_itself() {
      assertThat(before.isSameAs(moved)).isFalse();
      assertThat(before.isSameAs(district(without()))).isFalse();
      assertThat(before.isSameAs(district(led(LONG_AGO)))).isTrue();
      assertThat(Comparison.between(before, moved).differences())
          .singleElement()
          .asString()
          .contains("2015-01-01", "2018-07-01");
    }

    @Test
    void is_restored_by_what_undoes_a_decision() {
      Outcome outcome =
          decision("X", DAY, RenewLeadership.of("V").to(relaid(DAY).leadership())).applyTo(before);
      Decision undoing = outcome.undoing(UnitId.of("X"), DAY);

      assertThat(outcome.after().isSameAs(moved)).isTrue();
      assertThat(undoing.applyTo(outcome.after()).after()).isEqualTo(before);
    }

    @Test
    void is_restored_by_a_proposal() {
      Plan plan =
          Comparison.between(moved, before).proposal(UnitId.of("X"), DAY).plan().orElseThrow();

      assertThat(plan.applyTo(moved).after().isSameAs(before)).isTrue();
    }

    @Test
    void is_no_work_of_a_transfer() {
      Decision transfer = decision("X", DAY, TransferMembers.of("V5").from("V").to("W"));
      Report known = Rulebooks.inForceOn(DAY).report(moved, DAY);

      assertThat(introduced(review(before, transfer))).doesNotContain("CON-03");
      assertThatIllegalArgumentException()
          .as("an outcome that begins with another congress")
          .isThrownBy(() -> known.review(transfer.applyTo(before)));
    }
  }
}
