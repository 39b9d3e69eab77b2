package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Bilingual;
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
    FormGroups order = FormGroups.of().in("A");

    assertThat(carryOut(before, order).after().branch("A").groups()).isEmpty();
    assertThat(order.summary())
        .isEqualTo(Bilingual.of("Chia tổ đảng tại A: không", "Form party groups in A: none"));
  }

  @Test
  void the_change_shows_the_branch_before_and_after() {
    FormGroups order = FormGroups.of(group("Tổ 1", "M1"), group("Tổ 2", "M2")).in("A");

    Outcome outcome = carryOut(before, order);

    assertThat(order.summary().english()).isEqualTo("Form party groups in A: Tổ 1, Tổ 2");
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: 2 party groups");
    assertThat(vietnamese(outcome)).containsExactly("Chi bộ A [A]: 2 tổ đảng");
    assertThat(shown(outcome, 0)).isEqualTo("[A] → [A]");
  }

  @Test
  void two_groups_of_one_name_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormGroups.of(group("Tổ 1", "M1"), group("Tổ 1", "M2")).in("A"))
        .withMessageContaining("have one name");
  }
}
