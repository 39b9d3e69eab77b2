package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where a defect is: source, sheet, line, record, column (vị trí trong tệp).
 *
 * <p>Line, record and column count from 1. Each is empty where the defect concerns more than one.
 */
@Value.Immutable
public abstract sealed class CellPlace permits ImmutableCellPlace {

  CellPlace() {}

  /**
   * {@return the place of a whole source}
   *
   * @param source the name of the file or table
   */
  public static CellPlace in(String source) {
    return ImmutableCellPlace.builder().source(source).build();
  }

  /**
   * {@return the place of a whole sheet}
   *
   * @param sheet the sheet
   */
  public static CellPlace in(Sheet sheet) {
    return ImmutableCellPlace.builder().source(sheet.source()).sheet(sheet.name()).build();
  }

  /** {@return the name of the file or table} */
  public abstract String source();

  /** {@return the name of the sheet in its workbook, or empty if there is but one table} */
  public abstract Optional<String> sheet();

  /** {@return the physical line, in a workbook the row} */
  public abstract OptionalInt line();

  /** {@return the number of the record, the lines below the header that are not blank} */
  public abstract OptionalInt record();

  /** {@return the number of the column} */
  public abstract OptionalInt column();

  /** {@return the header of the column as the file writes it, or empty if not known} */
  public abstract Optional<String> header();

  /**
   * {@return this place, at a line}
   *
   * @param number the physical line
   */
  public abstract CellPlace withLine(int number);

  /**
   * {@return this place, at a record}
   *
   * @param number the number of the record
   */
  public abstract CellPlace withRecord(int number);

  /**
   * {@return this place, in a column}
   *
   * @param number the number of the column
   */
  public abstract CellPlace withColumn(int number);

  /**
   * {@return this place, in a column of a header}
   *
   * @param header the header as the file writes it
   */
  public abstract CellPlace withHeader(String header);

  /** {@return the name of the cell as spreadsheets say it, such as {@code C7}, or empty} */
  public final Optional<String> cell() {
    return line().isPresent() && column().isPresent()
        ? Optional.of(letters(column().getAsInt()) + line().getAsInt())
        : Optional.empty();
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** {@return the place in one phrase} */
  public final Bilingual summary() {
    return Bilingual.of(said("trang", "dòng", "ô", "cột"), said("sheet", "line", "cell", "column"));
  }

  private String said(String sheetWord, String lineWord, String cellWord, String columnWord) {
    StringBuilder said = new StringBuilder(source());
    sheet().ifPresent(name -> said.append(", ").append(sheetWord).append(' ').append(name));
    line().ifPresent(number -> said.append(", ").append(lineWord).append(' ').append(number));
    cell().ifPresent(name -> said.append(", ").append(cellWord).append(' ').append(name));
    header().ifPresent(name -> said.append(", ").append(columnWord).append(' ').append(name));
    return said.toString();
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
