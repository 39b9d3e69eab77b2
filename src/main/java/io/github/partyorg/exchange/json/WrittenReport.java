package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Report;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A report as it was made (báo cáo đã ghi): what was found on a day, as values.
 *
 * <p>A {@link Report} cannot be made again from a file: norms are code, and an application has its
 * own norms and evidence. What was found stays readable, whatever became of the norms.
 *
 * @param rulebook the name of the rulebook
 * @param day the day for which it was reviewed
 * @param root the root of the hierarchy
 * @param subjectCounts how many subjects each rule looked at
 * @param violations what was found and not set aside
 * @param setAside what was found and set aside, with the reason
 * @param replacedNorms the norms of which the text was replaced by that day
 * @param unverifiedNorms the norms of which nobody had looked whether they still hold
 */
public record WrittenReport(
    String rulebook,
    LocalDate day,
    UnitId root,
    ImmutableMap<NormCode, Integer> subjectCounts,
    ImmutableList<WrittenViolation> violations,
    ImmutableList<SetAside> setAside,
    ImmutableList<NormCode> replacedNorms,
    ImmutableList<NormCode> unverifiedNorms) {

  /**
   * A violation that was set aside.
   *
   * @param violation what was found
   * @param reason why it was set aside
   * @param lastDay the last day on which it is set aside
   */
  public record SetAside(WrittenViolation violation, String reason, LocalDate lastDay) {}

  /**
   * {@return what a report found}
   *
   * @param report a report
   */
  public static WrittenReport of(Report report) {
    return new WrittenReport(
        report.rulebook().name(),
        report.day(),
        report.hierarchy().root().id(),
        report.subjectCounts(),
        report.violations().stream()
            .map(WrittenViolation::of)
            .collect(ImmutableList.toImmutableList()),
        report.setAside().entrySet().stream()
            .map(
                one ->
                    new SetAside(
                        WrittenViolation.of(one.getKey()),
                        one.getValue().reason(),
                        one.getValue().lastDay()))
            .collect(ImmutableList.toImmutableList()),
        codes(report.replacedNorms()),
        codes(report.unverifiedNorms()));
  }

  private static ImmutableList<NormCode> codes(Collection<Norm> norms) {
    return norms.stream().map(Norm::code).collect(ImmutableList.toImmutableList());
  }
}
