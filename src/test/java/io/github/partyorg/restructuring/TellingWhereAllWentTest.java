package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A dissolution says where members and branches went. */
class TellingWhereAllWentTest {

  private static Restructured change(String order) {
    return TwoCommunes.outcome(order).changes(Restructured.class).get(0);
  }

  @Test
  void a_committee_that_is_dissolved_tells_where_its_branches_went() {
    Restructured change = change("Dissolve X; everyone to Y");
    assertThat(change.moves()).extracting(Move::toString).containsExactly("X → Y: [][A, B]");
    assertThat(change.summary().english()).contains("A, B went to Y");
    assertThat(change.edges())
        .containsExactly(Succession.of(Succession.Kind.DISPERSAL, id("X"), id("Y"), 6));
  }

  @Test
  void a_branch_tells_where_its_members_went() {
    Restructured change =
        change(
            """
            Disband A ("vi phạm nghiêm trọng"); M1 to B; the rest to C
            """);
    assertThat(change.moves())
        .extracting(Move::toString)
        .containsExactly("A → B: [M1][]", "A → C: [M2, M3, M4][]");
    assertThat(change.summary().english()).contains("1 member went to B; 3 members went to C");
  }

  @Test
  void branches_of_one_committee_go_to_several() {
    assertThat(change("Dissolve X; units A to Y; units B to H").edges())
        .containsExactly(
            Succession.of(Succession.Kind.DISPERSAL, id("X"), id("Y"), 4),
            Succession.of(Succession.Kind.DISPERSAL, id("X"), id("H"), 2));
  }
}
