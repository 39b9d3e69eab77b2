package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.testing.notation.Drawing;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialCodesTest {

  private static final OfficialCode ONE = OfficialCode.of("11.09.001");
  private static final OfficialCode TWO = OfficialCode.of("11.09.002");

  private static final String DRAWING =
      """
      H      Đảng bộ huyện H  district
        X    Đảng bộ xã X     commune  code 11.09.001
          V  Chi bộ bản V     village  M1 M2 M3
        Y    Đảng bộ xã Y     commune  code 11.09.002
      """;

  private final Hierarchy coded = Drawing.hierarchy(DRAWING);
  private final Unit x = coded.require("X");
  private final Unit y = coded.require("Y");

  static Stream<Long> seeds() {
    return LongStream.range(0, 50).boxed();
  }

  @Test
  void a_unit_is_found_by_its_code() {
    Hierarchy plain = coded.with(x.withoutCode());

    assertThat(coded.coded(ONE)).contains(x);
    assertThat(coded.bearersOf(TWO)).containsExactly(y.id());
    assertThat(plain.coded(ONE)).isEmpty();
    assertThat(plain.bearersOf(ONE)).isEmpty();
    assertThat(Hierarchy.of(coded.root()).coded(TWO)).contains(y);
  }

  @Test
  void a_code_that_two_units_bear_is_refused_with_both_places() {
    Committee root =
        (Committee) Drawing.unit(DRAWING + "    W  Chi bộ bản W  village  code 11.09.001");

    MalformedHierarchyException refused =
        catchThrowableOfType(MalformedHierarchyException.class, () -> Hierarchy.of(root));

    assertThat(refused.defects())
        .extracting(Defect::toString)
        .containsExactly("official code used twice: 11.09.001 at H/X and H/Y/W");
  }

  @Test
  void between_two_edits_a_code_may_have_two_bearers_so_that_units_can_swap_theirs() {
    Hierarchy between = coded.with(x.withCode(TWO));
    Hierarchy swapped = between.with(y.withCode(ONE));

    assertThat(between.bearersOf(TWO)).containsExactly(y.id(), x.id());
    assertThat(between.coded(TWO)).contains(between.require("Y"));
    assertThat(between.bearersOf(ONE)).isEmpty();
    assertThat(swapped.bearersOf(TWO)).containsExactly(x.id());
    assertThat(swapped.bearersOf(ONE)).containsExactly(y.id());
    assertThat(Hierarchy.of(swapped.root())).isEqualTo(swapped);
  }

  @Test
  void a_unit_that_ends_gives_its_code_back() {
    HierarchyEdit edit = coded.edit();
    edit.remove(x.id());
    Hierarchy without = edit.done();

    assertThat(without.bearersOf(ONE)).isEmpty();
    assertThat(without.bearersOf(TWO)).containsExactly(y.id());
  }

  @Test
  void a_unit_that_moves_keeps_its_code() {
    Unit branch = coded.require("V").withCode(OfficialCode.of("11.09.001.01"));
    Hierarchy before = coded.with(branch);
    HierarchyEdit edit = before.edit();
    edit.remove(branch.id());
    edit.place(branch, y.id());

    assertThat(edit.done().coded(OfficialCode.of("11.09.001.01"))).contains(branch);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_bearers_are_those_that_a_walk_over_all_units_finds(long seed) {
    Random random = new Random(seed);
    RandomProvinces provinces = new RandomProvinces(seed);
    Hierarchy hierarchy = provinces.hierarchy();
    for (int edit = 0; edit < 40; edit++) {
      Committee edited = provinces.edited(hierarchy.root());
      if (WholeCheck.of(edited).stream().noneMatch(d -> d.kind() != Defect.Kind.DUPLICATE_CODE)) {
        hierarchy = Bases.next(hierarchy, edited);
      }
      for (Unit unit : hierarchy.units()) {
        if (random.nextInt(12) == 0) {
          hierarchy =
              hierarchy.with(
                  random.nextInt(4) == 0
                      ? unit.withoutCode()
                      : unit.withCode(code(random.nextInt(9))));
          break;
        }
      }
      for (int number = 0; number < 9; number++) {
        assertThat(hierarchy.bearersOf(code(number)))
            .containsExactlyInAnyOrderElementsOf(bearers(hierarchy, code(number)));
      }
    }
  }

  private static OfficialCode code(int number) {
    return OfficialCode.of("11.09.00" + number);
  }

  private static ImmutableSet<UnitId> bearers(Hierarchy hierarchy, OfficialCode code) {
    ImmutableSet.Builder<UnitId> bearers = ImmutableSet.builder();
    for (Unit unit : hierarchy.units()) {
      if (unit.code().equals(Optional.of(code))) {
        bearers.add(unit.id());
      }
    }
    return bearers.build();
  }

  @Test
  void codes_are_ordered_as_text() {
    assertThat(ONE)
        .isLessThan(TWO)
        .hasToString("11.09.001")
        .isEqualTo(OfficialCode.of("11.09.001"));
    assertThat(Branch.of("B", Kind.VILLAGE).name("Chi bộ B").code("11.09.001").build().code())
        .contains(ONE);
  }
}
