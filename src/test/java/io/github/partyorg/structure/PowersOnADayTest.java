package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Delegation.Extent;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A level scheme that knows its day asks whether powers and recognitions hold on it. */
class PowersOnADayTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

  private static final LevelScheme SCHEME =
      LevelScheme.of(
          Bilingual.of("thử", "a trial"),
          ImmutableList.of(
              Nesting.committee(Level.GRASSROOTS).under(Level.GRASSROOTS).byDelegation(),
              Nesting.branch()
                  .under(Level.GRASSROOTS)
                  .byDelegation()
                  .grassroots()
                  .called("chi bộ cơ sở được công nhận", "recognised branch"),
              Nesting.branch().under(Level.GRASSROOTS)));

  private final Hierarchy hierarchy =
      Drawing.hierarchy(
          """
          G    Đảng bộ G  agency at grassroots
            - powers of a direct superior "8-QĐ" from 2025-08-01, until 2026-01-31
            B  Chi bộ B   agency  recognition "9-QĐ" from 2025-08-03
            K  Đảng bộ K  agency at grassroots
          """);
  private final Committee above = hierarchy.root();
  private final Committee below = hierarchy.committee("K");
  private final Branch branch = hierarchy.branch("B");

  private Place place(Unit unit, LocalDate day) {
    return Place.below(above, unit, SCHEME.on(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-31, false",
    "2025-08-01, true",
    "2026-01-31, true",
    "2026-02-01, false",
  })
  void a_committee_stands_below_a_base_committee_only_while_that_has_powers(
      LocalDate day, boolean isForeseen) {
    assertThat(place(below, day).isForeseen()).isEqualTo(isForeseen);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-01, SUBORDINATE_BRANCH, subordinate branch",
    "2025-08-02, SUBORDINATE_BRANCH, subordinate branch",
    "2025-08-03, GRASSROOTS_BRANCH, recognised branch",
    "2026-01-31, GRASSROOTS_BRANCH, recognised branch",
    "2026-02-01, SUBORDINATE_BRANCH, subordinate branch",
  })
  void a_branch_is_a_base_organisation_from_its_recognition_until_the_powers_end(
      LocalDate day, Role role, String term) {
    assertThat(place(branch, day).role()).isEqualTo(role);
    assertThat(place(branch, day).term().english()).isEqualTo(term);
  }

  @Test
  void single_powers_never_make_a_superior() {
    Committee single = above.withDelegation(Delegation.of(Extent.SINGLE, "8-QĐ", FIRST));

    assertThat(Place.below(single, below, SCHEME).isForeseen()).isFalse();
    assertThat(Place.below(single, below, SCHEME.on(LAST)).isForeseen()).isFalse();
  }

  @Nested
  class A_scheme {

    @Test
    void without_a_day_counts_what_is_recorded() {
      assertThat(SCHEME.day()).isEmpty();
      assertThat(Place.below(above, branch, SCHEME).role()).isEqualTo(Role.GRASSROOTS_BRANCH);
      assertThat(Place.below(above, below, SCHEME).isForeseen()).isTrue();
      assertThat(LevelScheme.plain().day()).isEmpty();
    }

    @Test
    void is_the_same_on_another_day_as_long_as_its_table_is() {
      assertThat(SCHEME.on(FIRST)).isEqualTo(SCHEME.on(LAST)).isEqualTo(SCHEME);
      assertThat(SCHEME.on(FIRST)).hasSameHashCodeAs(SCHEME);
      assertThat(SCHEME.on(FIRST)).isNotEqualTo(LevelScheme.plain().on(FIRST));
      assertThat(SCHEME.on(FIRST).on(LAST).day()).contains(LAST);
    }
  }

  @Test
  void a_recognition_holds_from_its_first_day_on() {
    Recognition recognition = Recognition.of("9-QĐ", FIRST);

    assertThat(recognition.holdsOn(FIRST.minusDays(1))).isFalse();
    assertThat(recognition.holdsOn(FIRST)).isTrue();
    assertThat(recognition.holdsOn(LocalDate.MAX)).isTrue();
  }
}
