package io.github.partyorg.exchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Iterators;
import io.github.partyorg.exchange.Progress;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.SheetLine;
import io.github.partyorg.exchange.SheetLines;
import io.github.partyorg.internal.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * How lines are written as a CSV file (ghi tệp CSV), always in UTF-8.
 *
 * <p>{@link #exact()} is for programs: RFC 4180, every text as it is. {@link #forSpreadsheets()} is
 * for people: a byte-order mark, {@code ;}, and an apostrophe before each text that a spreadsheet
 * would take for a formula; negative numbers are left alone. {@link Csv} reads the same texts back
 * from both.
 */
public final class CsvTarget {

  private static final char MARK = '\uFEFF';
  private static final String LINE_END = "\r\n";

  /** How many lines are written between two looks at the observer. */
  private static final int LINES_BETWEEN = 1000;

  private final char separator;

  private final boolean isForSpreadsheets;
  private final Progress progress;

  private CsvTarget(char separator, boolean isForSpreadsheets, Progress progress) {
    this.separator = separator;
    this.isForSpreadsheets = isForSpreadsheets;
    this.progress = progress;
  }

  /** {@return the form for programs, with commas} */
  public static CsvTarget exact() {
    return new CsvTarget(',', false, Progress.UNOBSERVED);
  }

  /** {@return the form for spreadsheets, with semicolons} */
  public static CsvTarget forSpreadsheets() {
    return new CsvTarget(';', true, Progress.UNOBSERVED);
  }

  /**
   * {@return this form, with another separator}
   *
   * @param character what stands between two cells: an ASCII character
   */
  public CsvTarget separatedBy(char character) {
    checkSeparator(character);
    return new CsvTarget(character, isForSpreadsheets, progress);
  }

  /**
   * {@return this form, with an observer that is told how many lines are written}
   *
   * @param observer may stop the writing
   */
  public CsvTarget observedBy(Progress observer) {
    return new CsvTarget(separator, isForSpreadsheets, observer);
  }

  static void checkSeparator(char character) {
    if (character == 0 || character > 126 || "\"\r\n".indexOf(character) >= 0) {
      throw new IllegalArgumentException(
          "The separator is an ASCII character, no quotation mark and no line break.");
    }
  }

  /**
   * Writes lines into a file. They are written beside it, then moved: a file of this name is
   * replaced as a whole or not at all.
   *
   * @param lines the lines of cells, asked for once
   * @param file the file
   * @throws IOException if the machine fails
   */
  public void write(Iterable<? extends List<String>> lines, Path file) throws IOException {
    WholeFile.write(file, stream -> write(lines, stream));
  }

  /**
   * Writes lines into a stream and leaves it open.
   *
   * @param lines the lines of cells, asked for once
   * @param stream the stream
   * @throws IOException if the machine fails
   */
  public void write(Iterable<? extends List<String>> lines, OutputStream stream)
      throws IOException {
    write(sourceOf(lines), stream);
  }

  /**
   * Writes a sheet into a file. It is written beside it, then moved: the sheet may be read from a
   * file of the same name.
   *
   * @param sheet the sheet; its own defects are not looked at
   * @param file the file
   * @throws IOException if the machine fails
   */
  public void write(Sheet sheet, Path file) throws IOException {
    WholeFile.write(file, stream -> write(sheet, stream));
  }

  /**
   * Writes a sheet into a stream and leaves it open.
   *
   * @param sheet the sheet; its own defects are not looked at
   * @param stream the stream
   * @throws IOException if the machine fails
   */
  public void write(Sheet sheet, OutputStream stream) throws IOException {
    try (SheetLines lines = sheet.open(defect -> {})) {
      write(lines::next, stream);
    }
  }

  /** Gives one line after the other. */
  @FunctionalInterface
  private interface Source {
    Optional<SheetLine> next() throws IOException;
  }

  private static Source sourceOf(Iterable<? extends List<String>> lines) {
    Iterator<SheetLine> left = Iterators.transform(lines.iterator(), line -> SheetLine.of(1, line));
    return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
  }

  private void write(Source lines, OutputStream stream) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8), 1 << 14);
    if (isForSpreadsheets) {
      writer.write(MARK);
    }
    long done = 0;
    Optional<SheetLine> line = lines.next();
    while (line.isPresent()) {
      write(line.get(), writer);
      done++;
      if (done % LINES_BETWEEN == 0) {
        progress.tell(done);
      }
      line = lines.next();
    }
    writer.flush();
    progress.tell(done);
  }

  private void write(SheetLine line, Writer writer) throws IOException {
    for (int at = 0; at < line.size(); at++) {
      if (at > 0) {
        writer.write(separator);
      }
      write(line.text(at), line.size() == 1, writer);
    }
    writer.write(LINE_END);
  }

  /** An only cell that is empty has quotation marks, so that its line is none without cells. */
  private void write(String text, boolean isAlone, Writer writer) throws IOException {
    String cell = isForSpreadsheets ? FormulaGuard.with(text) : text;
    boolean isQuoted = cell.isEmpty() && isAlone;
    for (int at = 0; at < cell.length() && !isQuoted; at++) {
      char one = cell.charAt(at);
      isQuoted = one == separator || one == '"' || one == '\n' || one == '\r' || one == MARK;
    }
    writer.write(isQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
  }
}
