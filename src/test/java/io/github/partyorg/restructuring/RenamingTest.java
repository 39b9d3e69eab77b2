package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Hierarchy;
import org.junit.jupiter.api.Test;

class RenamingTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  @Test
  void a_unit_gets_another_name_and_keeps_all_else() {
    Outcome outcome = carryOut(before, Rename.unit("C").to("Chi bộ bản C"));

    assertThat(unit(outcome.after(), "C")).isEqualTo(unit(before, "C").withName("Chi bộ bản C"));
    assertThat(outcome.after().unitsNamed("Chi bộ bản C")).hasSize(1);
  }

  @Test
  void the_root_is_renamed_like_any_unit() {
    Outcome outcome = carryOut(before, Rename.unit("H").to("Đảng bộ huyện mới"));

    assertThat(outcome.after().root().name()).isEqualTo("Đảng bộ huyện mới");
  }

  @Test
  void the_change_shows_both_names() {
    Outcome outcome = carryOut(before, Rename.unit("C").to("Chi bộ bản C"));

    assertThat(log(outcome)).containsExactly("Renamed Chi bộ C [C] to Chi bộ bản C");
    assertThat(vietnamese(outcome)).containsExactly("Đổi tên Chi bộ C [C] thành Chi bộ bản C");
    assertThat(outcome.changes().get(0).originals()).containsExactly(unit(before, "C"));
    assertThat(outcome.changes().get(0).results()).containsExactly(unit(outcome.after(), "C"));
    assertThat(successions(outcome)).as("it is the same unit").isEmpty();
  }

  @Test
  void names_follow_one_another_in_one_decision() {
    Outcome outcome =
        carryOut(before, Rename.unit("C").to("Chi bộ D"), Rename.unit("C").to("Chi bộ E"));

    assertThat(log(outcome))
        .containsExactly("Renamed Chi bộ C [C] to Chi bộ D", "Renamed Chi bộ D [C] to Chi bộ E");
  }

  @Test
  void a_name_that_the_unit_has_and_an_unknown_unit_are_refused() {
    assertThat(reasons(before, Rename.unit("C").to("Chi bộ C"), Rename.unit("Z").to("Chi bộ Z")))
        .containsExactly(
            "order 1: H/Y/C: already recorded", "order 2: Z: no such unit; check the id");
  }

  @Test
  void a_blank_name_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rename.unit("C").to(" "))
        .withMessage("The new name of C is blank; state it.");
  }
}
