package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import java.util.Optional;
import org.immutables.value.Value;

/** One column of a form (cột). */
@Value.Immutable
@TupleStyle
public abstract sealed class Column permits ImmutableColumn {

  private static final Counting ALL =
      Counting.of(
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** This period (kỳ này). */
  static final Column NOW = of("now", Bilingual.of("Kỳ này", "This period"), ALL);

  /** The same period of last year (cùng kỳ năm trước). */
  static final Column LAST =
      of("last", Bilingual.of("Cùng kỳ năm trước", "Same period of last year"), ALL);

  /** The first against the second. */
  static final Column PERCENT =
      of(
          "percent",
          Bilingual.of("(%) kỳ này so với cùng kỳ năm trước", "(%) of last year's"),
          ALL);

  /** The columns of forms that have no others. */
  static final ImmutableList<Column> YEARS = ImmutableList.of(NOW, LAST, PERCENT);

  Column() {}

  static Column of(String code, Bilingual label, Counting counting) {
    return ImmutableColumn.make(code, label, counting);
  }

  /** {@return the code by which a figure is asked for, such as {@code now}} */
  public abstract String code();

  /** {@return the wording of the form} */
  public abstract Bilingual label();

  abstract Counting counting();

  /** {@return true if the library keeps what the column counts; else its figures are not stated} */
  public final boolean isRecorded() {
    return !counting().isUnrecorded();
  }

  @Override
  public final String toString() {
    return code() + " " + label().english();
  }
}
