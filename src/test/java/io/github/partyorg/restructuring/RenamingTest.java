package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
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
    assertThat(log(outcome)).containsExactly("Renamed Chi bộ C [C] to Chi bộ bản C");
    assertThat(vietnamese(outcome)).containsExactly("Đổi tên Chi bộ C [C] thành Chi bộ bản C");
    assertThat(shown(outcome, 0)).isEqualTo("[C] → [C]");
    assertThat(successions(outcome)).as("it is the same unit").isEmpty();
  }

  @Test
  void the_root_is_renamed_like_any_unit() {
    Outcome outcome = carryOut(before, Rename.unit("H").to("Đảng bộ huyện mới"));

    assertThat(outcome.after()).hasUnit("H").named("Đảng bộ huyện mới");
  }

  @Test
  void names_follow_one_another_in_one_decision() {
    Outcome outcome =
        carryOut(before, Rename.unit("C").to("Chi bộ D"), Rename.unit("C").to("Chi bộ E"));

    assertThat(log(outcome))
        .containsExactly("Renamed Chi bộ C [C] to Chi bộ D", "Renamed Chi bộ D [C] to Chi bộ E");
  }

  @Test
  void a_blank_name_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rename.unit("C").to(" "))
        .withMessage("The new name of C is blank; state it.");
  }
}
