package io.github.partyorg.exchange.excel;

import io.github.partyorg.exchange.CellNote;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What the cells of a workbook say as texts. */
final class CellTexts {

  /** A spreadsheet keeps so many digits of a number. */
  private static final int DIGITS = 15;

  /** The days from the beginning of the one system to that of the other. */
  private static final BigDecimal DAYS_OF_1904 = BigDecimal.valueOf(1462);

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]{1,3})?");

  /** Of a formula, only the text tells that it failed. */
  private static final Pattern ERROR =
      Pattern.compile(
          "#(REF!|DIV/0!|N/A|NAME[?]|NULL!|NUM!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!)");

  /** In formats, text in quotes, after a backslash or in brackets is no letter of a day. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

  private static final Pattern DAY = Pattern.compile("[dDyY]|[mM]{3}");

  private final boolean isOf1904;

  CellTexts(boolean isOf1904) {
    this.isOf1904 = isOf1904;
  }

  /** Returns what the source knows of a cell beyond its text. */
  Optional<CellNote> note(Cell cell) {
    if (isError(cell)) {
      return Optional.of(CellNote.formulaError());
    }
    return isNumber(cell) ? Optional.of(CellNote.number()) : Optional.empty();
  }

  /** Returns the text of a cell; of a number, all of its digits. */
  String text(Cell cell) {
    if (isNumber(cell)) {
      return digits(cell);
    }
    if (cell.getValue() instanceof Boolean answer) {
      return answer ? "TRUE" : "FALSE";
    }
    @Nullable String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
    return raw == null ? "" : raw;
  }

  private static boolean isError(Cell cell) {
    @Nullable String raw = cell.getRawValue();
    return cell.getType() == CellType.ERROR
        || (cell.getType() == CellType.FORMULA && raw != null && ERROR.matcher(raw).matches());
  }

  private static boolean isNumber(Cell cell) {
    @Nullable String raw = cell.getRawValue();
    return (cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal)
        && raw != null
        && NUMBER.matcher(raw).matches();
  }

  private String digits(Cell cell) {
    String raw = cell.getRawValue();
    BigDecimal number = new BigDecimal(raw).stripTrailingZeros();
    if (isOf1904 && isDay(cell)) {
      return number.add(DAYS_OF_1904).toPlainString();
    }
    boolean isPlain = raw.indexOf('E') < 0 && raw.indexOf('e') < 0;
    return isPlain || number.precision() - number.scale() <= DIGITS ? number.toPlainString() : raw;
  }

  /** Numbers are days if they are shown as such; the first formats have no text. */
  private static boolean isDay(Cell cell) {
    @Nullable Integer id = cell.getDataFormatId();
    if (id != null
        && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
      return id < 18 || id > 21;
    }
    @Nullable String format = cell.getDataFormatString();
    return format != null && DAY.matcher(LITERAL.matcher(format).replaceAll("")).find();
  }
}
