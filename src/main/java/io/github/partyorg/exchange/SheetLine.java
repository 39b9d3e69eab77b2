package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a {@link Sheet}: the texts of its cells (dòng), from the first column on.
 *
 * <p>A class without checks, since a country has millions of lines.
 */
public final class SheetLine {

  private final int number;
  private final List<String> cells;
  private final Map<Integer, CellNote> notes;

  private SheetLine(int number, List<String> cells, Map<Integer, CellNote> notes) {
    this.number = number;
    this.cells = cells;
    this.notes = notes;
  }

  /**
   * {@return a line of plain texts}
   *
   * @param number the number of its first physical line, from 1
   * @param cells the texts of its cells, empty where a cell is; not copied, so leave it unchanged
   */
  public static SheetLine of(int number, List<String> cells) {
    return new SheetLine(number, cells, ImmutableMap.of());
  }

  /**
   * {@return this line with what its source knows of some cells beyond their text}
   *
   * @param noted the notes by position, from 0
   */
  public SheetLine noting(Map<Integer, CellNote> noted) {
    return new SheetLine(number, cells, ImmutableMap.copyOf(noted));
  }

  /**
   * {@return the number of the first physical line, from 1; of a workbook the number of the row}
   */
  public int number() {
    return number;
  }

  /** {@return the number of cells, empty ones between others included} */
  public int size() {
    return cells.size();
  }

  /**
   * {@return the text of a cell as its source keeps it; empty for a cell behind the last}
   *
   * @param at its position, from 0
   */
  public String text(int at) {
    return at < cells.size() ? cells.get(at) : "";
  }

  /**
   * {@return what the source knows of a cell beyond its text, or empty for plain text}
   *
   * @param at its position, from 0
   */
  public Optional<CellNote> note(int at) {
    @Nullable CellNote note = notes.isEmpty() ? null : notes.get(at);
    return Optional.ofNullable(note);
  }

  /** Returns all notes by position. */
  Map<Integer, CellNote> notes() {
    return notes;
  }

  /** {@return true if every cell is empty or blank} */
  public boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return number + ": " + String.join(" | ", cells);
  }
}
