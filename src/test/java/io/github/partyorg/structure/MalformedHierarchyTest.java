package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.testing.junit.HierarchyOf;
import io.github.partyorg.testing.notation.Drawing;
import org.junit.jupiter.api.Test;

class MalformedHierarchyTest {

  private static final Hierarchy EMPTY = Drawing.hierarchy("H  Đảng bộ huyện H  district");

  private static final String EVERYTHING_WRONG =
      """
      H       Đảng bộ huyện H     district
        X     Đảng bộ xã X        commune
          V1  Chi bộ bản V1       village  M1 M2 M3
            - group "Tổ 1" M1 M77
            - guest M88 from 2018-01-01 until 2018-04-01
            - guest M2 from 2018-01-01 until 2018-04-01
          V2  Chi bộ bản V2       village  secretary M99; M3 M4
        V1    Chi bộ cơ quan V1   agency   M20 M21 M22
      """;

  private static Committee root(String drawing) {
    return (Committee) Drawing.unit(drawing);
  }

  private static MalformedHierarchyException refused(Hierarchy sound, String drawing) {
    return catchThrowableOfType(
        MalformedHierarchyException.class, () -> Bases.next(sound, root(drawing)));
  }

  private static MalformedHierarchyException refused(String sound, String drawing) {
    return refused(Drawing.hierarchy(sound), drawing);
  }

  @Test
  void every_defect_is_listed_with_id_and_paths() {
    MalformedHierarchyException refused =
        catchThrowableOfType(
            MalformedHierarchyException.class, () -> Hierarchy.of(root(EVERYTHING_WRONG)));

    assertThat(refused.defects())
        .extracting(Defect::toString)
        .containsExactlyInAnyOrder(
            "unit id used twice: V1 at H/X/V1 and H/V1",
            "member listed twice: M3 at H/X/V1 and H/X/V2",
            "party group with a person from outside the branch: M77 at H/X/V1",
            "on temporary transfer, home unknown: M88 at H/X/V1",
            "on temporary transfer in the own branch: M2 at H/X/V1",
            "seat held by an unknown person: M99 at H/X/V2");
    assertThat(refused).hasMessageContaining("correct each of these").hasMessageContaining("M99");
    assertThat(refused.defects())
        .extracting(Defect::identifier)
        .contains(UnitId.of("V1"), MemberId.of("M3"), MemberId.of("M99"));
  }

  @Test
  void an_edit_is_refused_for_the_same_reasons() {
    assertThat(refused(EMPTY, EVERYTHING_WRONG).defects()).hasSize(6);
  }

  @Test
  void a_guest_from_outside_needs_no_home_here(
      @HierarchyOf(
              """
              X     Đảng bộ xã X   commune
                V1  Chi bộ bản V1  village  M1 M2 M3
                  - guest M88 of "Đảng bộ huyện khác" from 2018-01-01 until 2018-04-01
              """)
          Hierarchy hosting) {
    assertThat(hosting.memberCount()).isEqualTo(3);
  }

  @Test
  void who_leaves_the_hierarchy_must_not_be_named_anywhere() {
    String sound =
        """
        H       Đảng bộ huyện H    district
          X     Đảng bộ xã X       commune  secretary M10
            V1  Chi bộ bản V1      village  M1 M2 M3
          A     Chi bộ cơ quan A   agency   M10 M11 M12
        """;

    assertThat(refused(sound, sound.replace("M10 M11", "M11")))
        .hasMessageContaining("seat held by an unknown person: M10 at H/X");
  }

  @Test
  void a_unit_below_itself_is_a_doubled_unit() {
    String below =
        """
        H    Đảng bộ huyện H  district
          H  Đảng bộ xã H     commune
        """;

    assertThat(refused(EMPTY, below)).hasMessageContaining("unit id used twice: H at H and H/H");
  }

  @Test
  void a_member_put_on_a_second_roll_is_located_on_both() {
    String sound =
        """
        H    Đảng bộ huyện H    district
          A  Chi bộ cơ quan A   agency  M1 M2 M3
        """;

    assertThat(refused(sound, sound + "  B  Chi bộ cơ quan B  agency  M3 M4"))
        .hasMessageEndingWith("member listed twice: M3 at H/A and H/B");
  }

  @Test
  void who_joins_the_branch_of_the_own_stay_must_not_stay_a_guest() {
    String sound =
        """
        X     Đảng bộ xã X   commune
          V1  Chi bộ bản V1  village  M1 M2 M3
          V2  Chi bộ bản V2  village  M4 M5 M6
            - guest M1 from 2018-01-01 until 2018-04-01
        """;

    assertThat(refused(sound, sound.replace("M1 M2", "M2").replace("M6", "M6 M1")))
        .hasMessageEndingWith("on temporary transfer in the own branch: M1 at X/V2");
  }

  @Test
  void a_unit_that_begins_is_looked_at_as_closely_as_one_that_is_edited() {
    String led =
        """
        H    Đảng bộ huyện H  district
          X  Đảng bộ xã X     commune  secretary M99
        """;

    assertThat(refused(EMPTY, led))
        .hasMessageEndingWith("seat held by an unknown person: M99 at H/X");
  }
}
