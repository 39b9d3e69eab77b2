package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Descent;
import io.github.partyorg.history.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit is formed from parts of several units that live on. */
class FormingFromPartsOfSeveralTest {

  private static List<String> origins(Chronicle chronicle) {
    return chronicle.lineage().origins(id("N")).stream()
        .map(one -> one.predecessor() + " " + one.succession().members())
        .toList();
  }

  @Test
  void a_branch_has_origins_and_no_predecessors() {
    Chronicle chronicle =
        TwoCommunes.after(
            """
            Split new N "Chi bộ N" village off under Y, taking M1, M2 from A and M7 from C
            """);
    assertThat(origins(chronicle)).containsExactly("A 2", "C 1");
    assertThat(chronicle.lineage().predecessors(id("N"))).isEmpty();
    assertThat(chronicle.lineage().successors(id("A"))).isEmpty();
    assertThat(chronicle.resolve(id("A"), TwoCommunes.DAY)).isEqualTo(new Resolution.Same(id("A")));
  }

  @Test
  void a_committee_has_origins() {
    Chronicle chronicle =
        TwoCommunes.after(
            """
            Split new N "Đảng bộ xã N" commune off, taking units A from X and units C from Y
            """);
    assertThat(origins(chronicle)).containsExactly("X 4", "Y 3");
  }

  @Test
  void what_ended_is_a_predecessor_and_what_lives_on_an_origin() {
    Chronicle chronicle =
        TwoCommunes.after(
            """
            Regroup B
              - new N "Chi bộ N" village under X takes all of B and M9 from C
            """);
    assertThat(chronicle.lineage().predecessors(id("N")))
        .extracting(Descent::predecessor)
        .containsExactly(id("B"));
    assertThat(origins(chronicle)).containsExactly("C 1");
  }
}
