package io.github.partyorg.exchange;

/** Sheets have errors, so that nothing was read; says the first of each code. */
public final class DefectiveRowsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient DefectReport report;

  DefectiveRowsException(DefectReport report) {
    super("The sheets have errors; mend each of these:\n" + report);
    this.report = report;
  }

  /** {@return all that was found} */
  public DefectReport report() {
    return report;
  }
}
