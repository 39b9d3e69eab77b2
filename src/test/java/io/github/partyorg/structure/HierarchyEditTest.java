package io.github.partyorg.structure;

import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.testing.notation.Drawing;
import org.junit.jupiter.api.Test;

class HierarchyEditTest {

  private static final UnitId NOWHERE = UnitId.of("Z");

  private final Hierarchy before =
      Drawing.hierarchy(
          """
          H       Đảng bộ huyện H  district
            X     Đảng bộ xã X     commune
              V1  Chi bộ bản V1    village  M1 M2 M3
              V2  Chi bộ bản V2    village  M4 M5 M6
            Y     Đảng bộ xã Y     commune
              V3  Chi bộ bản V3    village  M7 M8 M9
          """);
  private final Branch one = before.branch("V1");
  private final Branch two = before.branch("V2");
  private final Branch three = before.branch("V3");
  private final Branch four = (Branch) Drawing.unit("V4  Chi bộ bản V4  village  M10");
  private final Committee x = before.committee("X");
  private final Committee y = before.committee("Y");
  private final HierarchyEdit edit = before.edit();

  private static UnitId id(String text) {
    return UnitId.of(text);
  }

  @Test
  void an_edit_begins_with_the_snapshot_as_it_is() {
    assertThat(edit.root()).isSameAs(before.root());
    assertThat(edit.find(one.id())).containsSame(one);
    assertThat(edit.unit(two.id())).isSameAs(two);
    assertThat(edit.find(NOWHERE)).isEmpty();
    assertThat(edit.path(two.id())).containsExactly(id("H"), id("X"), id("V2"));
    assertThat(edit.difference().isEmpty()).isTrue();
    assertThat(edit.done()).isEqualTo(before);
  }

  @Test
  void a_replaced_unit_stands_where_the_other_stood_and_the_snapshot_stays_as_it_was() {
    Branch renamed = one.withName("Chi bộ bản mới");

    edit.replace(renamed);
    Hierarchy after = edit.done();

    assertThat(edit.unit(one.id())).isSameAs(renamed);
    assertThat(after.committee("X").children()).containsExactly(renamed, two);
    assertThat(after.committee("Y")).isSameAs(y);
    assertThat(edit.difference().revised()).containsExactly(one.id());
    assertThat(before.branch("V1")).isSameAs(one);
  }

  @Test
  void a_unit_is_placed_after_the_children_that_are_there() {
    Unit five = Drawing.unit("V5  Chi bộ bản V5  village  M11");

    edit.place(four, x.id());
    edit.place(ImmutableList.of(five), x.id());

    assertThat(edit.done().committee("X").children()).containsExactly(one, two, four, five);
    assertThat(edit.path(five.id())).containsExactly(id("H"), id("X"), id("V5"));
    assertThat(edit.find(four.id())).containsSame(four);
  }

  @Test
  void a_removed_unit_is_gone_with_all_below_it() {
    edit.remove(x.id());

    assertThat(edit.find(x.id())).isEmpty();
    assertThat(edit.find(one.id())).isEmpty();
    assertThatThrownBy(() -> edit.unit(one.id()))
        .isInstanceOf(NoSuchUnitException.class)
        .hasMessageStartingWith("There is no unit V1");
    assertThat(edit.done().unitCount()).isEqualTo(3);
    assertThat(edit.difference().ended()).containsOnlyKeys(x.id(), one.id(), two.id());
  }

  @Test
  void units_of_one_superior_are_removed_together() {
    edit.place(four, x.id());

    edit.remove(ImmutableSet.of(one.id(), four.id()), x.id());

    assertThat(edit.done().committee("X").children()).containsExactly(two);
    assertThatThrownBy(() -> edit.remove(ImmutableSet.of(two.id(), one.id()), x.id()))
        .isInstanceOf(NoSuchUnitException.class)
        .hasMessageStartingWith("There is no unit V1");
  }

  @Test
  void a_unit_that_is_removed_and_placed_again_has_moved_with_all_below_it() {
    Committee province = Committee.province("T").name("Đảng bộ tỉnh T").add(before.root()).build();
    HierarchyEdit moving = Hierarchy.of(province).edit();

    moving.remove(x.id());
    moving.place(x, province.id());

    assertThat(moving.path(one.id())).containsExactly(id("T"), id("X"), id("V1"));
    assertThat(moving.find(one.id())).containsSame(one);
    assertThat(moving.done().path(one.id())).hasToString("T/X/V1");
    assertThat(moving.difference().moved()).containsExactly(x.id());
  }

