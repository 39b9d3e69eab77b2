package io.github.partyorg.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NoSuchUnitException;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

  private static final Hierarchy DISTRICT =
      Drawing.hierarchy("H  Đảng bộ huyện H  district\n  X  Đảng bộ xã X  commune\n");

  @ParameterizedTest
  @CsvSource({
    "2018-01-01, 2018-12-31, 2017-01-01, 2017-12-31",
    "2018-01-01, 2018-06-30, 2017-01-01, 2017-06-30",
    "2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28",
    "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
    "2025-02-10, 2025-02-20, 2024-02-10, 2024-02-20"
  })
  void the_same_period_of_last_year_ends_with_its_month_if_this_one_does(
      LocalDate from, LocalDate until, LocalDate thenFrom, LocalDate thenUntil) {
    ReportingPeriod before = ReportingPeriod.of(UnitId.of("H"), from, until).yearBefore();

    assertThat(before.from()).isEqualTo(thenFrom);
    assertThat(before.until()).isEqualTo(thenUntil);
  }

  @Test
  void the_year_before_knows_the_history_and_no_files_of_this_year() {
    ReportingPeriod before =
        ReportingPeriod.ofYear("H", 2018)
            .with(Chronicle.beginning(LocalDate.of(2017, 1, 1), DISTRICT), PartyLevels.SCHEMES)
            .withFiles(ImmutableMap.of(MemberId.of("M1"), MemberFile.empty()))
            .withKinds(ImmutableMap.of(UnitId.of("X"), StatutoryKind.OTHER))
            .yearBefore();

    assertThat(before.closing()).contains(DISTRICT);
    assertThat(before.files()).isEmpty();
    assertThat(before.kinds()).containsKey(UnitId.of("X"));
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReportingPeriod.of(
                    UnitId.of("H"), LocalDate.of(2018, 1, 2), LocalDate.of(2018, 1, 1)))
        .withMessage("The period of H from 2018-01-02 until 2018-01-01 ends before it begins.");
  }

  @Test
  void a_unit_that_there_never_was_is_refused() {
    ReportingPeriod unknown = ReportingPeriod.ofYear("N", 2018);
    Chronicle chronicle = Chronicle.beginning(LocalDate.of(2017, 1, 1), DISTRICT);

    assertThatThrownBy(() -> Forms.of("3").fill(unknown.with(DISTRICT, PartyLevels.SCHEMES)))
        .isInstanceOf(NoSuchUnitException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forms.of("1").fill(unknown.with(chronicle, PartyLevels.SCHEMES)))
        .withMessageContaining("N");
  }

  @Test
  void a_unit_that_began_this_year_had_no_members_last_year() {
    Chronicle chronicle =
        Chronicle.beginning(LocalDate.of(2016, 1, 1), DISTRICT)
            .record(
                Minutes.decision(
                    """
                    Decision 1-QĐ of H, in force 2018-03-01
                      Establish new N "Chi bộ N" village under X
                      Admit M1~ into N
                    """));
    FilledForm form =
        Forms.of("1").fill(ReportingPeriod.ofYear("N", 2018).with(chronicle, PartyLevels.SCHEMES));

    assertThat(form.figure("D", "last")).hasToString("0");
    assertThat(form.figure("B", "last")).hasToString("0");
    assertThat(form.figure("A", "now")).hasToString("0");
    assertThat(form.figure("D", "now")).hasToString("1");
  }
}
