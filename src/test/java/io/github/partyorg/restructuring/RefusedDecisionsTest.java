package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RefusedDecisionsTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  private static Decision draft(Restructuring... orders) {
    return Decision.builder().issuer("H").effectiveOn(DAY).addOrders(orders).build();
  }

  private DecisionRefusedException refusal(Decision decision) {
    return catchThrowableOfType(DecisionRefusedException.class, () -> decision.applyTo(before));
  }

  @TestFactory
  Stream<DynamicTest> reasons_of_all_orders_are_listed() {
    return Refusals.of(
        before,
        """
        # reasons of all orders come at once
        Establish under Z9:
          N  Chi bộ N  village  M1
          ! Z9: no such unit; check the id
          ! M1 at N: a new unit brings no members; transfer them
        Transfer M1 from A to B
        Renew the leadership of Y: secretary M99
          ! M99 at H/Y: no such member
        Pilot in C: pilot ends
          ! H/Y/C: the pilot of the branch does not allow this step
        Dissolve C; with nothing left
          ! M7 at H/Y/C: not allocated; say where to
          ! M8 at H/Y/C: not allocated; say where to
          ! M9 at H/Y/C: not allocated; say where to

        # an order is tried on what the orders before it left
        Dissolve B; everyone to C
        Transfer M4 from B to A
          ! B: no such unit; check the id
        Transfer M4, M1 from C to A
          ! M1 at H/Y/C: not on the roll of the branch

        # orders that depend on a refused establishment say so
        Establish new N "Chi bộ N" village under A
          ! H/X/A: not a type of unit that this order is for
        Transfer M2 from A to N
          ! N: not established, because an order before this one was refused
        Pilot in N: pilot begins
          ! N: not established, because an order before this one was refused
        Dissolve B; everyone to N
          ! N: not established, because an order before this one was refused
        Transfer M2 from A to NN
          ! NN: no such unit; check the id

        # orders that depend on a refused split or conversion say so
        Split new N "Chi bộ N" village off, taking M7 from Z
          ! Z: no such unit; check the id
        Convert X into a committee (grassroots) with new O "Chi bộ O" village; everyone to O
          ! H/X: not a type of unit that this order is for
        Transfer M1 from A to N
          ! N: not established, because an order before this one was refused
        Transfer M1 from A to O
          ! O: not established, because an order before this one was refused

        # a part of an id in use is refused for that alone
        Split A into new N "Chi bộ N" village, new X "Chi bộ X" village
          - recall M7, G1
          - M1 to N
          - the rest to X
          ! H/X: unit id in use; choose another

        # a unit that a later order does establish is there
        Establish new N "Chi bộ N" village under A
          ! H/X/A: not a type of unit that this order is for
        Establish new N "Chi bộ N" village under X
        Transfer M2 from A to N

        # a reason is listed once for an order
        Dissolve B; M4 to Z; units A to Z; the rest to Z
          ! A at H/X/B: not directly below the unit
          ! Z: no such unit; check the id
        """);
  }

  @Test
  void a_reason_has_decision_order_kind_subject_and_place_apart() {
    Reason reason =
        refusal(decision(TransferMembers.of("M1", "M9").from("A").to("B"))).reasons().get(0);

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
    assertThat(refusal(decision("Dissolve Z; everyone to B\nTransfer M9 from A to B")))
        .hasMessage(
            """
            Nothing was changed, for these reasons; correct each of them:
              decision 7-QĐ/ĐU, order 1: Z: no such unit; check the id
              decision 7-QĐ/ĐU, order 2: M9 at H/X/A: not on the roll of the branch\
            """);
  }

  @Test
  void a_reason_is_a_sentence_in_each_language_and_so_is_the_message() {
    DecisionRefusedException refused = refusal(draft(TransferMembers.of("M9").from("A").to("B")));

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
    DecisionRefusedException refused = refusal(draft(Dissolve.unit("Z").everyoneTo("B")));
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
    Committee twice =
        Committee.grassroots("N", Kind.AGENCY)
            .name("Đảng bộ N")
            .add(branch("N1"), branch("N1"))
            .build();

    Reason reason = refusal(decision(Establish.unit(twice).under("H"))).reasons().get(0);

    assertThat(reason.subject()).isEqualTo(UnitId.of("N1"));
    assertThat(reason.summary().vietnamese()).doesNotContain(" at ").contains("N1");
  }

  @Test
  void nothing_is_half_applied_of_a_plan_of_several_decisions() {
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

    assertThat(plan).on(before).begins("N").under("X").withMembers(1);
  }

  @Test
  void a_decision_that_orders_nothing_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision())
        .withMessageContaining("orders nothing");
  }
}
