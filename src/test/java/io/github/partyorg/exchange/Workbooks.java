package io.github.partyorg.exchange;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Stands in for a workbook until one is written. */
final class Workbooks {

  private Workbooks() {}

  static Sheet sheet(String name, String text) {
    return new Sheet() {
      @Override
      public String source() {
        return name;
      }

      @Override
      public Optional<String> name() {
        return Optional.empty();
      }

      @Override
      public boolean leavesOutEmptyCells() {
        return true;
      }

      @Override
      public SheetLines open(Consumer<? super DataDefect> defects) {
        List<String> lines = text.lines().toList();
        return new SheetLines() {
          private int at;

          @Override
          public Optional<SheetLine> next() {
            if (at == lines.size()) {
              return Optional.empty();
            }
            List<String> cells = Splitter.on(';').splitToList(lines.get(at));
            Map<Integer, CellNote> notes = new HashMap<>();
            for (int cell = 0; cell < cells.size(); cell++) {
              if (cells.get(cell).startsWith("#")) {
                notes.put(cell, CellNote.formulaError());
              }
            }
            at++;
            return Optional.of(SheetLine.of(at, cells).noting(notes));
          }

          @Override
          public long done() {
            return at;
          }

          @Override
          public void close() {}
        };
      }
    };
  }
}
