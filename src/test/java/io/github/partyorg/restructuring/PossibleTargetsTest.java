package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PossibleTargetsTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void every_unit_is_possible_or_not_with_all_reasons_why() {
    PossibleTargets targets =
        PossibleTargets.of(before, DAY, to -> Dissolve.unit("B").everyoneTo(to));

    assertThat(targets.possible()).containsExactly(unit(before, "C"));
    assertThat(targets.impossible().keySet())
        .extracting(UnitId::value)
        .containsExactly("H", "X", "A", "B", "Y");
    assertThat(why(targets, "A")).containsExactly(Reason.Kind.GUEST_AT_HOME);
    assertThat(why(targets, "B")).containsExactly(Reason.Kind.TARGET_ENDS);
    assertThat(why(targets, "Y")).containsExactly(Reason.Kind.WRONG_TYPE);
    assertThat(before).as("nothing is changed by asking").isEqualTo(Districts.ofTwoCommunes());
  }

  private static List<Reason.Kind> why(PossibleTargets targets, String id) {
    return targets.impossible().getOrDefault(UnitId.of(id), ImmutableList.of()).stream()
        .map(Reason::kind)
        .toList();
  }

  @Test
  void any_verb_is_asked_in_the_same_way() {
    assertThat(possible(to -> Merge.units("X").into(to))).containsExactly("H", "Y");
    assertThat(possible(to -> HandOver.units("A").to(to))).containsExactly("H", "Y");
    assertThat(possible(to -> HandOver.units("X").to(to)))
        .as("a committee of its own level can hold it")
        .containsExactly("Y");
    assertThat(possible(to -> TransferMembers.of("M1").from("A").to(to))).containsExactly("B", "C");
    assertThat(possible(to -> SendOnStay.of("M1").to(to).during(DAY, DAY)))
        .as("M1 is at home in A and a guest in B")
        .containsExactly("C");
  }

  private List<String> possible(Function<UnitId, Order> order) {
    return possible(before, DAY, order);
  }

  private static List<String> possible(
      Hierarchy hierarchy, LocalDate day, Function<UnitId, Order> order) {
    return PossibleTargets.of(hierarchy, day, order).possible().stream()
        .map(unit -> unit.id().value())
        .toList();
  }

  @Test
  void a_target_is_tried_on_the_day_of_effect() {
    Hierarchy piloted = carryOut(before, RunPilot.begins().in("C")).after();

    assertThat(possible(piloted, DAY.minusDays(1), to -> RunPilot.continues().in(to))).isEmpty();
    assertThat(possible(piloted, DAY, to -> RunPilot.continues().in(to))).containsExactly("C");
  }
}
