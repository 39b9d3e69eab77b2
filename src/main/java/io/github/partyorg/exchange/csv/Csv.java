package io.github.partyorg.exchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import com.google.common.io.CharSource;
import com.google.common.io.MoreFiles;
import io.github.partyorg.exchange.CellPlace;
import io.github.partyorg.exchange.DataDefect;
import io.github.partyorg.exchange.DefectCode;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.SheetLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A CSV file as a sheet (tệp CSV): lines of cells with {@code ;}, comma or tab between them.
 *
 * <p>Separator and encoding are found by itself, and can be named. A line with too many or too few
 * cells is passed on as it is. A quotation mark that is not closed is a defect, and is then read as
 * any other letter, so that the lines after it are not lost.
 *
 * <p>A file that begins with a byte-order mark was made for or by a spreadsheet: an apostrophe with
 * which {@link CsvTarget#forSpreadsheets()} keeps a cell from being a formula is taken off. Other
 * files are read exactly as they are.
 */
public final class Csv implements Sheet {

  /** The bytes of a line above which it is cut, unless another limit is set. */
  private static final int LONGEST_LINE = 1 << 20;

  private final String source;
  private final ByteSource bytes;
  private final Optional<Character> separator;
  private final Optional<Encoding> encoding;
  private final int longestLine;

  private Csv(
      String source,
      ByteSource bytes,
      Optional<Character> separator,
      Optional<Encoding> encoding,
      int longestLine) {
    this.source = source;
    this.bytes = bytes;
    this.separator = separator;
    this.encoding = encoding;
    this.longestLine = longestLine;
  }

  /**
   * {@return a file, named by the last part of its path}
   *
   * @param path the file
   */
  public static Csv file(Path path) {
    Path name = path.getFileName();
    return from(name == null ? path.toString() : name.toString(), MoreFiles.asByteSource(path));
  }

  /**
   * {@return a text as a file}
   *
   * @param name the name by which defects name their place
   * @param text the text
   */
  public static Csv text(String name, String text) {
    return from(name, CharSource.wrap(text).asByteSource(UTF_8)).encodedAs(Encoding.UTF_8);
  }

  /**
   * {@return bytes as a file}
   *
   * @param name the name by which defects name their place
   * @param bytes the bytes, not copied
   */
  public static Csv bytes(String name, byte[] bytes) {
    return from(name, ByteSource.wrap(bytes));
  }

  /**
   * {@return whatever gives bytes, such as an entry of an archive, as a file}
   *
   * @param name the name by which defects name their place
   * @param bytes gives a new stream each time that the sheet is opened
   */
  public static Csv from(String name, ByteSource bytes) {
    return new Csv(name, bytes, Optional.empty(), Optional.empty(), LONGEST_LINE);
  }

  /**
   * {@return this file, with a separator that need not be found}
   *
   * @param character what stands between two cells: an ASCII character
   */
  public Csv separatedBy(char character) {
    CsvTarget.checkSeparator(character);
    return new Csv(source, bytes, Optional.of(character), encoding, longestLine);
  }

  /**
   * {@return this file, with an encoding that need not be found}
   *
   * @param taken the encoding
   */
  public Csv encodedAs(Encoding taken) {
    return new Csv(source, bytes, separator, Optional.of(taken), longestLine);
  }

  /**
   * {@return this file, with another limit than a million bytes for a line}
   *
   * @param longest how many bytes the cells of a line may have together; what is above is a defect
   *     and is left out
   */
  public Csv linesUpTo(int longest) {
    if (longest < 1 || longest > 1 << 29) {
      throw new IllegalArgumentException("A limit of " + longest + " bytes for a line.");
    }
    return new Csv(source, bytes, separator, encoding, longest);
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public Optional<String> name() {
    return Optional.empty();
  }

  @Override
  public SheetLines open(Consumer<? super DataDefect> defects) throws IOException {
    CsvHead head = CsvHead.of(bytes.openStream(), encoding);
    Encoding taken = head.encoding();
    if (encoding.isEmpty() && taken != Encoding.UTF_8) {
      defects.accept(DefectCode.ENCODING_TAKEN.at(CellPlace.in(this), taken.toString()));
    }
    char character = separator.orElseGet(head::separator);
    CellSplitter cells = new CellSplitter(head.rest(), character, longestLine);
    return new CsvLines(this, cells, taken, head.hasMark(), defects, longestLine);
  }

  @Override
  public String toString() {
    return source;
  }
}
