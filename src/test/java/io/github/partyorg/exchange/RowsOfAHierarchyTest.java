package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.DatedDrawing;
import io.github.partyorg.testing.DienBien;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.Seed;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as rows is read back as an equal hierarchy. */
class RowsOfAHierarchyTest {

  static Stream<Hierarchy> hierarchies() {
    return Stream.of(
            Stream.of(
                TuanGiao.in2018(),
                TuanGiao.afterRestructuring(),
                DienBien.before2025(),
                DienBien.after2025()),
            Samples.small().stream().map(DatedDrawing::hierarchy),
            Samples.law().stream().map(law -> law.shown().hierarchy()),
            GeneratedParty.hierarchies(Seed.of(1), 400).limit(20))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("hierarchies")
  void rows_in_vietnamese_are_read_back(Hierarchy hierarchy) throws IOException {
    assertReadBack(HierarchyRows.of(hierarchy), hierarchy);
  }

  @ParameterizedTest
  @MethodSource("hierarchies")
  void rows_in_english_are_read_back(Hierarchy hierarchy) throws IOException {
    assertReadBack(HierarchyRows.of(hierarchy).in(Locale.ENGLISH), hierarchy);
  }

  private static void assertReadBack(HierarchyRows rows, Hierarchy hierarchy) throws IOException {
    HierarchyReader reader = HierarchyRows.reader();
    hierarchy.root().subtree().forEach(unit -> reader.knowing(unit.kind()));
    for (RowType type : RowType.values()) {
      reader.add(type, rows.sheet(type));
    }
    RowReading<Hierarchy> reading = reader.read();

    assertThat(reading.report().samples()).isEmpty();
    assertThat(reading.orThrow()).isEqualTo(hierarchy);
  }
}
