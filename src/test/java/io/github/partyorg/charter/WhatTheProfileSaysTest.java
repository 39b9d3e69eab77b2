package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A norm reads in the profile of a member what the papers of the decision do not state. */
class WhatTheProfileSaysTest {

  private static final String DAY = "2018-07-01";

  private static List<String> found(String day, String ofM1, String order) {
    Hierarchy hierarchy =
        Drawing.hierarchy(
            """
            T    Đảng bộ tỉnh T  province
              A  Chi bộ A        agency  M1%s
            """
                .formatted(ofM1));
    return Rulebooks.inForceOn(LocalDate.parse(day))
        .review(Minutes.decision("Draft of T, in force " + day + "\n  " + order).applyTo(hierarchy))
        .after()
        .violations()
        .stream()
        .map(violation -> violation.rule().code().value())
        .filter(code -> code.startsWith("MEM"))
        .toList();
  }

  private static List<String> found(String day, String order) {
    return found(day, "", order);
  }

  @Test
  void the_age_of_admission_is_counted_from_it() {
    assertThat(found(DAY, "Admit M10~, born 2000-08-01 into A")).containsExactly("MEM-01");
    assertThat(found(DAY, "Admit M10~, born 2000-07-01 into A")).isEmpty();
  }

  @Test
  void the_papers_of_the_decision_come_first() {
    assertThat(found(DAY, "Admit M10~, born 2001-01-01 into A; born 1990-01-01")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"can read and write, 1", "primary school, 1", "lower secondary, 0"})
  void schooling_is_compared_with_the_lower_secondary_diploma(String education, int count) {
    assertThat(found("2022-01-04", "Admit M10~, education " + education + " into A"))
        .isEqualTo(Collections.nCopies(count, "MEM-03"));
  }

  @ParameterizedTest
  @CsvSource({
    "'; member M1 female, born 1963-07-01', 1",
    "'; member M1 female, born 1963-06-30', 0",
    "'', 0"
  })
  void old_age_is_counted_from_it(String ofM1, int count) {
    assertThat(found(DAY, ofM1, "Exempt M1 of A; requested on 2018-07-01; ground: old age"))
        .isEqualTo(Collections.nCopies(count, "MEM-12"));
  }
}
