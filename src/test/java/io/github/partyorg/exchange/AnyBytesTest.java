package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files with which fuzzing begins, and what it found, without a fuzzer. */
class AnyBytesTest {

  private static final Path INPUTS =
      Path.of("src/test/resources/io/github/partyorg/exchange/AnyBytesFuzzInputs");

  static List<Path> json() throws IOException {
    return inputs("json");
  }

  static List<Path> csv() throws IOException {
    return inputs("csv");
  }

  static List<Path> excel() throws IOException {
    return inputs("excel");
  }

  private static List<Path> inputs(String door) throws IOException {
    try (Stream<Path> files = Files.list(INPUTS.resolve(door))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("json")
  void a_document_is_refused_or_survives(Path file) throws IOException {
    AnyBytes.json(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("csv")
  void csv_files_have_defects_or_survive(Path file) throws IOException {
    AnyBytes.csv(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("excel")
  void a_workbook_is_refused_or_has_defects_or_survives(Path file) throws IOException {
    AnyBytes.excel(Files.readAllBytes(file));
  }

  /** Fuzzing that begins with refused files would find little. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "json/change-log.json",
        "json/chronicle.json",
        "json/comparison.json",
        "json/decision.json",
        "json/hierarchy.json",
        "json/plan.json",
        "json/report.json",
        "json/unit.json",
        "json/year-record.json",
        "csv/commune.txt",
        "csv/orders.txt",
        "csv/utf-16.txt",
        "csv/windows-1258.txt",
        "excel/told.txt",
        "excel/two-sheets.txt"
      })
  void most_files_of_the_beginning_are_values(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(INPUTS.resolve(name));
    assertThat(
            switch (name.substring(0, name.indexOf('/'))) {
              case "json" -> AnyBytes.json(bytes);
              case "csv" -> AnyBytes.csv(bytes);
              default -> AnyBytes.excel(bytes);
            })
        .isTrue();
  }
}
