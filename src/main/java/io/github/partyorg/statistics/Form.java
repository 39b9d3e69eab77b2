package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import org.immutables.value.Value;

/**
 * One statutory form (biểu thống kê): a table whose rows and columns are data.
 *
 * <p>Forms with the columns {@code now}, {@code last} and {@code percent} compare two periods; the
 * others look at one.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Form permits ImmutableForm {

  Form() {}

  static Form of(String number, Bilingual title, Iterable<Column> columns, Iterable<Line> lines) {
    return ImmutableForm.make(number, title, columns, lines);
  }

  /** {@return the number, such as {@code 2B}} */
  public abstract String number();

  /** {@return the title} */
  public abstract Bilingual title();

  /** {@return the columns, in their order} */
  public abstract ImmutableList<Column> columns();

  /** {@return the rows, in their order, patterns of rows among them} */
  public abstract ImmutableList<Line> lines();

  /** {@return the name under which the form is known, such as {@code Biểu số 2B-BTCTW}} */
  public final Bilingual name() {
    return Bilingual.of("Biểu số " + number() + "-BTCTW", "Form " + number() + "-BTCTW");
  }

  /** {@return true if the form compares a period with the same period of last year} */
  public final boolean comparesYears() {
    return columns().equals(YearColumns.ALL_THREE);
  }

  /**
   * Fills the form, the figures of last year from the history of the period, if there is one.
   *
   * @param period what is known of the period
   * @return the filled form
   */
  public final FilledForm fill(ReportingPeriod period) {
    return fill(period, period.yearBefore());
  }

  /**
   * Fills the form.
   *
   * @param period what is known of the period
   * @param lastYear what is known of the same period of last year
   * @return the filled form
   */
  public final FilledForm fill(ReportingPeriod period, ReportingPeriod lastYear) {
    return new Filling(this, period, lastYear).form();
  }

  @Override
  public final String toString() {
    return name().english() + ", " + title().english();
  }
}
