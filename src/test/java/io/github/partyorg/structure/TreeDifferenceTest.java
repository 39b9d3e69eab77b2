package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.agency;
import static io.github.partyorg.structure.Bases.commune;
import static io.github.partyorg.structure.Bases.district;
import static io.github.partyorg.structure.Bases.officials;
import static io.github.partyorg.structure.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TreeDifferenceTest {

  private static final MemberId SOMEBODY = MemberId.of("M1");

  private final Branch one = village("V1", officials(1, 3));
  private final Branch two = village("V2", officials(4, 3));
  private final Committee left = commune("X", one, two);
  private final Committee right = commune("Y", village("V3", officials(7, 3)));
  private final Committee before = district("H", left, right);

  private TreeDifference to(Unit... organizations) {
    return TreeDifference.between(before, district("H", organizations));
  }

  private static Committee also(Committee commune, Branch branch) {
    return commune.withChildren(
        ImmutableList.<Branch>builder().addAll(commune.branches()).add(branch).build());
  }

  @Test
  void a_unit_that_only_stands_elsewhere_has_moved_and_takes_its_members_along() {
    TreeDifference difference = to(commune("X", two), also(right, one));

    assertThat(difference.moved()).containsExactly(one.id());
    assertThat(difference.begun()).isEmpty();
    assertThat(difference.ended()).isEmpty();
    assertThat(difference.departures().asMap()).isEmpty();
    assertThat(difference.arrivals().asMap()).isEmpty();
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void a_unit_moved_and_edited_loses_only_who_left() {
    Branch edited = village("V1", officials(2, 2)).withName("Chi bộ bản mới");
    TreeDifference difference = to(commune("X", two), also(right, edited));

    assertThat(difference.moved()).containsExactly(one.id());
    assertThat(difference.departures()).hasToString("{M1=[V1]}");
    assertThat(difference.arrivals().asMap()).isEmpty();
  }

  @Test
  void what_an_ended_unit_handed_on_has_moved() {
    TreeDifference difference = to(also(also(right, one), two));

    assertThat(difference.ended()).containsOnlyKeys(UnitId.of("X"));
    assertThat(difference.moved()).containsExactlyInAnyOrder(one.id(), two.id());
    assertThat(difference.relocations())
        .isEqualTo(ImmutableTable.of(UnitId.of("X"), right.id(), ImmutableList.of(one, two)));
    assertThat(difference.departures().asMap()).isEmpty();
    assertThat(difference.arrivals().asMap()).isEmpty();
  }

  @Test
  void a_unit_that_ends_with_what_is_below_it_loses_everybody() {
    TreeDifference difference = to(right);

    assertThat(difference.ended())
        .containsOnlyKeys(UnitId.of("X"), UnitId.of("V1"), UnitId.of("V2"));
    assertThat(difference.departures().keySet()).hasSize(6);
    assertThat(difference.departures().get(SOMEBODY)).containsExactly(UnitId.of("V1"));
  }

  @Test
  void a_unit_that_begins_with_what_is_below_it_gains_everybody() {
    TreeDifference difference = to(left, right, agency("A", officials(20, 2)));

    assertThat(difference.begun()).containsOnlyKeys(UnitId.of("A"));
    assertThat(difference.arrivals()).hasToString("{M20=[A], M21=[A]}");
  }

  @Test
  void branches_put_into_a_new_section_have_moved() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").add(one).build();
    TreeDifference difference = to(commune("X", two, section), right);

    assertThat(difference.begun()).containsOnlyKeys(UnitId.of("S"));
    assertThat(difference.moved()).containsExactly(one.id());
    assertThat(difference.departures().asMap()).isEmpty();
    assertThat(difference.arrivals().asMap()).isEmpty();
  }

  @Test
  void a_renumbered_root_keeps_what_is_below_it() {
    TreeDifference difference = TreeDifference.between(before, district("K", left, right));

    assertThat(difference.ended()).containsOnlyKeys(UnitId.of("H"));
    assertThat(difference.begun()).containsOnlyKeys(UnitId.of("K"));
    assertThat(difference.moved()).containsExactlyInAnyOrder(left.id(), right.id());
    assertThat(difference.departures().asMap()).isEmpty();
  }

  @Test
  void a_transfer_is_a_departure_and_an_arrival() {
    Branch giving = one.leftBy(ImmutableSet.of(SOMEBODY));
    Branch taking = two.joinedBy(ImmutableList.of(one.members().get(0)));
    TreeDifference difference = to(commune("X", giving, taking), right);

    assertThat(difference.departures()).hasToString("{M1=[V1]}");
    assertThat(difference.arrivals()).hasToString("{M1=[V2]}");
    assertThat(difference.moved()).isEmpty();
  }

  @Test
  void who_is_listed_once_more_has_arrived_without_departing() {
    Branch taking = two.joinedBy(ImmutableList.of(one.members().get(0)));
    TreeDifference difference = to(commune("X", one, taking), right);

    assertThat(difference.arrivals()).hasToString("{M1=[V2]}");
    assertThat(difference.departures().asMap()).isEmpty();
  }

  @Test
  void a_doubled_unit_is_a_difference() {
    assertThat(to(left, right, right).isEmpty()).isFalse();
    assertThat(to(also(left, one), right).isEmpty()).isFalse();
    assertThat(
            to(left, right, agency("A", officials(20, 1)), agency("A", officials(21, 1))).doubled())
        .extracting(placed -> placed.unit().id().value())
        .containsExactly("A");
  }

  @Test
  void reordered_siblings_and_rolls_are_no_difference() {
    Branch shuffled = village("V1", ImmutableList.copyOf(officials(1, 3)).reverse());

    assertThat(to(right, commune("X", two, shuffled)).isEmpty()).isTrue();
    assertThat(to(left, right).isEmpty()).isTrue();
  }

  @Test
  void an_edit_of_a_unit_itself_is_a_difference() {
    LocalDate day = LocalDate.of(2018, 1, 1);

    assertThat(to(left.withName("Đảng bộ xã khác"), right).isEmpty()).isFalse();
    assertThat(
            to(left.withLeadership(Leadership.elected(day).secretary("M1").build()), right)
                .isEmpty())
        .isFalse();
    assertThat(to(commune("X", one.withKind(Kind.SCHOOL), two), right).isEmpty()).isFalse();
    Branch revised = one.revisedBy(one.members().get(0).withName("Đảng viên khác"));
    assertThat(to(commune("X", revised, two), right).isEmpty()).isFalse();
  }

  @Test
  void a_group_or_a_stay_more_is_a_difference_however_alike() {
    PartyGroup group = PartyGroup.builder().name("Tổ 1").addMembers(SOMEBODY).build();
    Branch once = one.withGroups(ImmutableList.of(group));
    Branch twice = one.withGroups(ImmutableList.of(group, group));

    assertThat(TreeDifference.between(commune("X", once), commune("X", twice)).isEmpty()).isFalse();
  }

  @Test
  void a_unit_that_became_one_of_another_type_keeps_its_place_and_loses_its_roll() {
    TreeDifference difference =
        TreeDifference.between(
            district("H", agency("X", officials(1, 2))), district("H", commune("X")));

    assertThat(difference.ended()).isEmpty();
    assertThat(difference.moved()).isEmpty();
    assertThat(difference.departures().keySet()).hasSize(2);
    assertThat(difference.isEmpty()).isFalse();
  }
}
