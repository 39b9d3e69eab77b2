package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Hierarchy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of reading sheets: a hierarchy, or every defect (kết quả đọc). */
public final class HierarchyReading {

  private final @Nullable Hierarchy hierarchy;
  private final DefectReport report;
  private final ImmutableList<String> unusedAnswers;

  HierarchyReading(
      @Nullable Hierarchy hierarchy, DefectReport report, ImmutableList<String> unusedAnswers) {
    this.hierarchy = hierarchy;
    this.report = report;
    this.unusedAnswers = unusedAnswers;
  }

  /** {@return the hierarchy, or empty if the report has errors: nothing is half read} */
  public Optional<Hierarchy> hierarchy() {
    return Optional.ofNullable(hierarchy);
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
   * {@return the hierarchy}
   *
   * @throws DefectiveRowsException if the report has errors; says all of them
   */
  public Hierarchy orThrow() {
    if (hierarchy == null) {
      throw new DefectiveRowsException(report);
    }
    return hierarchy;
  }

  @Override
  public String toString() {
    return report.toString();
  }
}
