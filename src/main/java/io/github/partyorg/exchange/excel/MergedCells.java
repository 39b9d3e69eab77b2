package io.github.partyorg.exchange.excel;

import io.github.partyorg.exchange.CellNote;
import io.github.partyorg.exchange.CellPlace;
import io.github.partyorg.exchange.DataDefect;
import io.github.partyorg.exchange.DefectCode;
import io.github.partyorg.exchange.excel.SheetExtras.Range;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Repeats the value of merged cells in each of them, row after row. */
final class MergedCells {

  /** A range that reaches into the present row, with the value of its first cell. */
  private record Open(Range range, String text, Optional<CellNote> note) {}

  private final List<Range> ranges;
  private final CellPlace place;
  private final Consumer<? super DataDefect> defects;
  private final List<Open> open = new ArrayList<>();
  private int begun;

  MergedCells(List<Range> ranges, CellPlace place, Consumer<? super DataDefect> defects) {
    this.ranges = ranges;
    this.place = place;
    this.defects = defects;
  }

  /**
   * Fills the merged cells of a row, and tells the ranges that begin with it. A row without any
   * text of its own stays blank.
   */
  void fill(int row, List<String> cells, Map<Integer, CellNote> notes) {
    boolean isBlank = isBlank(cells);
    while (begun < ranges.size() && ranges.get(begun).top() <= row) {
      begin(ranges.get(begun), row, cells, notes);
      begun++;
    }
    Iterator<Open> left = open.iterator();
    while (left.hasNext()) {
      Open one = left.next();
      if (one.range().bottom() < row) {
        left.remove();
      } else if (!isBlank) {
        repeat(one, cells, notes);
      }
    }
  }

  private static boolean isBlank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private void begin(Range range, int row, List<String> cells, Map<Integer, CellNote> notes) {
    int at = range.left() - 1;
    String text = at < cells.size() ? cells.get(at) : "";
    if (!text.isBlank()) {
      open.add(new Open(range, text, Optional.ofNullable(notes.get(at))));
      defects.accept(
          DefectCode.MERGED_CELLS.at(place.withLine(row).withColumn(range.left()), range.name()));
    }
  }

  private static void repeat(Open one, List<String> cells, Map<Integer, CellNote> notes) {
    while (cells.size() < one.range().right()) {
      cells.add("");
    }
    for (int at = one.range().left() - 1; at < one.range().right(); at++) {
      cells.set(at, one.text());
      int column = at;
      one.note().ifPresent(note -> notes.put(column, note));
    }
  }
}
