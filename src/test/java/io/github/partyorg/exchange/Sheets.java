package io.github.partyorg.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole sheets for tests. */
public final class Sheets {

  private Sheets() {}

  /** Returns each line as its number and its cells, as {@link SheetLine} prints it. */
  public static List<String> lines(Sheet sheet) throws IOException {
    return all(sheet).stream().map(SheetLine::toString).toList();
  }

  /** Returns the cells of each line. */
  public static List<List<String>> cells(Sheet sheet) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    for (SheetLine line : all(sheet)) {
      List<String> texts = new ArrayList<>();
      for (int at = 0; at < line.size(); at++) {
        texts.add(line.text(at));
      }
      cells.add(texts);
    }
    return cells;
  }

  /** Returns all lines. */
  public static List<SheetLine> all(Sheet sheet) throws IOException {
    return read(sheet, new ArrayList<>());
  }

  /** Returns the defects that the file itself has, each as code and place. */
  public static List<String> defects(Sheet sheet) throws IOException {
    List<DataDefect> defects = new ArrayList<>();
    read(sheet, defects);
    return defects.stream().map(defect -> defect.code() + " at " + defect.place()).toList();
  }

  private static List<SheetLine> read(Sheet sheet, List<DataDefect> defects) throws IOException {
    List<SheetLine> all = new ArrayList<>();
    try (SheetLines lines = sheet.open(defects::add)) {
      for (Optional<SheetLine> line = lines.next(); line.isPresent(); line = lines.next()) {
        all.add(line.get());
      }
    }
    return all;
  }
}
