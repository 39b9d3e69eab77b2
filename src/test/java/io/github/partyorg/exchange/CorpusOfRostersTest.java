package io.github.partyorg.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @Test
  void what_is_found_in_it_is_what_was_found_before() throws IOException {
    CorpusReport now = CorpusReport.of("dirty-rosters.txt", "clean-rosters.txt");
    Path written = Path.of("target", "corpus-of-rosters.txt");
    Files.createDirectories(Path.of("target"));
    Files.writeString(written, now.text(), UTF_8);

    String kept =
        Resources.toString(
            Resources.getResource(CorpusReport.class, "corpus-of-rosters.txt"), UTF_8);

    assertThat(CorpusReport.parse(kept).changes(now))
        .as("if all of it is meant, copy %s over the kept one", written)
        .isEmpty();
    assertThat(kept).as("the same cases in another order").isEqualTo(now.text());
  }

  @Test
  void every_case_that_changed_is_told_at_once() {
    CorpusReport before =
        CorpusReport.parse("a | found x A1 CYCLE\nb | found x A1 CYCLE\nc\n\n3 cases");
    CorpusReport now = CorpusReport.parse("a | missed x A1 CYCLE\nc\nd | false alarm x A1 CYCLE\n");

    assertThat(before.changes(now))
        .containsExactly(
            "a: was [found x A1 CYCLE], is now [missed x A1 CYCLE]", "case gone: b", "new case: d");
    assertThat(before.changes(before)).isEmpty();
    assertThat(now.text())
        .endsWith("\n\n3 cases, 1 defects planted, 0 found, 1 missed, 1 false alarms\n");
  }
}