  @Test
  void what_is_below_a_placed_unit_can_be_edited_in_turn() {
    Unit z =
        Drawing.unit(
            """
            Z     Đảng bộ xã Z   commune
              V4  Chi bộ bản V4  village  M10 M11
            """);
    Unit five = Drawing.unit("V5  Chi bộ bản V5  village  M11");

    edit.place(z, before.root().id());
    edit.replace(four);
    edit.place(five, z.id());
    edit.remove(four.id());

    assertThat(edit.done().committee("Z").children()).containsExactly(five);
  }

  @Test
  void a_unit_that_is_handed_into_a_placed_one_is_found_there() {
    edit.remove(one.id());
    Committee z = (Committee) Drawing.unit("Z  Đảng bộ xã Z  commune");
    edit.place(z.withChildren(ImmutableList.of(one)), before.root().id());

    assertThat(edit.find(one.id())).containsSame(one);
    assertThat(edit.path(one.id())).containsExactly(id("H"), id("Z"), id("V1"));
    assertThat(edit.done().path(one.id())).hasToString("H/Z/V1");
  }

  @Test
  void a_unit_that_came_with_a_replaced_one_is_found_below_it() {
    edit.remove(three.id());

    edit.replace(x.withChildren(ImmutableList.of(one, three, four)));

    assertThat(edit.find(four.id())).containsSame(four);
    assertThat(edit.find(three.id())).containsSame(three);
    assertThat(edit.find(two.id())).isEmpty();
    assertThat(edit.path(three.id())).containsExactly(id("H"), id("X"), id("V3"));
  }

  @Test
  void what_is_not_there_is_neither_replaced_nor_removed_nor_a_superior() {
    Unit strange = Drawing.unit("Z  Chi bộ bản Z  village");

    assertThatThrownBy(() -> edit.replace(strange)).isInstanceOf(NoSuchUnitException.class);
    assertThatThrownBy(() -> edit.remove(NOWHERE)).isInstanceOf(NoSuchUnitException.class);
    assertThatThrownBy(() -> edit.place(strange, NOWHERE)).isInstanceOf(NoSuchUnitException.class);
    assertThatThrownBy(() -> before.with(strange)).isInstanceOf(NoSuchUnitException.class);
    edit.remove(one.id());
    assertThatThrownBy(() -> edit.remove(one.id())).isInstanceOf(NoSuchUnitException.class);
    assertThatThrownBy(() -> edit.replace(one)).isInstanceOf(NoSuchUnitException.class);
  }

  @Test
  void a_branch_holds_no_units_and_no_committee_one_of_a_higher_level() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit.place(three, one.id()))
        .withMessage("Chi bộ bản V1 [V1] is a branch, which holds no units; name a committee.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit.place(Drawing.unit("K  Đảng bộ huyện K  district"), x.id()))
        .withMessageStartingWith(
            "Đảng bộ huyện K [K] cannot stand directly below Đảng bộ xã X [X]");
    assertThat(edit.done()).isEqualTo(before);
  }

  @Test
  void the_root_is_not_removed_and_does_not_become_a_branch() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit.remove(before.root().id()))
        .withMessage("Đảng bộ huyện H [H] is the root; it cannot be removed.");
    edit.replace(Drawing.unit("H  Chi bộ cơ quan H  agency"));
    assertThatIllegalArgumentException()
        .isThrownBy(edit::done)
        .withMessageContaining("the root of a hierarchy is a committee");
  }

  @Test
  void a_snapshot_that_would_be_malformed_is_refused_at_the_end() {
    edit.place(one, y.id());

    assertThatThrownBy(edit::done)
        .isInstanceOf(MalformedHierarchyException.class)
        .hasMessageContaining("unit id used twice: V1 at H/X/V1 and H/Y/V1");
  }

  @Test
  void one_unit_is_replaced_in_one_sentence() {
    Hierarchy after = before.with(two.withName("Chi bộ bản mới"));

    assertThat(after).hasBranch("V2").named("Chi bộ bản mới").under("X");
    assertThat(after.branch("V1")).isSameAs(one);
    assertThatThrownBy(() -> before.with(Drawing.unit("V2  Chi bộ bản V2  village  M1")))
        .isInstanceOf(MalformedHierarchyException.class)
        .hasMessageContaining("member listed twice: M1");
  }

  @Test
  void ids_may_be_given_as_texts() {
    edit.place(four, "Y");
    edit.remove("V1");

    assertThat(edit.unit("V4")).isSameAs(four);
    assertThat(edit.find("V1")).isEmpty();
    assertThat(edit.done().committee("Y").children()).containsExactly(three, four);
  }
}
