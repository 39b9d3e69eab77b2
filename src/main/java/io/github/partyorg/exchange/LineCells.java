package io.github.partyorg.exchange;

import com.google.common.base.Joiner;
import io.github.partyorg.structure.HasTerm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The cells of one line that is written, empty unless filled. */
final class LineCells {

  private final RowType type;
  private final Locale locale;
  private final String[] cells;

  LineCells(RowType type, Locale locale) {
    this.type = type;
    this.locale = locale;
    this.cells = new String[type.fields().size()];
    Arrays.fill(cells, "");
  }

  void put(Field field, Object value) {
    cells[type.columns().at(field)] = value.toString();
  }

  void put(Field field, Optional<?> value) {
    value.ifPresent(present -> put(field, present));
  }

  void term(Field field, HasTerm term) {
    put(field, term.term().in(locale));
  }

  void term(Field field, Optional<? extends HasTerm> term) {
    term.ifPresent(present -> term(field, present));
  }

  /** Fills a cell with several values, with semicolons between them. */
  void all(Field field, Iterable<?> values) {
    put(field, Joiner.on("; ").join(values));
  }

  /** Returns the line, which changes with further cells. */
  List<String> line() {
    return Arrays.asList(cells);
  }
}
