package io.github.partyorg.exchange.excel;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.exchange.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * An {@code .xlsx} file as sheets (tệp Excel).
 *
 * <p>Numbers have the digits that the file keeps, and a note that they are numbers; so have days,
 * which the file keeps as numbers. Formulas have the value that was found when the file was saved.
 */
public final class Excel {

  /** How many bytes a file may have when unpacked, unless another limit is set. */
  private static final long UNPACKED = 256L << 20;

  private final Path path;
  private final long mostUnpacked;

  private Excel(Path path, long mostUnpacked) {
    this.path = path;
    this.mostUnpacked = mostUnpacked;
  }

  /**
   * {@return a file}
   *
   * @param path the file
   */
  public static Excel file(Path path) {
    return new Excel(path, UNPACKED);
  }

  /**
   * {@return this file, with another limit than 256 MiB for what it may hold when unpacked}
   *
   * @param bytes the limit; a small file that would unpack to more is not read
   */
  public Excel unpackedUpTo(long bytes) {
    return new Excel(path, bytes);
  }

  /**
   * {@return the sheets that are not hidden; the first one tells the hidden ones when it is opened}
   *
   * @throws IOException if the file cannot be read: it is missing, no workbook, broken, or unpacks
   *     to more than is allowed
   */
  public ImmutableList<Sheet> sheets() throws IOException {
    Names names = names();
    ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
    ImmutableList<String> untold = names.hidden();
    for (String name : names.shown()) {
      sheets.add(new ExcelSheet(path, name, untold));
      untold = ImmutableList.of();
    }
    return sheets.build();
  }

  /**
   * {@return the sheet of a name; it tells the hidden ones when it is opened}
   *
   * @param name the name on its tab
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if no sheet has the name, or it is hidden
   */
  public Sheet sheet(String name) throws IOException {
    Names names = names();
    checkArgument(
        names.shown().contains(name),
        "%s has no sheet \"%s\"; it has %s, and hidden ones: %s",
        path.getFileName(),
        name,
        names.shown(),
        names.hidden());
    return new ExcelSheet(path, name, names.hidden());
  }

  /** The names of the sheets, in their order. */
  private record Names(ImmutableList<String> shown, ImmutableList<String> hidden) {}

  private Names names() throws IOException {
    OfficePackage.check(path, mostUnpacked);
    ImmutableList.Builder<String> shown = ImmutableList.builder();
    ImmutableList.Builder<String> hidden = ImmutableList.builder();
    try (ReadableWorkbook book = ExcelLines.workbook(path)) {
      book.getSheets()
          .forEach(
              sheet ->
                  (sheet.getVisibility() == SheetVisibility.VISIBLE ? shown : hidden)
                      .add(sheet.getName()));
    } catch (IOException | RuntimeException e) {
      throw OfficePackage.unreadable(path, e);
    }
    return new Names(shown.build(), hidden.build());
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
