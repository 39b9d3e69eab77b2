package io.github.partyorg.comparison;

import static io.github.partyorg.history.Histories.DISTRICT;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparingHierarchiesTest {

  private static Comparison to(Hierarchy after) {
    return Comparison.between(DISTRICT, after);
  }

  private static Comparison after(String orders) {
    Decision decision =
        Minutes.decision("Decision 1-QĐ of H, in force 2018-07-01\n" + orders.indent(2));
    return to(decision.applyTo(DISTRICT).after());
  }

  private static List<String> lines(Comparison comparison) {
    return comparison.differences().stream().map(Difference::toString).toList();
  }

  @Test
  void a_member_who_moved_is_one_line_in_either_language() {
    assertThat(after("Transfer M8 from C to B").differences())
        .extracting(difference -> difference.summary().in(Locale.forLanguageTag("vi")))
        .containsExactly("Đảng viên 0008 [M8]: Chi bộ C [C] → Chi bộ B [B]");
  }

  @Test
  void a_unit_that_moved_with_all_its_members_is_one_line() {
    assertThat(lines(after("Hand C over to X")))
        .containsExactly("Chi bộ C [C]: Đảng bộ xã Y [Y] → Đảng bộ xã X [X]");
  }

  @Test
  void a_unit_that_ended_is_one_line_and_so_is_each_of_its_members() {
    assertThat(lines(after("Dissolve B; everyone to C")))
        .containsExactly(
            "Đảng bộ xã X [X]: seat: deputy secretary M4 (elected 2018-07-01) → –",
            "Chi bộ B [B]: ended, formerly under Đảng bộ xã X [X]",
            "Chi bộ C [C]: guest: – → M1 from 2018-07-01 until 2019-01-01",
            "Đảng viên 0004 [M4]: Chi bộ B [B] → Chi bộ C [C]",
            "Đảng viên 0005 [M5]: Chi bộ B [B] → Chi bộ C [C]",
            "Đảng viên 0006 [M6]: Chi bộ B [B] → Chi bộ C [C]");
  }

  @Test
  void a_unit_that_began_is_one_line_with_all_that_it_states() {
    String order =
        """
        Establish under Y:
          N  Chi bộ N  village  secretary M9
        """;

    assertThat(lines(after(order))).containsExactly("Chi bộ N [N]: begun under Đảng bộ xã Y [Y]");
  }

  @Test
  void each_respect_of_a_unit_is_one_line() {
    String orders =
        """
        Rename C to "Chi bộ Cao"
        Reclassify C: school
        Pilot in C: pilot begins
        Record at C: consent ORG-08 by H "5-CV/HU" 2018-07-01
        Renew the leadership of C: secretary M9 2018-07-01
        Reclassify Y: town
        """;

    assertThat(lines(after(orders)))
        .containsExactly(
            "Đảng bộ xã Y [Y]: kind: commune → town",
            "Chi bộ Cao [C]: name: Chi bộ C → Chi bộ Cao",
            "Chi bộ Cao [C]: kind: village → school",
            "Chi bộ Cao [C]: pilot: – → since 2018-07-01",
            "Chi bộ Cao [C]: consent: – → consent to ORG-08 by H, 5-CV/HU of 2018-07-01",
            "Chi bộ Cao [C]: seat: – → secretary M9 (appointed 2018-07-01)");
  }

  @Test
  void a_seat_a_stay_or_a_group_that_changed_is_one_line() {
    String orders =
        """
        Renew the leadership of A: secretary M3 2018-07-01
        End the stays of M1 at B
        Send M1 on a stay to B from 2018-07-01 until 2018-07-10
        Form party groups in A; group "Tổ 1" M1
        """;

    assertThat(lines(after(orders)))
        .containsExactly(
            "Chi bộ A [A]: congress: 2018-07-01 → –",
            "Chi bộ A [A]: seat: secretary M3 (elected 2018-07-01) → secretary M3 (appointed"
                + " 2018-07-01)",
            "Chi bộ A [A]: group: Tổ 1 [M2, M3], head M3 → Tổ 1 [M1]",
            "Chi bộ B [B]: guest: M1 from 2018-07-01 until 2019-01-01 → M1 from 2018-07-01 until"
                + " 2018-07-10");
  }

  @Test
  void a_branch_that_became_a_grassroots_organisation_has_moved_and_is_the_same_otherwise() {
    assertThat(lines(after("Hand C over to H")))
        .containsExactly("Chi bộ C [C]: Đảng bộ xã Y [Y] → Đảng bộ huyện H [H]");
  }

  @Test
  void who_joined_left_or_is_known_otherwise_is_named() {
    Unit c =
        Drawing.unit(
            """
            C  Chi bộ C  village  M7 M8(commune cadre) M10~
              - member M8 "Đảng viên 0080", admitted 2018-07-01, official 2019-07-01
            """);

    assertThat(lines(to(DISTRICT.with(c))))
        .containsExactly(
            "Đảng viên 0010 [M10]: joined Chi bộ C [C]",
            "Đảng viên 0080 [M8]: name: Đảng viên 0008 → Đảng viên 0080",
            "Đảng viên 0080 [M8]: occupation: – → commune cadre",
            "Đảng viên 0080 [M8]: day of admission: – → 2018-07-01",
            "Đảng viên 0080 [M8]: day of recognition: – → 2019-07-01",
            "Đảng viên 0009 [M9]: left Chi bộ C [C]");
  }

  @Test
  void order_is_no_difference() {
    Committee x = DISTRICT.committee("X");
    Leadership turned = x.leadership().withSeats(x.leadership().seats().reverse());
    Hierarchy shuffled =
        DISTRICT.with(x.withChildren(x.children().reverse()).withLeadership(turned));

    assertThat(to(shuffled)).isEmpty();
    assertThat(DISTRICT).isNotEqualTo(shuffled).isSameAs(shuffled);
  }

  @Test
  void hierarchies_that_nothing_connects_can_be_compared() {
    Hierarchy above =
        Hierarchy.of(
            Committee.province("P")
                .name("Đảng bộ tỉnh P")
                .add(DISTRICT.root().withName("Đảng bộ huyện Hai"))
                .build());

    assertThat(to(Drawing.hierarchy(DISTRICT.toString()))).isEmpty();
    assertThat(lines(to(above)))
        .containsExactly(
            "Đảng bộ tỉnh P [P]: begun under no superior",
            "Đảng bộ huyện Hai [H]: no superior → Đảng bộ tỉnh P [P]",
            "Đảng bộ huyện Hai [H]: name: Đảng bộ huyện H → Đảng bộ huyện Hai");
  }

  @Test
  void a_difference_is_a_value_that_says_what_it_is_about() {
    Comparison comparison = after("Rename C to \"Chi bộ Cao\"");

    assertThat(comparison).hasDifference(UnitDifference.Kind.NAME).of("C").to("Chi bộ Cao");
    assertThat(comparison.differences())
        .singleElement()
        .isInstanceOfSatisfying(
            UnitDifference.class, it -> assertThat(it.place()).hasToString("H/Y/C"));
    assertThat(comparison).hasToString("Đảng bộ huyện H [H] → Đảng bộ huyện H [H]: 1 difference");
  }
}
