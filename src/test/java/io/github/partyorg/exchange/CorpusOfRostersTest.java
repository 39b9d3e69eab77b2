package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every planted defect is found in its cell, and none where there is none. */
class CorpusOfRostersTest {

  static List<RosterCase> dirty() throws IOException {
    return RosterCase.all("dirty-rosters.txt");
  }

  static List<RosterCase> clean() throws IOException {
    return RosterCase.all("clean-rosters.txt");
  }

  @ParameterizedTest
  @MethodSource("dirty")
  void a_planted_defect_is_found_in_its_cell_and_nothing_else_is(RosterCase roster)
      throws IOException {
    assertThat(RosterCase.found(roster.read().report()))
        .containsExactlyInAnyOrderElementsOf(roster.expected());
  }

  @ParameterizedTest
  @MethodSource("clean")
  void a_clean_roster_is_read_without_a_false_alarm(RosterCase roster) throws IOException {
    RowReading<Hierarchy> reading = roster.read();

    assertThat(RosterCase.found(reading.report()))
        .containsExactlyInAnyOrderElementsOf(roster.expected());
    assertThat(reading.value()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("dirty")
  void nothing_is_half_read(RosterCase roster) throws IOException {
    RowReading<Hierarchy> reading = roster.read();

    assertThat(reading.value().isPresent()).isNotEqualTo(reading.report().hasErrors());
  }

  @Test
  void the_corpus_has_every_code_of_rows() throws IOException {
    Set<DefectCode> planted = EnumSet.noneOf(DefectCode.class);
    for (RosterCase roster : dirty()) {
      planted.addAll(roster.read().report().counts().keySet());
    }

    assertThat(EnumSet.complementOf(EnumSet.copyOf(planted)))
        .as("other tests plant these, in long files and in decisions")
        .containsExactlyInAnyOrder(
            DefectCode.TOO_LONG, DefectCode.TOO_DEEP, DefectCode.UNKNOWN_DECISION);
  }
}
