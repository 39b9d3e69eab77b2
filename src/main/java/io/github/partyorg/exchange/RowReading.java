package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading sheets: a value, or every defect (kết quả đọc).
 *
 * @param <T> what is read, such as a hierarchy
 */
public final class RowReading<T> {

  private final @Nullable T value;
  private final DefectReport report;
  private final ImmutableList<String> unusedAnswers;

  RowReading(@Nullable T value, DefectReport report, ImmutableList<String> unusedAnswers) {
    this.value = value;
    this.report = report;
    this.unusedAnswers = unusedAnswers;
  }

  /** {@return what was read, or empty if the report has errors: nothing is half read} */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** {@return errors, warnings and notes} */
  public DefectReport report() {
    return report;
  }

  /** {@return the lines of the answers that nothing needed} */
  public ImmutableList<String> unusedAnswers() {
    return unusedAnswers;
  }

  /**
   * {@return what was read}
   *
   * @throws DefectiveRowsException if the report has errors; says the first of each code
   */
  public T orThrow() {
    if (value == null) {
      throw new DefectiveRowsException(report);
    }
    return value;
  }

  @Override
  public String toString() {
    return report.toString();
  }
}
