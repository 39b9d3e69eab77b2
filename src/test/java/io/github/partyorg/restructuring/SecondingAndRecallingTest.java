package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondingAndRecallingTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  @Test
  void a_member_is_a_guest_there_and_a_member_at_home_as_before() {
    Outcome outcome =
        carryOut(before, Second.members("M3", "M2").to("C").during(DAY, DAY.plusDays(9)));

    assertThat(outcome.after().branch("C").guests())
        .containsExactly(
            Guest.builder().member("M3").since(DAY).until(DAY.plusDays(9)).build(),
            Guest.builder().member("M2").since(DAY).until(DAY.plusDays(9)).build());
    assertThat(unit(outcome.after(), "A"))
        .as("roll, seats and groups at home")
        .isSameAs(unit(before, "A"));
    assertThat(outcome.after().branch("C").withGuests(List.of()))
        .as("all else about the branch of the stay")
        .isEqualTo(unit(before, "C"));
  }

  @Test
  void an_outsider_is_a_guest_of_a_home_that_is_named() {
    Outcome outcome =
        carryOut(before, Second.outsiders("Đảng bộ tỉnh khác", "G2").to("C").during(DAY, DAY));

    assertThat(outcome.after().branch("C").guests())
        .containsExactly(
            Guest.builder()
                .member("G2")
                .outsideHome("Đảng bộ tỉnh khác")
                .since(DAY)
                .until(DAY)
                .build());
    assertThat(outcome.after().memberCount()).isEqualTo(before.memberCount());
  }

  @Test
  void a_recalled_guest_is_a_guest_no_more_and_others_stay() {
    Outcome outcome = carryOut(before, Recall.guests("M7").from("A"));

    assertThat(guests(outcome.after(), "A")).containsExactly("G1");
    assertThat(unit(outcome.after(), "C")).isSameAs(unit(before, "C"));
  }

  @Test
  void a_recall_takes_a_secondment_back() {
    Outcome outcome =
        carryOut(
            before,
            Second.members("M3").to("C").during(DAY, DAY.plusDays(9)),
            Recall.guests("M3").from("C"));

    assertThat(outcome.after()).isEqualTo(before);
  }

  @Test
  void the_changes_show_the_branch_and_the_stays() {
    Outcome outcome =
        carryOut(
            before,
            Second.members("M3", "M2").to("C").during(DAY, DAY.plusDays(9)),
            Recall.guests("G1", "M7").from("A"));

    assertThat(log(outcome))
        .containsExactly("Chi bộ C [C]: seconded here M3, M2", "Chi bộ A [A]: recalled M7, G1");
    assertThat(vietnamese(outcome))
        .containsExactly(
            "Chi bộ C [C]: sinh hoạt tạm thời M3, M2",
            "Chi bộ A [A]: kết thúc sinh hoạt tạm thời M7, G1");
    Seconded seconded = outcome.changes(Seconded.class).get(0);
    assertThat(seconded.guests()).isEqualTo(outcome.after().branch("C").guests());
    assertThat(seconded.before()).isEqualTo(unit(before, "C"));
    assertThat(seconded.after()).isEqualTo(unit(outcome.after(), "C"));
    Recalled recalled = outcome.changes(Recalled.class).get(0);
    assertThat(recalled.guests()).isEqualTo(before.branch("A").guests());
    assertThat(recalled.after()).isEqualTo(unit(outcome.after(), "A"));
  }

  @Test
  void who_is_at_home_a_guest_already_doubled_or_unknown_is_listed() {
    assertThat(
            reasons(
                before,
                Second.members("M1", "M2", "M4", "M99", "M2").to("B").during(DAY, DAY),
                Second.members("M1").to("X").during(DAY, DAY),
                Second.members("M1").to("Z").during(DAY, DAY)))
        .containsExactly(
            "order 1: M1 at H/X/B: on the roll or a guest there already; recall instead",
            "order 1: M4 at H/X/B: on the roll or a guest there already; recall instead",
            "order 1: M99 at H/X/B: no such member",
            "order 1: M2 at H/X/B: allocated more than once; keep one",
            "order 2: X at H/X: not a type of unit that this order is for",
            "order 3: Z at Z: no such unit; check the id");
  }

  @Test
  void who_is_no_guest_is_not_recalled() {
    assertThat(
            reasons(
                before,
                Recall.guests("M1", "M7").from("A"),
                Recall.guests("M1").from("X"),
                Recall.guests("M1").from("Z")))
        .containsExactly(
            "order 1: M1 at H/X/A: not a guest of the branch",
            "order 2: X at H/X: not a type of unit that this order is for",
            "order 3: Z at Z: no such unit; check the id");
  }

  @Test
  void a_stay_is_not_begun_or_ended_twice() {
    Second order = Second.members("M3").to("C").during(DAY, DAY);
    Recall back = Recall.guests("M7").from("A");

    assertThat(reasons(carryOut(before, order, back).after(), order, back))
        .containsExactly(
            "order 1: M3 at H/Y/C: on the roll or a guest there already; recall instead",
            "order 2: M7 at H/X/A: not a guest of the branch");
  }

  @Test
  void orders_that_name_nobody_or_go_backwards_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Second.members().to("C").during(DAY, DAY))
        .withMessageContaining("names nobody");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Second.members("M1").to("C").during(DAY, DAY.minusDays(1)))
        .withMessageContaining("the last day is before the first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recall.guests(List.of()).from("C"))
        .withMessageContaining("names nobody");
  }
}
