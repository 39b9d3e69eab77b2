package io.github.partyorg.exchange;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table of cells as a file keeps it (trang tính): lines of text, a header among the first ones.
 *
 * <p>CSV files, sheets of a workbook and results of a query are sheets. A sheet knows no columns by
 * name; {@link HierarchyReader} finds them.
 */
public interface Sheet {

  /** {@return the name of the file or table, by which defects name their place} */
  String source();

  /** {@return the name of the sheet in its workbook, or empty if the source has but one table} */
  Optional<String> name();

  /**
   * {@return true if a line may end before its empty last cells, as rows of a workbook do; false if
   * each line has as many cells as the header}
   */
  default boolean leavesOutEmptyCells() {
    return false;
  }

  /**
   * Opens the sheet at its first line. Two calls read the same lines.
   *
   * @param defects is handed each defect of the file itself, such as a hidden row, before the line
   *     after it
   * @return the lines; the caller closes them
   * @throws IOException if the machine fails: a missing file, a broken archive, an unreadable disk
   */
  SheetLines open(Consumer<? super DataDefect> defects) throws IOException;
}
