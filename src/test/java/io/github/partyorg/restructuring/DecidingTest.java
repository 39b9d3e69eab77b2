package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecidingTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  private List<String> reasons(Restructuring... orders) {
    return catchThrowableOfType(
            DecisionRefusedException.class, () -> decision(orders).applyTo(before))
        .reasons()
        .stream()
        .map(Reason::toString)
        .toList();
  }

  private static List<String> log(Outcome outcome) {
    return outcome.changes().stream().map(Change::toString).toList();
  }

  private static List<String> roll(Hierarchy hierarchy, String branch) {
    return hierarchy.get(branch, Branch.class).members().stream()
        .map(member -> member.id().value())
        .toList();
  }

  @Nested
  class Establishing {
    @Test
    void a_committee_begins_with_its_branches_and_its_appointed_leadership() {
      GrassrootsCommittee unit =
          GrassrootsCommittee.builder()
              .id("N")
              .name("Đảng bộ N")
              .grassrootsKind(GrassrootsKind.AGENCY)
              .leadership(Leadership.appointed(DAY).secretary("M5").build())
              .addBranches(branch("N1"), branch("N2"))
              .build();

      Outcome outcome = decision(Establish.unit(unit).under("H")).applyTo(before);

      Unit begun = outcome.after().get("N", GrassrootsCommittee.class);
      assertThat(begun.foundedOn()).contains(DAY);
      assertThat(outcome.after().get("N2", Branch.class).foundedOn()).contains(DAY);
      assertThat(begun.leadership().holdersOf(Post.SECRETARY)).containsExactly(MemberId.of("M5"));
      assertThat(log(outcome)).containsExactly("Established Đảng bộ N [N] under H");
      assertThat(outcome.changes().get(0).originals()).isEmpty();
      assertThat(outcome.changes().get(0).results()).containsExactly(begun);
    }

    @Test
    void a_founding_day_that_is_stated_stays() {
      Outcome outcome =
          decision(Establish.unit(branch("N").withFoundedOn(DAY.minusDays(9))).under("X"))
              .applyTo(before);

      assertThat(outcome.after().get("N", Unit.class).foundedOn()).contains(DAY.minusDays(9));
    }

    @Test
    void what_cannot_be_is_refused_with_every_reason() {
      assertThat(reasons(Establish.unit(branch("A", "M1")).under("H")))
          .containsExactly(
              "decision 7-QĐ/ĐU, order 1: A at H: the superior does not hold units of this type",
              "decision 7-QĐ/ĐU, order 1: A at H/X/A: unit id in use; choose another",
              "decision 7-QĐ/ĐU, order 1: M1 at H/X/A: a new unit brings no members; transfer"
                  + " them");
    }
  }

  @Nested
  class Dissolving {
    @Test
    void a_guest_cannot_be_sent_to_the_home_branch() {
      assertThat(reasons(Dissolve.unit("A").everyoneTo("C")))
          .containsExactly(
              "decision 7-QĐ/ĐU, order 1: M7 at H/Y/C: on the roll or a guest there already; recall"
                  + " instead");
    }

    @Test
    void members_go_by_list_and_the_rest_elsewhere() {
      Outcome outcome =
          decision(
                  Dissolve.unit("A")
                      .because(Purpose.APPARATUS_RESTRUCTURING)
                      .allocating(
                          Allocation.builder().send("C", "M2").recall("M7").sendRest("B").build()))
              .applyTo(before);

      assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6", "M1", "M3");
      assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M2");
      assertThat(outcome.after().get("B", Branch.class).guests())
          .as("M1 is at home now, the outsider stays on")
          .extracting(Guest::member)
          .containsExactly(MemberId.of("G1"));
      assertThat(log(outcome))
          .containsExactly("Dissolved Chi bộ A [A]; 3 member(s) went to [C, B]");
    }

    @Test
    void whoever_is_left_out_doubled_or_a_stranger_is_listed() {
      assertThat(
              reasons(
                  Dissolve.unit("A")
                      .allocating(
                          Allocation.builder()
                              .send("B", "M1", "M5")
                              .send("C", "M1")
                              .recall("M2")
                              .build())))
          .containsExactlyInAnyOrder(
              "decision 7-QĐ/ĐU, order 1: M5 at H/X/A: not on the roll of the branch",
              "decision 7-QĐ/ĐU, order 1: M1 at H/X/A: allocated more than once; keep one",
              "decision 7-QĐ/ĐU, order 1: M2 at H/X/A: not a guest of the branch",
              "decision 7-QĐ/ĐU, order 1: M2 at H/X/A: not allocated; say where to",
              "decision 7-QĐ/ĐU, order 1: M3 at H/X/A: not allocated; say where to",
              "decision 7-QĐ/ĐU, order 1: M7 at H/X/A: not allocated; say where to",
              "decision 7-QĐ/ĐU, order 1: G1 at H/X/A: not allocated; say where to");
    }

    @Test
    void the_branches_of_a_committee_are_placed_elsewhere_as_they_are() {
      Outcome outcome = decision(Dissolve.unit("X").everyoneTo("Y")).applyTo(before);

      assertThat(outcome.after().path(UnitId.of("A"))).hasToString("H/Y/A");
      assertThat(outcome.after().get("A", Unit.class)).isSameAs(before.get("A", Unit.class));
      assertThat(outcome.after().memberCount()).isEqualTo(9);
    }

    @Test
    void the_root_and_targets_that_end_as_well_are_refused() {
      assertThat(reasons(Dissolve.unit("X").everyoneTo("A")))
          .containsExactly("decision 7-QĐ/ĐU, order 1: A at H/X: the destination ends as well");
      assertThat(reasons(Dissolve.unit("H").everyoneTo("X")))
          .contains("decision 7-QĐ/ĐU, order 1: H at H: the root cannot be dissolved");
    }
  }

  @Nested
  class Transferring {
    @Test
    void who_leaves_loses_groups_and_the_seats_of_the_line_left_only() {
      Outcome outcome = decision(TransferMembers.from("A").to("B").members("M3")).applyTo(before);

      assertThat(log(outcome))
          .containsExactly(
              "1 member(s): Chi bộ A [A] → Chi bộ B [B]",
              "Vacated: secretary of Chi bộ A [A] (M3)");
      assertThat(outcome.changes(MembersTransferred.class).get(0).isInternal()).isTrue();
      PartyGroup group = outcome.after().get("A", Branch.class).groups().get(0);
      assertThat(group.members()).containsExactly(MemberId.of("M2"));
      assertThat(group.head()).isEmpty();
      assertThat(outcome.after().get("X", Unit.class).leadership())
          .isEqualTo(before.get("X", Unit.class).leadership());
    }

    @Test
    void who_leaves_the_commune_loses_the_seats_there_but_not_the_districts() {
      Outcome outcome = decision(TransferMembers.from("A").to("C").members("M3")).applyTo(before);

      assertThat(outcome.changes(SeatVacated.class))
          .extracting(change -> change.before().id().value())
          .containsExactlyInAnyOrder("X", "A");
      assertThat(outcome.changes(MembersTransferred.class).get(0).isInternal()).isFalse();
      assertThat(outcome.after().root().leadership()).isEqualTo(before.root().leadership());
    }

    @Test
    void a_stay_as_guest_ends_where_the_guest_comes_home() {
      Outcome outcome = decision(TransferMembers.from("A").to("B").members("M1")).applyTo(before);

      assertThat(outcome.after().get("B", Branch.class).guests()).isEmpty();
    }

    @Test
    void strangers_doubles_and_wrong_units_are_listed() {
      assertThat(reasons(TransferMembers.from("A").to("X").members("M9", "M1", "M1")))
          .containsExactly(
              "decision 7-QĐ/ĐU, order 1: X at H/X: not a type of unit that this order is for",
              "decision 7-QĐ/ĐU, order 1: M9 at H/X/A: not on the roll of the branch",
              "decision 7-QĐ/ĐU, order 1: M1 at H/X/A: allocated more than once; keep one");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TransferMembers.from("A").to("B").members())
          .withMessageContaining("names nobody");
    }
  }

  @Nested
  class Other_orders {
    @Test
    void a_renewed_leadership_replaces_every_seat() {
      Leadership renewed = Leadership.appointed(DAY).secretary("M1").deputies("M2").build();
      Outcome outcome = decision(RenewLeadership.of("A").to(renewed)).applyTo(before);

      assertThat(outcome.after().get("A", Unit.class).leadership()).isEqualTo(renewed);
      assertThat(log(outcome)).containsExactly("Renewed the leadership of Chi bộ A [A]");
      assertThat(
              reasons(
                  RenewLeadership.of("A").to(Leadership.appointed(DAY).secretary("M99").build())))
          .containsExactly("decision 7-QĐ/ĐU, order 1: M99 at H/X/A: no such member");
    }

    @Test
    void a_pilot_begins_continues_and_ends() {
      Outcome outcome =
          decision(
                  Reclassify.branch("A").as(BranchKind.COMMUNE_MILITARY),
                  Reclassify.branch("A").beginningPilot(),
                  Reclassify.branch("A").continuingPilot())
              .applyTo(before);

      Branch piloted = outcome.after().get("A", Branch.class);
      assertThat(piloted.kind()).isEqualTo(BranchKind.COMMUNE_MILITARY);
      assertThat(piloted.pilot()).contains(Pilot.begunOn(DAY).continuedOn(DAY));
      assertThat(log(outcome)).last().isEqualTo("Chi bộ A [A]: pilot continues");
      assertThat(
              decision(Reclassify.branch("A").endingPilot())
                  .applyTo(outcome.after())
                  .after()
                  .get("A", Branch.class)
                  .pilot())
          .isEmpty();
      assertThat(reasons(Reclassify.branch("A").continuingPilot()))
          .containsExactly(
              "decision 7-QĐ/ĐU, order 1: A at H/X/A: the pilot of the branch does not allow this"
                  + " step");
    }

    @Test
    void a_consent_is_recorded_once() {
      RecordConsent order = RecordConsent.of(Consent.of("ORG-08", "H", "5-CV/HU", DAY)).on("A");
      Outcome outcome = decision(order).applyTo(before);

      assertThat(log(outcome))
          .containsExactly("Chi bộ A [A]: consent to ORG-08 by H, 5-CV/HU of 2018-07-01");
      assertThatThrownBy(() -> decision(order).applyTo(outcome.after()))
          .hasMessageContaining("already recorded");
    }
  }

  @Nested
  class Refusing {
    @Test
    void reasons_of_all_orders_come_at_once_and_nothing_is_half_applied() {
      assertThat(
              reasons(
                  Establish.unit(branch("N")).under("Z9"),
                  TransferMembers.from("A").to("B").members("M1"),
                  TransferMembers.from("A").to("N").members("M2"),
                  Dissolve.unit("C").allocating(Allocation.builder().build())))
          .containsExactly(
              "decision 7-QĐ/ĐU, order 1: Z9 at Z9: no such unit; check the id",
              "decision 7-QĐ/ĐU, order 3: N at N: not established, because an order before this one"
                  + " was refused",
              "decision 7-QĐ/ĐU, order 4: M7 at H/Y/C: not allocated; say where to",
              "decision 7-QĐ/ĐU, order 4: M8 at H/Y/C: not allocated; say where to",
              "decision 7-QĐ/ĐU, order 4: M9 at H/Y/C: not allocated; say where to");
      assertThat(before).isEqualTo(Districts.ofTwoCommunes());
    }

    @Test
    void a_plan_of_several_decisions_is_one() {
      Plan plan =
          Plan.of(decision(TransferMembers.from("A").to("B").members("M1")))
              .then(
                  Decision.builder()
                      .issuer("H")
                      .effectiveOn(DAY)
                      .addOrders(Dissolve.unit("Z").everyoneTo("B"))
                      .build());

      assertThatThrownBy(() -> plan.applyTo(before))
          .isInstanceOf(DecisionRefusedException.class)
          .hasMessageContaining("dự thảo/draft of H, order 1: Z at Z: no such unit");
    }

    @Test
    void a_decision_that_orders_nothing_cannot_be_written() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> decision())
          .withMessageContaining("orders nothing");
    }
  }

  @Nested
  class Conserving {
    @Test
    void an_outcome_that_loses_gains_or_doubles_somebody_cannot_exist() {
      Hierarchy without = before.next(replaced("C", branch("C", "M7", "M8")));
      assertThatThrownBy(() -> Outcome.of(before, without, Plan.of(), ImmutableList.of()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("lost [M9]");
      assertThatThrownBy(() -> Outcome.of(without, before, Plan.of(), ImmutableList.of()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("gained [M9]");
    }

    private Unit replaced(String id, Branch branch) {
      TreeEdit edit = new TreeEdit(before);
      edit.replace(branch);
      assertThat(edit.unit(UnitId.of(id))).isSameAs(branch);
      return edit.root();
    }

    @Test
    void a_dry_run_is_the_same_call() {
      Decision decision = decision(TransferMembers.from("A").to("B").members("M1"));

      Outcome dry = decision.applyTo(before);

      assertThat(decision.applyTo(before)).isEqualTo(dry);
      assertThat(dry.before()).isSameAs(before);
      assertThat(dry.after().members()).extracting(Member::id).hasSize(9).doesNotHaveDuplicates();
    }
  }
}
