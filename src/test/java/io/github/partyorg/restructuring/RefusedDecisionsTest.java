package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Trials.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class RefusedDecisionsTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  private static Decision draft(Restructuring... orders) {
    return Decision.builder().issuer("H").effectiveOn(DAY).addOrders(orders).build();
  }

  @Test
  void reasons_of_all_orders_come_at_once() {
    assertThat(
            reasons(
                before,
                Establish.unit(branch("N", "M1")).under("Z9"),
                TransferMembers.of("M1").from("A").to("B"),
                RenewLeadership.of("Y").to(Leadership.appointed(DAY).secretary("M99").build()),
                RunPilot.ends().in("C"),
                Dissolve.unit("C").withNothingLeft()))
        .containsExactly(
            "order 1: Z9: no such unit; check the id",
            "order 1: M1 at N: a new unit brings no members; transfer them",
            "order 3: M99 at H/Y: no such member",
            "order 4: H/Y/C: the pilot of the branch does not allow this step",
            "order 5: M7 at H/Y/C: not allocated; say where to",
            "order 5: M8 at H/Y/C: not allocated; say where to",
            "order 5: M9 at H/Y/C: not allocated; say where to");
  }

  @Test
  void a_reason_has_decision_order_kind_subject_and_place_apart() {
    Decision decision = decision(TransferMembers.of("M1", "M9").from("A").to("B"));

    Reason reason =
        catchThrowableOfType(DecisionRefusedException.class, () -> decision.applyTo(before))
            .reasons()
            .get(0);

    assertThat(reason)
        .isEqualTo(
            Reason.of(
                Bilingual.alike("7-QĐ/ĐU"),
                1,
                Reason.Kind.NOT_A_MEMBER,
                MemberId.of("M9"),
                "H/X/A"));
    assertThat(reason.kind().term().vietnamese())
        .isEqualTo("không có tên trong danh sách của chi bộ");
  }

  @Test
  void the_message_says_that_nothing_was_changed_and_lists_them() {
    assertThatThrownBy(
            () ->
                decision(
                        Dissolve.unit("Z").everyoneTo("B"),
                        TransferMembers.of("M9").from("A").to("B"))
                    .applyTo(before))
        .isInstanceOf(DecisionRefusedException.class)
        .hasMessage(
            """
            Nothing was changed, for these reasons; correct each of them:
              decision 7-QĐ/ĐU, order 1: Z: no such unit; check the id
              decision 7-QĐ/ĐU, order 2: M9 at H/X/A: not on the roll of the branch\
            """);
  }

  @Test
  void a_reason_is_a_sentence_in_each_language_and_so_is_the_message() {
    Decision decision = draft(TransferMembers.of("M9").from("A").to("B"));

    DecisionRefusedException refused =
        catchThrowableOfType(DecisionRefusedException.class, () -> decision.applyTo(before));

    assertThat(refused.reasons().get(0).summary())
        .isEqualTo(
            Bilingual.of(
                "quyết định dự thảo của H, nội dung 1: M9 tại H/X/A:"
                    + " không có tên trong danh sách của chi bộ",
                "decision draft of H, order 1: M9 at H/X/A: not on the roll of the branch"));
    assertThat(refused.summary().vietnamese())
        .startsWith(
            "Không có gì thay đổi, vì các lý do sau; sửa từng lý do:\n  quyết định dự thảo");
    assertThat(refused).hasMessage(refused.summary().english());
  }

  @Test
  void a_draft_of_which_something_is_missing_is_refused_by_name() {
    assertThatThrownBy(() -> Decision.builder().number("7-QĐ").effectiveOn(DAY).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Decision 7-QĐ has no issuer; state it.");
    assertThatThrownBy(() -> Decision.builder().issuer("H").build())
        .hasMessage("A draft has no day of effect; state it.");
  }

  @Test
  void a_refusal_keeps_its_reasons_on_a_journey() throws Exception {
    DecisionRefusedException refused =
        catchThrowableOfType(
            DecisionRefusedException.class,
            () -> draft(Dissolve.unit("Z").everyoneTo("B")).applyTo(before));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      DecisionRefusedException arrived = (DecisionRefusedException) in.readObject();

      assertThat(arrived.reasons()).isEqualTo(refused.reasons()).hasSize(1);
      assertThat(arrived.summary()).isEqualTo(refused.summary());
    }
  }

  @Test
  void what_is_malformed_is_told_in_each_language() {
    Reason reason =
        catchThrowableOfType(
                DecisionRefusedException.class,
                () ->
                    decision(
                            Establish.unit(
                                    Committee.grassroots("N", Kind.AGENCY)
                                        .name("Đảng bộ N")
                                        .add(branch("N1"), branch("N1"))
                                        .build())
                                .under("H"))
                        .applyTo(before))
            .reasons()
            .get(0);

    assertThat(reason.subject()).isEqualTo(UnitId.of("N1"));
    assertThat(reason.summary().vietnamese()).doesNotContain(" at ").contains("N1");
  }

  @Test
  void nothing_is_half_applied() {
    assertThat(
            reasons(
                before,
                TransferMembers.of("M1").from("A").to("B"),
                Dissolve.unit("Z").everyoneTo("B")))
        .hasSize(1);
    assertThat(before).isEqualTo(Districts.ofTwoCommunes());
  }

  @Test
  void an_order_is_tried_on_what_the_orders_before_it_left() {
    assertThat(
            reasons(
                before,
                Dissolve.unit("B").everyoneTo("C"),
                TransferMembers.of("M4").from("B").to("A"),
                TransferMembers.of("M4", "M1").from("C").to("A")))
        .containsExactly(
            "order 2: B: no such unit; check the id",
            "order 3: M1 at H/Y/C: not on the roll of the branch");
  }

  @Test
  void orders_that_depend_on_a_refused_establishment_say_so() {
    assertThat(
            reasons(
                before,
                Establish.unit(branch("N")).under("A"),
                TransferMembers.of("M2").from("A").to("N"),
                RunPilot.begins().in("N"),
                Dissolve.unit("B").everyoneTo("N"),
                TransferMembers.of("M2").from("A").to("NN")))
        .containsExactly(
            "order 1: H/X/A: not a type of unit that this order is for",
            "order 2: N: not established, because an order before this one was refused",
            "order 3: N: not established, because an order before this one was refused",
            "order 4: N: not established, because an order before this one was refused",
            "order 5: NN: no such unit; check the id");
  }

  @Test
  void orders_that_depend_on_a_refused_split_or_conversion_say_so() {
    assertThat(
            reasons(
                before,
                SplitOff.part(branch("N")).from("Z").taking("M7"),
                Convert.unit("X")
                    .toCommittee(branch("O"))
                    .allocating(Allocation.everyoneTo("O"))
                    .ledBy(Leadership.vacant()),
                TransferMembers.of("M1").from("A").to("N"),
                TransferMembers.of("M1").from("A").to("O")))
        .containsExactly(
            "order 1: Z: no such unit; check the id",
            "order 2: H/X: not a type of unit that this order is for",
            "order 3: N: not established, because an order before this one was refused",
            "order 4: O: not established, because an order before this one was refused");
  }

  @Test
  void a_part_of_an_id_in_use_is_refused_for_that_alone() {
    assertThat(
            reasons(
                before,
                Split.unit("A")
                    .into(branch("N"), branch("X"))
                    .allocating(
                        Allocation.builder()
                            .recall("M7", "G1")
                            .send("M1")
                            .to("N")
                            .sendRest("X")
                            .build())))
        .containsExactly("order 1: H/X: unit id in use; choose another");
  }

  @Test
  void a_unit_that_a_later_order_does_establish_is_there() {
    assertThat(
            reasons(
                before,
                Establish.unit(branch("N")).under("A"),
                Establish.unit(branch("N")).under("X"),
                TransferMembers.of("M2").from("A").to("N")))
        .hasSize(1);
  }

  @Test
  void a_reason_is_listed_once_for_an_order() {
    assertThat(
            reasons(
                before,
                Dissolve.unit("B")
                    .allocating(
                        Allocation.builder()
                            .send("M4")
                            .to("Z")
                            .sendUnits("A")
                            .to("Z")
                            .sendRest("Z")
                            .build())))
        .containsExactly(
            "order 1: A at H/X/B: not directly below the unit",
            "order 1: Z: no such unit; check the id");
  }

  @Test
  void a_plan_of_several_decisions_is_one() {
    Plan plan =
        Plan.of(decision(TransferMembers.of("M1").from("A").to("B")))
            .then(
                draft(
                    TransferMembers.of("M1").from("B").to("C"),
                    Dissolve.unit("Z").everyoneTo("B")));

    assertThat(reasons(before, plan))
        .containsExactly("decision draft of H, order 2: Z: no such unit; check the id");
    assertThat(before).isEqualTo(Districts.ofTwoCommunes());
  }

  @Test
  void decisions_of_a_plan_that_bear_one_label_are_refused_each() {
    Decision draft = draft(Dissolve.unit("Z").everyoneTo("B"));

    assertThat(reasons(before, Plan.of(draft, draft))).hasSize(2);
  }

  @Test
  void a_decision_of_a_plan_finds_what_the_one_before_it_established() {
    Plan plan =
        Plan.of(
            decision(Establish.unit(branch("N")).under("X")),
            draft(TransferMembers.of("M1").from("A").to("N")));

    assertThat(plan.applyTo(before).after().path(UnitId.of("N"))).hasToString("H/X/N");
  }

  @Test
  void a_plan_out_of_the_order_of_its_days_cannot_be_written() {
    Decision later =
        Decision.builder()
            .number("8-QĐ/ĐU")
            .issuer("H")
            .effectiveOn(DAY.plusDays(1))
            .addOrders(Rename.unit("A").to("Chi bộ An"))
            .build();
    Decision earlier = decision(Rename.unit("A").to("Chi bộ Ân"));

    assertThat(Plan.of(earlier, later).decisions()).containsExactly(earlier, later);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plan.of(later, earlier))
        .withMessageContaining("order them by their effective days");
  }

  @Test
  void a_decision_that_orders_nothing_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision())
        .withMessageContaining("orders nothing");
  }
}
