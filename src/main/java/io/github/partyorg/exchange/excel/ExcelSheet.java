package io.github.partyorg.exchange.excel;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.exchange.CellPlace;
import io.github.partyorg.exchange.DataDefect;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.SheetLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One sheet of a workbook.
 *
 * @param hidden the names of hidden sheets that this one tells
 */
record ExcelSheet(Path path, String sheetName, ImmutableList<String> hidden) implements Sheet {

  @Override
  public String source() {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  @Override
  public Optional<String> name() {
    return Optional.of(sheetName);
  }

  @Override
  public boolean leavesOutEmptyCells() {
    return true;
  }

  @Override
  public SheetLines open(Consumer<? super DataDefect> defects) throws IOException {
    return ExcelLines.open(path, CellPlace.in(this), hidden, defects);
  }

  @Override
  public String toString() {
    return source() + ", " + sheetName;
  }
}
