package io.github.partyorg.activity;

import static io.github.partyorg.activity.Category.CLEAN_STRONG;
import static io.github.partyorg.activity.Category.COMPLETED;
import static io.github.partyorg.activity.Category.DISQUALIFIED;
import static io.github.partyorg.activity.Category.EXCELLENT;
import static io.github.partyorg.activity.Category.GOOD;
import static io.github.partyorg.activity.Category.NOT_COMPLETED;
import static io.github.partyorg.activity.Category.QUALIFIED_COMPLETED;
import static io.github.partyorg.activity.Category.QUALIFIED_EXCELLENT;
import static io.github.partyorg.activity.Category.QUALIFIED_GOOD;
import static io.github.partyorg.activity.Category.WEAK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegimeTest {

  @ParameterizedTest
  @CsvSource({
    "2008,HD_20_2008",
    "2013,HD_20_2008",
    "2014,HD_27_2014",
    "2017,HD_27_2014",
    "2018,QD_132",
    "2019,HD_21_2019",
    "2022,HD_21_2019",
    "2023,QD_124",
    "2024,QD_124",
    "2025,QD366_2025",
    "2040,QD366_2025"
  })
  void the_year_evaluated_decides(int year, Regime regime) {
    assertThat(Regime.of(Year.of(year))).contains(regime);
  }

  @Test
  void no_regime_is_known_before_2008() {
    assertThat(Regime.of(Year.of(2007))).isEmpty();
  }

  @Test
  void members_of_2008_to_2013_are_qualified_or_not_and_units_as_until_2017() {
    assertThat(Regime.HD_20_2008.memberCategories())
        .containsExactly(QUALIFIED_EXCELLENT, QUALIFIED_GOOD, QUALIFIED_COMPLETED, DISQUALIFIED);
    assertThat(Regime.HD_20_2008.unitCategories()).isEqualTo(Regime.HD_27_2014.unitCategories());
  }

  @Test
  void units_of_2014_to_2017_are_clean_and_strong_or_weak_and_members_are_not() {
    assertThat(Regime.HD_27_2014.unitCategories())
        .containsExactly(CLEAN_STRONG, GOOD, COMPLETED, WEAK);
    assertThat(Regime.HD_27_2014.memberCategories())
        .containsExactly(EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HD_20_2008", "HD_27_2014"})
  void since_2018_units_and_members_have_the_same_four(Regime regime) {
    assertThat(regime.unitCategories())
        .containsExactly(EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED)
        .isEqualTo(regime.memberCategories());
  }

  @ParameterizedTest
  @EnumSource
  void only_the_last_one_has_scores_and_quarters(Regime regime) {
    assertThat(regime.isScored()).isEqualTo(regime == Regime.QD366_2025);
    assertThat(regime.isQuarterly()).isEqualTo(regime == Regime.QD366_2025);
    assertThat(regime.term().vietnamese()).contains("-HD/BTCTW");
  }

  @ParameterizedTest
  @EnumSource
  void categories_are_listed_best_first(Regime regime) {
    assertThat(regime.unitCategories()).isSorted();
    assertThat(regime.memberCategories()).isSorted();
    assertThat(GOOD.isAtLeast(GOOD)).isTrue();
    assertThat(EXCELLENT.isAtLeast(GOOD)).isTrue();
    assertThat(COMPLETED.isAtLeast(GOOD)).isFalse();
  }
}
