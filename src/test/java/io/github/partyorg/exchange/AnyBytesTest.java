package io.github.partyorg.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files with which fuzzing begins, and what it found, without a fuzzer. */
class AnyBytesTest {

  private static final Path INPUTS =
      Path.of("src/test/resources/io/github/partyorg/exchange/AnyBytesFuzzInputs");

  static Stream<Path> json() throws IOException {
    return inputs("json");
  }

  static Stream<Path> csv() throws IOException {
    return inputs("csv");
  }

  static Stream<Path> excel() throws IOException {
    return inputs("excel");
  }

  private static Stream<Path> inputs(String door) throws IOException {
    return Files.list(INPUTS.resolve(door)).sorted();
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
}
