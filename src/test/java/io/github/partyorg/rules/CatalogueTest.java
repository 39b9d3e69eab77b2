package io.github.partyorg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
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
  void the_structural_norms_of_2018_are_shipped_each_once() {
    assertThat(norms())
        .extracting(norm -> norm.code().value())
        .containsExactlyInAnyOrder(
            "ORG-03", "ORG-04", "ORG-05", "ORG-06", "ORG-07", "ORG-08", "ORG-09", "BR-01", "BR-02",
            "BR-05", "BR-06", "BR-07", "BR-08", "CMT-01", "CMT-02", "CMT-08", "REO-01", "REO-06",
            "REO-07", "REO-08", "MIL-01");
    assertThat(Bases.RULEBOOK.norms()).containsExactlyElementsOf(norms());
  }

  @ParameterizedTest
  @MethodSource("norms")
  void a_norm_says_what_must_hold_in_both_languages_and_where_it_stands(Norm norm) {
    assertThat(norm.statement().vietnamese()).isNotBlank().endsWith(".");
    assertThat(norm.statement().english()).isNotBlank().endsWith(".");
    assertThat(norm.source().article()).isNotBlank();
    assertThat(norm.source().text().number()).isNotBlank();
    assertThat(norm.source().text().issuer()).isNotBlank();
    assertThat(norm.inForce().lowerEndpoint()).isEqualTo(norm.source().text().date());
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "2016-07-24, 2016-07-25, BR-07 BR-08 CMT-08, ''",
    "2017-06-04, 2017-06-05, REO-08, ''",
    "2021-07-29, 2021-07-30, '', ''",
    "2022-12-31, 2023-01-01, '', MIL-01",
    "2025-01-19, 2025-01-20, '', ''",
    "2025-06-30, 2025-07-01, '', ''"
  })
  void from_one_day_to_the_next_these_norms_begin_and_end(
      LocalDate eve, LocalDate day, String begun, String ended) {
    Set<Norm> before = Set.copyOf(Rulebooks.inForceOn(eve).norms());
    Set<Norm> after = Set.copyOf(Rulebooks.inForceOn(day).norms());

    assertThat(codes(Rulebooks.inForceOn(day), before)).isEqualTo(begun);
    assertThat(codes(Rulebooks.inForceOn(eve), after)).isEqualTo(ended);
  }

  private static String codes(Rulebook rulebook, Set<Norm> others) {
    return rulebook.norms().stream()
        .filter(norm -> !others.contains(norm))
        .map(norm -> norm.code().value())
        .collect(Collectors.joining(" "));
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
        .filteredOn(norm -> norm.source().reading() == LegalSource.Reading.SECONDARY)
        .extracting(Norm::code)
        .containsExactlyInAnyOrder(
            NormCode.of("ORG-06"), NormCode.of("BR-08"), NormCode.of("MIL-01"));
    assertThat(norms())
        .filteredOn(norm -> norm.source().reading() == LegalSource.Reading.DERIVED)
        .extracting(Norm::code)
        .containsExactlyInAnyOrder(NormCode.of("REO-07"), NormCode.of("REO-08"));
  }
}
