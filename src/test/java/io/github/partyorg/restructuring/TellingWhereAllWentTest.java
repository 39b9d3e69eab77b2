package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.id;
import static io.github.partyorg.restructuring.TwoCommunes.memberId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A dissolution says where members and branches went. */
class TellingWhereAllWentTest {

  private static Restructured change(Order order) {
    return TwoCommunes.outcome(order).changes(Restructured.class).get(0);
  }

  @Test
  void a_committee_that_is_dissolved_tells_where_its_branches_went() {
    Restructured change = change(Dissolve.unit("X").everyoneTo("Y"));
    assertThat(change.moves()).hasSize(1);
    assertThat(change.moves().get(0).units()).containsExactly(id("A"), id("B"));
    assertThat(change.moves().get(0).to()).contains(id("Y"));
    assertThat(change.summary().english()).contains("[A, B] went to Y");
    assertThat(change.edges())
        .containsExactly(Succession.of(Succession.Kind.DISPERSAL, id("X"), id("Y"), 6));
  }

  @Test
  void a_branch_tells_where_its_members_went() {
    Restructured change =
        change(
            Disband.unit("A")
                .onGround("vi phạm nghiêm trọng")
                .allocating(Allocation.builder().send("M1").to("B").sendRest("C").build()));
    assertThat(change.moves())
        .extracting(Move::to)
        .extracting(to -> to.orElseThrow().value())
        .containsExactly("B", "C");
    assertThat(change.moves().get(1).members())
        .isEqualTo(List.of(memberId(2), memberId(3), memberId(4)));
    assertThat(change.summary().english()).contains("1 member went to B; 3 members went to C");
  }

  @Test
  void branches_of_one_committee_go_to_several() {
    Restructured change =
        change(
            Dissolve.unit("X")
                .allocating(
                    Allocation.builder().sendUnits("A").to("Y").sendUnits("B").to("H").build()));
    assertThat(change.edges())
        .containsExactly(
            Succession.of(Succession.Kind.DISPERSAL, id("X"), id("Y"), 4),
            Succession.of(Succession.Kind.DISPERSAL, id("X"), id("H"), 2));
  }
}
