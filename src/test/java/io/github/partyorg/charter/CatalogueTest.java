package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.structure.NormCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shipped, and which of it each rulebook holds. */
class CatalogueTest {

  static ImmutableList<Norm> norms() {
    return Rulebooks.norms();
  }

  @Test
  void what_was_read_is_shipped_and_what_was_not_is_not() {
    assertThat(norms())
        .extracting(norm -> norm.code().value())
        .contains(
            "ORG-01", "ORG-02", "ORG-03", "ORG-04", "ORG-05", "ORG-06", "ORG-07", "ORG-08",
            "ORG-09", "ORG-10", "ORG-11", "ORG-12", "ORG-14", "ORG-18", "BR-01", "BR-02", "BR-03",
            "BR-04", "BR-05", "BR-06", "BR-07", "BR-08", "BR-10", "BR-11", "CMT-01", "CMT-02",
            "CMT-05", "CMT-06", "CMT-08", "CMT-10", "CON-01", "CON-03", "CON-04", "CON-05",
            "CON-11", "REO-01", "REO-02", "REO-03", "REO-04", "REO-05", "REO-06", "REO-07",
            "REO-08", "REO-09", "REO-10", "REO-12", "REO-13", "MEM-12", "MEM-16", "MIL-01",
            "MIL-04", "MIL-05", "MIL-06", "TRF-01", "TRF-04", "TRF-05", "TRF-07", "TRF-08",
            "TRF-09", "TRF-10", "TRF-11", "CNS-01", "MEM-01", "MEM-02", "MEM-03", "MEM-05",
            "MEM-09", "MEM-11", "MEM-12", "MEM-13", "MEM-14", "MEM-15", "MEM-16", "DIS-03",
            "TRF-02", "TRF-03", "MTG-01", "MTG-02", "MTG-03", "MTG-04", "MTG-05", "MTG-06",
            "MTG-07", "MTG-08", "MTG-09", "MTG-11", "REG-01", "REG-02", "REG-04", "REG-05",
            "EVA-03", "EVA-04", "EVA-05", "EVA-06", "EVA-08", "EVA-09", "EVA-10", "EVA-12",
            "EVA-13", "EVA-15", "EVA-16", "EVA-17", "EVA-19", "CMT-03", "CON-03b", "CON-09",
            "CON-10", "MEM-10", "MIL-02", "CNS-02", "MEM-22", "MEM-23", "MEM-24", "MEM-09b",
            "MEM-06", "MTG-10", "CMT-11", "CMT-21", "BR-03b", "MEM-03b", "MEM-11b", "MEM-19",
            "MEM-20", "MEM-20b", "MEM-21", "MEM-32", "REO-05b", "REO-10b", "LVL-09", "LVL-10",
            "LVL-03", "LVL-08", "LVL-09b", "LVL-10b", "MEM-04", "TRF-12", "TRF-16", "CON-06",
            "CON-07", "CON-12", "CMT-13", "CMT-15", "CMT-16", "CMT-19", "CMT-19b", "REO-16",
            "MTG-13", "MTG-12", "MTG-14", "DIS-06")
        .doesNotContain(
            "ORG-17", "BR-09", "CMT-07", "CON-02", "CON-08", "REO-11", "EVA-01", "EVA-02", "EVA-07",
            "EVA-11", "EVA-14", "EVA-18");
  }

