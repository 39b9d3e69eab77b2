package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.agency;
import static io.github.partyorg.structure.Bases.commune;
import static io.github.partyorg.structure.Bases.district;
import static io.github.partyorg.structure.Bases.official;
import static io.github.partyorg.structure.Bases.officials;
import static io.github.partyorg.structure.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class HierarchyEditTest {

  private static final UnitId NOWHERE = UnitId.of("Z");

  private final Branch one = village("V1", officials(1, 3));
  private final Branch two = village("V2", officials(4, 3));
  private final Branch three = village("V3", officials(7, 3));
  private final Committee x = commune("X", one, two);
  private final Committee y = commune("Y", three);
  private final Hierarchy before = Hierarchy.of(district("H", x, y));
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
    Branch four = village("V4", officials(10, 1));
    Branch five = village("V5", officials(11, 1));

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
  void a_unit_that_is_removed_and_placed_again_has_moved_with_all_below_it() {
    Committee province = Committee.province("T").name("Đảng bộ tỉnh T").add(before.root()).build();
    Hierarchy whole = Hierarchy.of(province);
    HierarchyEdit moving = whole.edit();

    moving.remove(x.id());
    moving.place(x, province.id());
    Hierarchy after = moving.done();

    assertThat(moving.path(one.id())).containsExactly(id("T"), id("X"), id("V1"));
    assertThat(moving.find(one.id())).containsSame(one);
    assertThat(after.path(one.id())).hasToString("T/X/V1");
    assertThat(moving.difference().moved()).containsExactly(x.id());
  }

  @Test
  void what_is_below_a_placed_unit_can_be_edited_in_turn() {
    Committee z = commune("Z", village("V4", officials(10, 2)));

    edit.place(z, before.root().id());
    edit.replace(village("V4", officials(10, 1)));
    edit.place(village("V5", ImmutableList.of(official(11))), z.id());
    edit.remove(UnitId.of("V4"));

    assertThat(edit.done().committee("Z").children())
        .extracting(unit -> unit.id().value())
        .containsExactly("V5");
  }

  @Test
  void a_unit_that_is_handed_into_a_placed_one_is_found_there() {
    edit.remove(one.id());
    edit.place(commune("Z", one), before.root().id());

    assertThat(edit.find(one.id())).containsSame(one);
    assertThat(edit.path(one.id())).containsExactly(id("H"), id("Z"), id("V1"));
    assertThat(edit.done().path(one.id())).hasToString("H/Z/V1");
  }

  @Test
  void a_unit_that_came_with_a_replaced_one_is_found_below_it() {
    Branch four = village("V4", officials(10, 1));
    edit.remove(three.id());

    edit.replace(x.withChildren(ImmutableList.of(one, three, four)));

    assertThat(edit.find(four.id())).containsSame(four);
    assertThat(edit.find(three.id())).containsSame(three);
    assertThat(edit.find(two.id())).isEmpty();
    assertThat(edit.path(three.id())).containsExactly(id("H"), id("X"), id("V3"));
  }

  @Test
  void what_is_not_there_is_neither_replaced_nor_removed_nor_a_superior() {
    Branch strange = village("Z", officials(20, 1));

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
        .isThrownBy(() -> edit.place(district("K"), x.id()))
        .withMessageStartingWith(
            "Đảng bộ huyện K [K] cannot stand directly below Đảng bộ xã X [X]");
    assertThat(edit.done()).isEqualTo(before);
  }

  @Test
  void the_root_is_not_removed_and_does_not_become_a_branch() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit.remove(before.root().id()))
        .withMessage("Đảng bộ huyện H [H] is the root; it cannot be removed.");
    edit.replace(agency("H", officials(30, 3)));
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

    assertThat(after.branch("V2").name()).isEqualTo("Chi bộ bản mới");
    assertThat(after.branch("V1")).isSameAs(one);
    assertThat(after.path(two.id())).isEqualTo(before.path(two.id()));
    assertThatThrownBy(() -> before.with(village("V2", officials(1, 1))))
        .isInstanceOf(MalformedHierarchyException.class)
        .hasMessageContaining("member listed twice: M1");
  }

  @Test
  void ids_may_be_given_as_texts() {
    Branch four = village("V4", officials(10, 1));

    edit.place(four, "Y");
    edit.remove("V1");

    assertThat(edit.unit("V4")).isSameAs(four);
    assertThat(edit.find("V1")).isEmpty();
    assertThat(edit.done().committee("Y").children()).containsExactly(three, four);
  }
}
