package io.github.partyorg.benchmark;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days, each of which is one object, whoever reads it. */
final class Days {

  private static final int FIRST = (int) LocalDate.of(1930, 1, 1).toEpochDay();
  private static final LocalDate[] DAYS = new LocalDate[50_000];

  private Days() {}

  static @Nullable LocalDate of(int number) {
    if (number == 0) {
      return null;
    }
    LocalDate day = DAYS[number - FIRST];
    if (day == null) {
      day = LocalDate.ofEpochDay(number);
      DAYS[number - FIRST] = day;
    }
    return day;
  }

  static Optional<LocalDate> optional(int number) {
    return Optional.ofNullable(of(number));
  }
}
