package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Hierarchies in which thousands of ids are one, or have one hash. A look at each pair of them
 * would take minutes.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ManyOfOneIdTest {

  private static final int DOUBLED = 50_000;
  private static final int ALIKE = 10_000;

  @Test
  void fifty_thousand_units_of_one_id_are_one_defect() {
    assertRefused(Defect.Kind.DUPLICATE_UNIT, DOUBLED, number -> Bases.village("V", List.of()));
  }

  @Test
  void a_member_on_fifty_thousand_rolls_is_one_defect() {
    assertRefused(
        Defect.Kind.DUPLICATE_MEMBER,
        DOUBLED,
        number -> Bases.village("V" + number, Bases.officials(1, 1)));
  }

  @Test
  void a_code_of_fifty_thousand_units_is_one_defect() {
    OfficialCode code = OfficialCode.of("1");
    assertRefused(
        Defect.Kind.DUPLICATE_CODE,
        DOUBLED,
        number -> Bases.village("V" + number, List.of()).withCode(code));
  }

  @Test
  void ten_thousand_ids_of_one_hash_are_found_all_the_same() {
    Hierarchy hierarchy =
        Hierarchy.of(
            holding(
                ALIKE,
                number ->
                    Bases.village("V" + alike(number), ImmutableList.of(member(number)))
                        .withCode(OfficialCode.of("C" + alike(number)))));

    assertThat("V" + alike(0)).hasSameHashCodeAs("V" + alike(ALIKE - 1));
    for (int number = 0; number < ALIKE; number++) {
      Branch branch = hierarchy.branch("V" + alike(number));
      assertThat(hierarchy.branchOf(member(number).id())).containsSame(branch);
      assertThat(hierarchy.coded("C" + alike(number))).containsSame(branch);
    }
    assertThat(hierarchy.branchOf(member(ALIKE).id())).isEmpty();
  }

  @Test
  void the_ids_of_one_hash_may_be_doubled_too() {
    assertThatThrownBy(
            () ->
                Hierarchy.of(
                    holding(
                        ALIKE,
                        number ->
                            Bases.village("V" + number, ImmutableList.of(member(number / 2))))))
        .isInstanceOfSatisfying(
            MalformedHierarchyException.class,
            refused -> assertThat(refused.defects()).hasSize(ALIKE / 2));
  }

  private static void assertRefused(Defect.Kind kind, int count, IntFunction<Unit> unit) {
    assertThatThrownBy(() -> Hierarchy.of(holding(count, unit)))
        .isInstanceOfSatisfying(
            MalformedHierarchyException.class,
            refused -> assertThat(refused.defects()).extracting(Defect::kind).containsOnly(kind));
  }

  private static Committee holding(int count, IntFunction<Unit> unit) {
    return Bases.commune("X").withChildren(IntStream.range(0, count).mapToObj(unit).toList());
  }

  private static Member member(int number) {
    return Member.official("Đảng-viên-" + alike(number)).name("Đảng viên " + number).build();
  }

  /** Returns a text that has the hash of all others from here: its pairs are of one hash. */
  private static String alike(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 14; bit >= 0; bit--) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }
}
