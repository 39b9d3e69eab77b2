package io.github.partyorg.comparison;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Districts;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.FormGroups;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.restructuring.SendOnStay;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparingHierarchiesTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  private List<String> to(Hierarchy after) {
    return Comparison.between(before, after).differences().stream()
        .map(Difference::toString)
        .toList();
  }

  private List<String> after(Order... orders) {
    return to(carryOut(before, orders).after());
  }

  private Hierarchy with(Unit edited) {
    return before.with(edited);
  }

  private Branch c() {
    return before.branch("C");
  }

  @Test
  void a_member_who_moved_is_one_line_in_either_language() {
    Comparison comparison =
        Comparison.between(
            before, carryOut(before, TransferMembers.of("M8").from("C").to("B")).after());

    assertThat(comparison.differences())
        .extracting(difference -> difference.summary().in(Locale.forLanguageTag("vi")))
        .containsExactly("Đảng viên 0008 [M8]: Chi bộ C [C] → Chi bộ B [B]");
  }

  @Test
  void a_unit_that_moved_with_all_its_members_is_one_line() {
    assertThat(after(HandOver.units("C").to("X")))
        .containsExactly("Chi bộ C [C]: Đảng bộ xã Y [Y] → Đảng bộ xã X [X]");
  }

  @Test
  void a_unit_that_ended_is_one_line_and_so_is_each_of_its_members() {
    assertThat(after(Dissolve.unit("B").everyoneTo("C")))
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
    assertThat(
            after(
                Establish.unit(
                        branch("N")
                            .withLeadership(Leadership.appointed(DAY).secretary("M9").build()))
                    .under("Y")))
        .containsExactly("Chi bộ N [N]: begun under Đảng bộ xã Y [Y]");
  }

  @Test
  void each_respect_of_a_unit_is_one_line() {
    assertThat(
            after(
                Rename.unit("C").to("Chi bộ Cao"),
                Reclassify.unit("C").to(Kind.SCHOOL),
                RunPilot.begins().in("C"),
                RecordConsent.of(Consent.of("ORG-08", "H", "5-CV/HU", DAY)).in("C"),
                RenewLeadership.of("C").to(Leadership.appointed(DAY).secretary("M9").build()),
                Reclassify.unit("Y").to(Kind.TOWN)))
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
    assertThat(
            after(
                RenewLeadership.of("A").to(Leadership.appointed(DAY).secretary("M3").build()),
                EndStay.of("M1").in("B"),
                SendOnStay.of("M1").to("B").during(DAY, DAY.plusDays(9)),
                FormGroups.of(
                        PartyGroup.builder().name("Tổ 1").addMembers(MemberId.of("M1")).build())
                    .in("A")))
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
    assertThat(after(HandOver.units("C").to("H")))
        .containsExactly("Chi bộ C [C]: Đảng bộ xã Y [Y] → Đảng bộ huyện H [H]");
  }

  @Test
  void who_joined_left_or_is_known_otherwise_is_named() {
    Member m8 = c().members().get(1);
    Member revised =
        Member.builder()
            .id(m8.id())
            .name("Đảng viên 0080")
            .standing(Standing.OFFICIAL)
            .occupation(Occupation.COMMUNE_CADRE)
            .admittedOn(DAY)
            .officialSince(DAY.plusYears(1))
            .build();
    Member newcomer =
        Member.builder().id("M10").name("Đảng viên 0010").standing(Standing.PROBATIONARY).build();

    assertThat(to(with(c().withMembers(List.of(c().members().get(0), revised, newcomer)))))
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
    Committee x = before.committee("X");
    Leadership turned = x.leadership().withSeats(x.leadership().seats().reverse());
    Unit shuffled =
        x.withChildren(ImmutableList.copyOf(x.children()).reverse()).withLeadership(turned);

    assertThat(to(with(shuffled))).isEmpty();
    assertThat(Comparison.between(before, with(shuffled)).isEmpty()).isTrue();
    assertThat(before.isSameAs(with(shuffled))).isTrue();
  }

  @Test
  void hierarchies_that_nothing_connects_can_be_compared() {
    Hierarchy built = Districts.ofTwoCommunes();
    Hierarchy above =
        Hierarchy.of(
            Committee.province("P")
                .name("Đảng bộ tỉnh P")
                .add(before.root().withName("Đảng bộ huyện Hai"))
                .build());

    assertThat(to(built)).isEmpty();
    assertThat(to(above))
        .containsExactly(
            "Đảng bộ tỉnh P [P]: begun under no superior",
            "Đảng bộ huyện Hai [H]: no superior → Đảng bộ tỉnh P [P]",
            "Đảng bộ huyện Hai [H]: name: Đảng bộ huyện H → Đảng bộ huyện Hai");
  }

  @Test
  void a_difference_is_a_value_that_says_what_it_is_about() {
    Comparison comparison =
        Comparison.between(before, carryOut(before, Rename.unit("C").to("Chi bộ Cao")).after());

    assertThat(comparison.differences())
        .singleElement()
        .isInstanceOfSatisfying(
            UnitDifference.class,
            difference -> {
              assertThat(difference.kind()).isEqualTo(UnitDifference.Kind.NAME);
              assertThat(difference.unit()).isEqualTo(UnitId.of("C"));
              assertThat(difference.place()).hasToString("H/Y/C");
            });
    assertThat(comparison).hasToString("Đảng bộ huyện H [H] → Đảng bộ huyện H [H]: 1 difference");
  }
}
