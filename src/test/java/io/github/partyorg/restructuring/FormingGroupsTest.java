package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Hierarchy;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormingGroupsTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void the_groups_stated_replace_those_there_were() {
    Outcome outcome =
        carryOut(before, FormGroups.of(group("Tổ 1", "M1"), group("Tổ 2", "M3", "M2")).in("A"));

    assertThat(unit(outcome.after(), "A"))
        .as("all else about the branch stays, who belongs to no group among it")
        .isEqualTo(
            before.branch("A").withGroups(List.of(group("Tổ 1", "M1"), group("Tổ 2", "M3", "M2"))));
  }

  @Test
  void a_branch_has_no_groups_any_more() {
    Outcome outcome = carryOut(before, FormGroups.of().in("A"));

    assertThat(outcome.after().branch("A").groups()).isEmpty();
    assertThat(FormGroups.of().in("A").summary().english())
        .isEqualTo("Form party groups in A: none");
    assertThat(FormGroups.of().in("A").summary().vietnamese())
        .isEqualTo("Chia tổ đảng tại A: không");
  }

  @Test
  void the_change_shows_the_branch_before_and_after() {
    FormGroups order = FormGroups.of(group("Tổ 1", "M1"), group("Tổ 2", "M2")).in("A");

    Outcome outcome = carryOut(before, order);

    assertThat(order.summary().english()).isEqualTo("Form party groups in A: Tổ 1, Tổ 2");
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: 2 party groups");
    assertThat(vietnamese(outcome)).containsExactly("Chi bộ A [A]: 2 tổ đảng");
    assertThat(outcome.changes().get(0).originals()).containsExactly(unit(before, "A"));
    assertThat(outcome.changes().get(0).results()).containsExactly(unit(outcome.after(), "A"));
  }

  @Test
  void strangers_and_whoever_belongs_to_two_groups_are_listed() {
    assertThat(
            reasons(
                before,
                FormGroups.of(group("Tổ 1", "M1", "M4", "M7"), group("Tổ 2", "M1")).in("A"),
                FormGroups.of().in("X"),
                FormGroups.of().in("Z")))
        .containsExactly(
            "order 1: M4 at H/X/A: not on the roll of the branch",
            "order 1: M7 at H/X/A: not on the roll of the branch",
            "order 1: M1 at H/X/A: allocated more than once; keep one",
            "order 2: H/X: not a type of unit that this order is for",
            "order 3: Z: no such unit; check the id");
  }

  @Test
  void two_groups_of_one_name_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormGroups.of(group("Tổ 1", "M1"), group("Tổ 1", "M2")).in("A"))
        .withMessageContaining("have one name");
  }
}
