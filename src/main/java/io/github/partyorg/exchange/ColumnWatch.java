package io.github.partyorg.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Watches the columns of a sheet for what only a whole column shows. */
final class ColumnWatch {

  private final Map<Field, ZeroWatch> codes = new EnumMap<>(Field.class);
  private final Map<Field, DayWatch> days = new EnumMap<>(Field.class);

  void saw(String code, Row row, Field field) {
    codes.computeIfAbsent(field, any -> new ZeroWatch()).saw(code, row, field);
  }

  void saw(String text, LocalDate day, Row row, Field field) {
    days.computeIfAbsent(field, any -> new DayWatch()).saw(text, day, row, field);
  }

  /** Tells what was seen, once the sheet is at its end. */
  void tell(DefectReport.Log log) {
    codes.values().forEach(watch -> watch.tell(log));
    days.values().forEach(watch -> watch.tell(log));
  }
}
