package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.agency;
import static io.github.partyorg.structure.Bases.commune;
import static io.github.partyorg.structure.Bases.district;
import static io.github.partyorg.structure.Bases.next;
import static io.github.partyorg.structure.Bases.official;
import static io.github.partyorg.structure.Bases.officials;
import static io.github.partyorg.structure.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MalformedHierarchyTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

  private static Guest guest(String member) {
    return Guest.builder().member(member).since(DAY).until(DAY.plusMonths(3)).build();
  }

  /** Everything that can be wrong, at once. */
  private static Committee wrong() {
    Branch strange =
        village("V1", officials(1, 3))
            .withGroups(
                ImmutableList.of(
                    PartyGroup.builder()
                        .name("Tổ 1")
                        .addMembers(MemberId.of("M1"), MemberId.of("M77"))
                        .build()))
            .withGuests(ImmutableList.of(guest("M88"), guest("M2")));
    Branch led =
        village("V2", ImmutableList.of(official(3), official(4)))
            .withLeadership(Leadership.elected(DAY).secretary("M99").build());
    return district("H", commune("X", strange, led), agency("V1", officials(20, 3)));
  }

  @Test
  void every_defect_is_listed_with_id_and_paths() {
    MalformedHierarchyException refused =
        catchThrowableOfType(MalformedHierarchyException.class, () -> Hierarchy.of(wrong()));

    assertThat(refused.defects())
        .extracting(Defect::toString)
        .containsExactlyInAnyOrder(
            "unit id used twice: V1 at H/X/V1 and H/V1",
            "member listed twice: M3 at H/X/V1 and H/X/V2",
            "party group with a person from outside the branch: M77 at H/X/V1",
            "guest without a home: M88 at H/X/V1",
            "guest at home: M2 at H/X/V1",
            "seat held by an unknown person: M99 at H/X/V2");
    assertThat(refused).hasMessageContaining("correct each of these").hasMessageContaining("M99");
    assertThat(refused.defects())
        .extracting(Defect::identifier)
        .contains(UnitId.of("V1"), MemberId.of("M3"), MemberId.of("M99"));
  }

  @Test
  void an_edit_is_refused_for_the_same_reasons() {
    Hierarchy sound = Hierarchy.of(district("H"));

    MalformedHierarchyException refused =
        catchThrowableOfType(MalformedHierarchyException.class, () -> next(sound, wrong()));

    assertThat(refused.defects()).hasSize(6);
  }

  @Test
  void a_guest_from_outside_needs_no_home_here() {
    Guest outsider =
        Guest.builder()
            .member("M88")
            .outsideHome("Đảng bộ huyện khác")
            .since(DAY)
            .until(DAY.plusMonths(3))
            .build();

    Branch hosting = village("V1", officials(1, 3)).withGuests(ImmutableList.of(outsider));

    assertThat(Hierarchy.of(district("H", commune("X", hosting))).memberCount()).isEqualTo(3);
  }

  @Test
  void who_leaves_the_hierarchy_must_not_be_named_anywhere() {
    Committee led =
        commune("X", village("V1", officials(1, 3)))
            .withLeadership(Leadership.elected(DAY).secretary("M10").build());
    Hierarchy sound = Hierarchy.of(district("H", led, agency("A", officials(10, 3))));

    assertThatThrownBy(() -> next(sound, district("H", led, agency("A", officials(11, 2)))))
        .isInstanceOf(MalformedHierarchyException.class)
        .hasMessageContaining("seat held by an unknown person: M10 at H/X");
  }

  @Test
  void a_unit_below_itself_is_a_doubled_unit() {
    Hierarchy sound = Hierarchy.of(district("H"));

    assertThatThrownBy(() -> next(sound, district("H", commune("H"))))
        .isInstanceOf(MalformedHierarchyException.class)
        .hasMessageContaining("unit id used twice: H at H and H/H");
  }

  @Test
  void a_member_put_on_a_second_roll_is_located_on_both() {
    Branch agency = agency("A", officials(1, 3));
    Hierarchy sound = Hierarchy.of(district("H", agency));

    assertThatThrownBy(() -> next(sound, district("H", agency, agency("B", officials(3, 2)))))
        .isInstanceOf(MalformedHierarchyException.class)
        .hasMessageEndingWith("member listed twice: M3 at H/A and H/B");
  }

  @Test
  void who_joins_the_branch_of_the_own_stay_must_not_stay_a_guest() {
    Branch home = village("V1", officials(1, 3));
    Branch host = village("V2", officials(4, 3)).withGuests(ImmutableList.of(guest("M1")));
    Hierarchy sound = Hierarchy.of(district("H", commune("X", home, host)));

    assertThatThrownBy(
            () ->
                next(
                    sound,
                    district(
                        "H",
                        commune(
                            "X",
                            village("V1", officials(2, 2)),
                            host.withMembers(
                                ImmutableList.<Member>builder()
                                    .addAll(host.members())
                                    .add(official(1))
                                    .build())))))
        .isInstanceOf(MalformedHierarchyException.class)
        .hasMessageEndingWith("guest at home: M1 at H/X/V2");
  }

  @Test
  void a_unit_that_begins_is_looked_at_as_closely_as_one_that_is_edited() {
    Hierarchy sound = Hierarchy.of(district("H"));
    Committee led = commune("X").withLeadership(Leadership.appointed(DAY).secretary("M99").build());

    assertThatThrownBy(() -> next(sound, district("H", led)))
        .isInstanceOf(MalformedHierarchyException.class)
        .hasMessageEndingWith("seat held by an unknown person: M99 at H/X");
  }
}