  @ParameterizedTest
  @MethodSource("norms")
  void a_norm_says_what_must_hold_in_both_languages_and_where_it_stands(Norm norm) {
    assertThat(norm.statement().vietnamese()).isNotBlank().endsWith(".");
    assertThat(norm.statement().english()).isNotBlank().endsWith(".");
    LegalSource first = norm.source(norm.inForce().lowerEndpoint());
    assertThat(first.text().number()).isNotBlank();
    assertThat(first.text().issuer()).isNotBlank();
    assertThat(first.text().year().getValue())
        .isLessThanOrEqualTo(norm.inForce().lowerEndpoint().getYear());
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "2012-01-04, 2012-01-05, MEM-03b, ''",
    "2016-07-24, 2016-07-25, ORG-10 ORG-11 BR-07 CMT-08 BR-10 CMT-10 CON-11 REO-02 MEM-05 MEM-03"
        + " MEM-23 MEM-24 MEM-22 MEM-15 TRF-05 TRF-09 TRF-02 TRF-03 TRF-04, ''",
    "2016-09-19, 2016-09-20, CMT-03, ''",
    "2017-06-04, 2017-06-05, REO-08 REO-03 REO-04 REO-05 TRF-01, ''",
    "2018-02-28, 2018-03-01, REG-01, ''",
    "2018-03-07, 2018-03-08, EVA-04 EVA-03, ''",
    "2018-07-05, 2018-07-06, MTG-03 MTG-04 MTG-04b MTG-04c MTG-05, MTG-03",
    "2018-08-23, 2018-08-24, REG-02, ''",
    "2019-10-17, 2019-10-18, EVA-04 EVA-08 EVA-09 EVA-05 EVA-06, EVA-04",
    "2019-05-29, 2019-05-30, CON-07, ''",
    "2021-07-29, 2021-07-30, ORG-14 CON-06 MEM-05 MEM-03 MEM-14, CMT-03 MEM-05 MEM-03 MEM-14",
    "2021-09-27, 2021-09-28, MEM-13 TRF-07 TRF-08, ''",
    "2022-12-31, 2023-01-01, '', MIL-01",
    "2023-10-03, 2023-10-04, EVA-10 EVA-10b, EVA-04 EVA-08 EVA-03 EVA-09 EVA-05 EVA-06",
    "2023-12-31, 2024-01-01, MIL-02 MIL-04, ''",
    "2025-04-13, 2025-04-14, '', CON-07",
    "2025-06-08, 2025-06-09, CMT-21 CMT-15 REO-05b REO-16 TRF-16, ''",
    "2025-06-30, 2025-07-01, ORG-07 ORG-02 ORG-19 LVL-09 LVL-10 LVL-03 LVL-08 LVL-09b LVL-10b"
        + " ORG-08 BR-03b CMT-11 CMT-06 CMT-06b CON-04 CON-05 CON-06 CON-12 CMT-13 CMT-19 CMT-19b"
        + " CMT-16 MEM-06 MEM-19 MEM-20 MEM-20b MEM-21 MEM-32 DIS-06 TRF-04 TRF-12 MTG-12 MTG-13"
        + " MTG-14 EVA-04, ORG-07 ORG-02 ORG-08 CON-03 CON-03b CON-06 TRF-04",
    "2025-07-22, 2025-07-23, MTG-08, ''",
    "2025-08-29, 2025-08-30, REG-04 EVA-12 EVA-13, EVA-10 EVA-10b",
    "2025-09-28, 2025-09-29, '', MEM-12",
    "2025-10-27, 2025-10-28, MTG-05 MTG-06 MTG-07, MTG-04 MTG-04b MTG-04c MTG-05",
    "2025-10-30, 2025-10-31, EVA-15, ''",
    "2026-04-07, 2026-04-08, ORG-02, ORG-02 ORG-19 LVL-09 LVL-10 LVL-03 LVL-08 LVL-09b LVL-10b"
        + " BR-03b CMT-21 CON-05 CON-12 CMT-13 CMT-15 CMT-19 CMT-19b CMT-16 MEM-19 MEM-20 MEM-20b"
        + " MEM-32 DIS-06 TRF-04 TRF-12 TRF-16 MTG-12 MTG-13 MTG-14",
    "2026-07-25, 2026-07-26, ORG-02 MEM-03 MEM-19 MEM-32, ORG-02 MEM-03"
  })
  void from_one_day_to_the_next_these_norms_begin_and_end(
      LocalDate eve, LocalDate day, String begun, String ended) {
    Set<Norm> before = Set.copyOf(Rulebooks.inForceOn(eve).norms());
    Set<Norm> after = Set.copyOf(Rulebooks.inForceOn(day).norms());

    assertThat(codes(Rulebooks.inForceOn(day), before)).isEqualTo(begun);
    assertThat(codes(Rulebooks.inForceOn(eve), after)).isEqualTo(ended);
  }

  @Test
  void the_pilot_of_military_branches_had_not_begun_on_14_october_2009() {
    assertThat(MilitaryRules.MILITARY_BRANCH_PILOT.inForce().contains(LocalDate.of(2009, 10, 14)))
        .isFalse();
  }

  private static String codes(Rulebook rulebook, Set<Norm> others) {
    return rulebook.norms().stream()
        .filter(norm -> !others.contains(norm))
        .map(norm -> norm.code().value())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("norms")
  void no_norm_is_in_force_before_the_text_it_stands_in_was_issued(Norm norm) {
    norm.validity()
        .sources()
        .asMapOfRanges()
        .forEach(
            (days, source) ->
                source
                    .text()
                    .date()
                    .ifPresent(
                        issued ->
                            assertThat(days.lowerEndpoint())
                                .as("%s by %s", norm.code(), source)
                                .isAfterOrEqualTo(issued)));
  }

  @Test
  void the_chronology_has_no_gap_and_no_end() {
    List<Range<LocalDate>> days = List.copyOf(Rulebooks.chronology().asMapOfRanges().keySet());

    for (int at = 1; at < days.size(); at++) {
      assertThat(days.get(at).lowerEndpoint()).isEqualTo(days.get(at - 1).upperEndpoint());
    }
    assertThat(days.get(0).lowerEndpoint()).isEqualTo(LocalDate.of(2011, 11, 1));
    assertThat(days.get(days.size() - 1).hasUpperBound()).isFalse();
  }

  @Test
  void what_was_not_read_in_the_text_itself_is_marked() {
    assertThat(norms())
        .filteredOn(
            norm ->
                norm.source(norm.inForce().lowerEndpoint()).reading()
                    == LegalSource.Reading.SECONDARY)
        .extracting(Norm::code)
        .extracting(NormCode::value)
        .containsExactlyInAnyOrder(
            "ORG-02", "ORG-06", "ORG-10", "ORG-11", "ORG-12", "ORG-14", "BR-11", "MIL-01", "MIL-02",
            "MIL-04", "MIL-05", "CMT-05", "CON-01", "REO-13", "MEM-12", "MEM-16", "MEM-22",
            "MEM-23", "MEM-24", "TRF-09", "MTG-03", "MTG-08", "MTG-11", "REG-01", "REG-02",
            "REG-04", "EVA-10b", "EVA-15", "EVA-19", "REO-10b", "MEM-03", "MEM-19", "MEM-32",
            "MEM-11b", "TRF-05", "TRF-02", "TRF-03", "TRF-04", "MTG-10", "MEM-04");
    assertThat(norms())
        .filteredOn(
            norm ->
                norm.source(norm.inForce().lowerEndpoint()).reading()
                    == LegalSource.Reading.DERIVED)
        .extracting(Norm::code)
        .extracting(NormCode::value)
        .containsExactlyInAnyOrder(
            "ORG-18", "BR-04", "MIL-06", "CMT-10", "ORG-02", "CON-00", "REO-07", "REO-08", "REO-12",
            "TRF-10", "TRF-11", "CNS-01", "CNS-02", "REG-05", "EVA-16", "EVA-17");
  }
}
