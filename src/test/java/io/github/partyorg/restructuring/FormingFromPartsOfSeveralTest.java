package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.commune;
import static io.github.partyorg.restructuring.TwoCommunes.empty;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Descent;
import io.github.partyorg.history.Resolution;
import org.junit.jupiter.api.Test;

/** A unit is formed from parts of several units that live on. */
class FormingFromPartsOfSeveralTest {

  @Test
  void a_branch_has_origins_and_no_predecessors() {
    Chronicle chronicle =
        TwoCommunes.after(
            SplitOff.part(empty("N"))
                .from("A")
                .taking("M1", "M2")
                .alsoFrom("C")
                .taking("M7")
                .under("Y"));
    assertThat(chronicle.lineage().origins(id("N")))
        .extracting(one -> one.predecessor() + " " + one.succession().members())
        .containsExactly("A 2", "C 1");
    assertThat(chronicle.lineage().predecessors(id("N"))).isEmpty();
    assertThat(chronicle.lineage().successors(id("A"))).isEmpty();
    assertThat(chronicle.resolve(id("A"), TwoCommunes.DAY)).isEqualTo(new Resolution.Same(id("A")));
  }

  @Test
  void a_committee_has_origins() {
    Chronicle chronicle =
        TwoCommunes.after(
            SplitOff.part(commune("N")).from("X").takingUnits("A").alsoFrom("Y").takingUnits("C"));
    assertThat(chronicle.lineage().origins(id("N")))
        .extracting(one -> one.predecessor() + " " + one.succession().members())
        .containsExactly("X 4", "Y 3");
  }

  @Test
  void what_ended_is_a_predecessor_and_what_lives_on_an_origin() {
    Chronicle chronicle =
        TwoCommunes.after(
            Regroup.ending("B")
                .into(Intake.of(empty("N")).under("X").allOf("B").members("M9").from("C")));
    assertThat(chronicle.lineage().predecessors(id("N")))
        .extracting(Descent::predecessor)
        .containsExactly(id("B"));
    assertThat(chronicle.lineage().origins(id("N")))
        .extracting(Descent::predecessor)
        .containsExactly(id("C"));
  }
}
