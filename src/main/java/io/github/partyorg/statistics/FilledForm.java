package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.partyorg.internal.TupleStyle;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A form with its figures (biểu thống kê đã lập). */
@Value.Immutable
@TupleStyle
public abstract sealed class FilledForm permits ImmutableFilledForm {

  FilledForm() {}

  static FilledForm of(
      Form form,
      ReportingPeriod period,
      ImmutableList<Line> lines,
      ImmutableTable<String, String, Figure> figures) {
    return ImmutableFilledForm.make(form, period, lines, figures);
  }

  /** {@return the form} */
  public abstract Form form();

  /** {@return the period} */
  public abstract ReportingPeriod period();

  /** {@return the rows, patterns replaced by what was met} */
  public abstract ImmutableList<Line> lines();

  abstract ImmutableTable<String, String, Figure> figures();

  /**
   * {@return the figure of a row and a column; empty if the form has none there}
   *
   * @param line the row
   * @param column the column
   */
  public final Optional<Figure> figure(Line line, Column column) {
    return Optional.ofNullable(figures().get(line.code(), column.code()));
  }

  /**
   * {@return the figure of a row and a column}
   *
   * @param line the code of the row, such as {@code B.2.a}
   * @param column the code of the column, such as {@code now}
   * @throws IllegalArgumentException if the form has no figure there; lists the codes
   */
  public final Figure figure(String line, String column) {
    @Nullable Figure figure = figures().get(line, column);
    if (figure == null) {
      throw new IllegalArgumentException(
          "%s has no figure in row %s and column %s; there are rows %s and columns %s."
              .formatted(form(), line, column, figures().rowKeySet(), figures().columnKeySet()));
    }
    return figure;
  }

  /** {@return true if any figure is stated} */
  public final boolean hasFigures() {
    return figures().values().stream().anyMatch(Figure::isStated);
  }

  /** {@return true if anything is not stated in a figure that is} */
  public final boolean hasGaps() {
    return figures().values().stream().anyMatch(figure -> !figure.unstated().isEmpty());
  }

  @Override
  public final String toString() {
    return form() + ", of " + period();
  }
}
