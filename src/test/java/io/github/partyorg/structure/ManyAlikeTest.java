package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One id at thousands of places, or thousands of ids of one hash. A cost that grows with the square
 * of their number would keep these tests from ending; the benchmark of refusals has the ratios.
 */
@Tag("slow")
class ManyAlikeTest {

  /** Texts of sixteen letters, all of one hash. */
  private static String ofOneHash(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  private static String numbered(int number) {
    return String.format(Locale.ROOT, "%032d", number);
  }

  private static Branch branch(String id, String code, Iterable<String> members) {
    BranchBuilder branch = Branch.of(id, Kind.VILLAGE).name("Chi bộ");
    if (!code.isEmpty()) {
      branch.code(code);
    }
    members.forEach(
        member ->
            branch.addMembers(
                Member.builder().id(member).name("Đảng viên").standing(Standing.OFFICIAL).build()));
    return branch.build();
  }

  private static Committee district(
      int branches, IntFunction<String> id, IntFunction<String> code, IntFunction<String> member) {
    List<Committee> communes = new ArrayList<>();
    for (int first = 0; first < branches; first += 100) {
      communes.add(
          Committee.grassroots("X" + first, Kind.COMMUNE)
              .name("Đảng bộ")
              .addAll(
                  IntStream.range(first, first + 100)
                      .mapToObj(
                          at ->
                              branch(
                                  id.apply(at),
                                  code.apply(at),
                                  ImmutableList.of("F" + at, member.apply(at))))
                      .toList())
              .build());
    }
    return Committee.district("H").name("Đảng bộ huyện").addAll(communes).build();
  }

  private static List<Defect> refused(Committee root) {
    try {
      Hierarchy.of(root);
      return List.of();
    } catch (MalformedHierarchyException refused) {
      return refused.defects();
    }
  }

  @Test
  void a_member_on_fifty_thousand_rolls_is_one_defect_with_all_its_places() {
    Committee bad = district(50_000, ManyAlikeTest::numbered, at -> "", at -> "placeholder");

    assertThat(refused(bad))
        .singleElement()
        .satisfies(defect -> assertThat(defect.places()).hasSize(50_000))
        .asString()
        .hasSizeLessThan(2_000)
        .contains("placeholder at H/X0/", "and 49990 other places");
  }

  @Test
  void a_unit_at_fifty_thousand_places_is_one_defect() {
    Committee bad = district(50_000, at -> "placeholder", at -> "", at -> "M" + numbered(at));

    assertThat(refused(bad)).hasSize(1);
  }

  @Test
  void a_code_of_fifty_thousand_units_is_one_defect() {
    Committee bad = district(50_000, ManyAlikeTest::numbered, at -> "0", at -> "M" + numbered(at));

    assertThat(refused(bad)).hasSize(1);
  }

  @Test
  void thousands_of_members_that_are_each_on_two_rolls_are_each_a_defect() {
    Committee bad =
        district(50_000, ManyAlikeTest::numbered, at -> "", at -> "M" + numbered(at / 2));

    assertThat(refused(bad)).hasSize(25_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"members", "units", "codes"})
  void ten_thousand_ids_of_one_hash_are_sound(String which) {
    Committee alike =
        district(
            10_000,
            which.equals("units") ? ManyAlikeTest::ofOneHash : ManyAlikeTest::numbered,
            at -> which.equals("codes") ? ofOneHash(at) : "C" + at,
            at -> which.equals("members") ? ofOneHash(at) : "M" + at);

    assertThat(refused(alike)).isEmpty();
  }

  @Test
  void members_of_one_hash_on_one_roll_are_found() {
    Branch crowded =
        branch("V", "", IntStream.range(0, 2_000).mapToObj(ManyAlikeTest::ofOneHash).toList());
    Hierarchy hierarchy =
        Hierarchy.of(Committee.district("H").name("Đảng bộ huyện").add(crowded).build());

    for (int at = 0; at < 2_000; at += 100) {
      assertThat(hierarchy.branchOf(ofOneHash(at))).contains(crowded);
    }
    assertThat(hierarchy.branchOf(ofOneHash(2_000))).isEmpty();
    HierarchyEdit edit = hierarchy.edit();
    edit.place(branch("W", "", List.of(ofOneHash(5))), "H");
    assertThatExceptionOfType(MalformedHierarchyException.class)
        .isThrownBy(edit::done)
        .withMessageContaining("H/V and H/W");
  }

  @Test
  void an_edit_that_doubles_an_id_thousands_of_times_is_refused() {
    Committee bad = district(10_000, ManyAlikeTest::numbered, at -> "", at -> "placeholder");
    Hierarchy empty = Hierarchy.of(Committee.district("H").name("Đảng bộ huyện").build());

    assertThat(edited(empty, bad)).hasSize(1);
  }

  private static List<Defect> edited(Hierarchy hierarchy, Committee root) {
    try {
      hierarchy.with(root);
      return List.of();
    } catch (MalformedHierarchyException refused) {
      return refused.defects();
    }
  }
}
