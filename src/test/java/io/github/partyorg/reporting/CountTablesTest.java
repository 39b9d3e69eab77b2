package io.github.partyorg.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Turnover;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.TuanGiao;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTablesTest {

  private static final Locale USUAL = Locale.getDefault();
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private final Chronicle chronicle =
      Chronicle.beginning(FIRST, TuanGiao.in2018()).record(TuanGiao.plan2018());

  private static Place top(Hierarchy hierarchy) {
    return hierarchy.place(hierarchy.root().id(), PartyLevels.on(DAY));
  }

  @AfterEach
  void restore_the_locale() {
    Locale.setDefault(USUAL);
  }

  @Test
  void a_history_is_counted_as_of_each_day() {
    List<LocalDate> days = List.of(FIRST, DAY.minusDays(1), DAY);

    assertThat(CountTable.of(chronicle, days, Locale.ENGLISH))
        .startsWith(" ".repeat(43) + "2018-01-01   2018-06-30   2018-07-01\n")
        .containsPattern("subordinate branch +297 +297 +323\n")
        .containsPattern("subordinate branch: commune office +18 +18 +0\n")
        .containsPattern("members +3,750 +3,750 +3,750\n");
    assertThat(CountTable.of(chronicle, days, VIETNAMESE))
        .contains("1/1/2018", "30/6/2018", "1/7/2018")
        .containsPattern("chi bộ trực thuộc +297 +297 +323\n");
    assertThat(CountTable.of(chronicle, List.of(), VIETNAMESE)).isEqualTo("\n");
  }

  @Test
  void what_came_and_went_stands_between_before_and_after() {
    assertThat(
            CountTable.of(Turnover.of(chronicle, FIRST, DAY, PartyLevels.SCHEMES), Locale.ENGLISH))
        .isEqualTo(
            """
                                                       before     +     −   after
              district Party organisation                   1     0     0       1
              grassroots committee                         23    +1     0      24
              subordinate branch                          297   +44   −18     323
              grassroots branch                            36     0    −1      35
              grassroots branch: agency                    16     0    −1      15
              grassroots branch: state enterprise           3     0     0       3
              grassroots branch: public-service unit       17     0     0      17
              subordinate branch: agency                    8    +3     0      11
              subordinate branch: commune office           18     0   −18       0
              subordinate branch: other workplace           8     0     0       8
              subordinate branch: commune military          2     0     0       2
              subordinate branch: village                 214   +32     0     246
              subordinate branch: school                   47    +3     0      50
              subordinate branch: health station            0    +6     0       6
            """);
  }

  @Test
  void changes_of_a_period_are_told_by_kind_of_unit_and_by_reason() {
    assertThat(ChangeTable.of(chronicle.outcomes(FIRST, DAY), Locale.ENGLISH))
        .containsPattern(
            "dissolved: grassroots branch, agency \\(restructuring of the apparatus\\) +1\n")
        .containsPattern("dissolved: subordinate branch, commune office +18\n")
        .containsPattern(
            "members transferred \\(reinforcement of a branch with few members\\) +19\n")
        .containsPattern("members transferred +44\n");
    assertThat(ChangeTable.of(chronicle.outcomes(FIRST, DAY.minusDays(1)), VIETNAMESE)).isEmpty();
    assertThat(ChangeTable.of(chronicle.outcomes(DAY, DAY), VIETNAMESE))
        .containsPattern("giải thể: chi bộ cơ sở, cơ quan \\(sắp xếp tổ chức bộ máy\\) +1\n");
  }

  @Test
  void one_unit_is_counted_with_what_is_below_it() {
    Place base = TuanGiao.in2018().place("TG-CS", PartyLevels.on(DAY));
    Place later = TuanGiao.afterRestructuring().place("TG-CS", PartyLevels.on(DAY));

    assertThat(CountTable.of(base, Locale.ENGLISH))
        .containsPattern("grassroots committee +1\n")
        .containsPattern("members +" + base.unit().memberCount() + "\n")
        .doesNotContain("district");
    assertThat(CountTable.of(base, later, VIETNAMESE))
        .containsPattern("đảng viên +" + base.unit().memberCount() + " +");
    assertThat(
            CountTable.of(
                Turnover.of(chronicle, UnitId.of("TG-CS"), FIRST, DAY, PartyLevels.SCHEMES),
                Locale.ENGLISH))
        .containsPattern("grassroots committee +1 +0 +0 +1\n");
  }

  @Test
  void a_conversion_up_is_told_from_one_down() {
    Decision down =
        Minutes.decision(
            """
            Draft of TG, in force 2018-07-01
              Convert TG-CS into a branch (commune office)
            """);

    assertThat(ChangeTable.of(down.applyTo(TuanGiao.in2018()), Locale.ENGLISH))
        .contains("converted: grassroots committee → grassroots branch, commune office");
  }

  @Test
  void a_chart_of_fewer_than_no_levels_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HierarchyChart.of(top(TuanGiao.in2018()), -1, 3, Locale.ENGLISH))
        .withMessageContaining("-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-nu-thai", "fa-IR"})
  void figures_are_ascii_under_every_default_locale(String tag) {
    String usual = CountTable.of(chronicle, List.of(FIRST, DAY), VIETNAMESE);
    Locale.setDefault(Locale.forLanguageTag(tag));

    assertThat(CountTable.of(chronicle, List.of(FIRST, DAY), VIETNAMESE)).isEqualTo(usual);
    assertThat(HierarchyChart.of(top(TuanGiao.in2018()), 1, 1, Locale.ENGLISH))
        .isEqualTo(
            """
            Đảng bộ huyện Tuần Giáo [TG], district Party organisation: 3,750 members, 333 branches
            ├─ Đảng bộ thị trấn Tuần Giáo [TG-TTG], grassroots committee: 165 members, 12 branches
            └─ … and 58 more
            """);
  }
}
