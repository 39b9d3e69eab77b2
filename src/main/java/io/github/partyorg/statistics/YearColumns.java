package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import java.util.Optional;

/** The columns of the forms that compare two periods, apart from {@link Column}, which they are. */
final class YearColumns {

  private static final Counting ALL =
      Counting.of(
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** This period (kỳ này). */
  static final Column NOW = Column.of("now", Bilingual.of("Kỳ này", "This period"), ALL);

  /** The same period of last year (cùng kỳ năm trước). */
  static final Column LAST =
      Column.of("last", Bilingual.of("Cùng kỳ năm trước", "Same period of last year"), ALL);

  /** The first against the second. */
  static final Column PERCENT =
      Column.of(
          "percent",
          Bilingual.of("(%) kỳ này so với cùng kỳ năm trước", "(%) of last year's"),
          ALL);

  /** All three, in their order. */
  static final ImmutableList<Column> ALL_THREE = ImmutableList.of(NOW, LAST, PERCENT);

  private YearColumns() {}
}
