package io.github.partyorg.reporting;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import io.github.partyorg.rules.KnownViolation;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A report on a hierarchy as a list to read (báo cáo kiểm tra): the violations, those set aside
 * with the reason, and the coverage of the rules.
 */
public final class ReportText {

  private final StringBuilder text = new StringBuilder();
  private final Report report;
  private final Locale locale;

  private ReportText(Report report, Locale locale) {
    this.report = report;
    this.locale = locale;
  }

  /**
   * Lists a report.
   *
   * @param report the report
   * @param locale the reader's locale
   * @return the violations by severity, each with its legal source; those set aside, each with the
   *     reason and the last day; how many subjects each rule met and how many violations it found;
   *     the rules that met nothing; the norms whose text was replaced, and those not verified for
   *     the day. Remedies are not tried here.
   */
  public static String of(Report report, Locale locale) {
    ReportText list = new ReportText(report, locale);
    String day = Days.text(report.day(), locale);
    String rulebook = report.rulebook().name();
    list.heading(
        0,
        Bilingual.of(
            "Ngày " + day + ", theo " + rulebook + ", vi phạm",
            "On " + day + ", under " + rulebook + ", violations"),
        report.violations().size());
    for (Severity severity : Severity.values()) {
      list.violations(severity);
    }
    list.setAside();
    list.rules();
    list.codes(
        Bilingual.of("Quy định không có đối tượng áp dụng", "Rules without subjects"),
        report.idleRules().asList());
    list.doubtful();
    return list.text.toString();
  }

  private void heading(int depth, Bilingual heading, int count) {
    text.append("  ".repeat(depth + 1)).append(heading.in(locale)).append(": ");
    text.append(Bilingual.number(count).in(locale));
    text.append('\n');
  }

  private void violations(Severity severity) {
    List<Violation> violations =
        report.violations().stream().filter(each -> each.rule().severity() == severity).toList();
    heading(1, severity.term(), violations.size());
    violations.forEach(this::line);
  }

  private void line(Violation violation) {
    text.append("      ").append(violation.rule().code()).append(' ');
    text.append(violation.message().in(locale)).append('\n');
  }

  private void setAside() {
    ImmutableMap<Violation, KnownViolation> aside = report.setAside();
    if (aside.isEmpty()) {
      return;
    }
    heading(0, Bilingual.of("Chưa xem xét", "Set aside"), aside.size());
    aside.forEach(
        (violation, known) -> {
          line(violation);
          String lastDay = Days.text(known.lastDay(), locale);
          text.append("        ");
          text.append(Bilingual.of("đến " + lastDay, "until " + lastDay).in(locale));
          text.append(": ").append(known.reason()).append('\n');
        });
  }

  private void rules() {
    ImmutableMap<NormCode, Integer> met = report.subjectCounts();
    text.append('\n');
    TextTable table =
        new TextTable(locale)
            .heading(
                ImmutableList.of(
                    Bilingual.of("đối tượng", "subjects").in(locale),
                    Bilingual.of("vi phạm", "violations").in(locale)));
    for (Rule<?> rule : report.rulebook().rules()) {
      int subjects = met.getOrDefault(rule.code(), 0);
      if (subjects > 0) {
        table.row(
            rule.code(),
            subjects,
            report.violationsOf(rule.code().value()).size(),
            report.vocabulary().say(rule.statement(report.day())).in(locale));
      }
    }
    text.append(table.text()).append('\n');
  }

  private void codes(Bilingual heading, Collection<?> codes) {
    if (!codes.isEmpty()) {
      heading(0, heading, codes.size());
      text.append("    ");
      text.append(codes.stream().map(Object::toString).collect(Collectors.joining(", ")));
      text.append('\n');
    }
  }

  private void doubtful() {
    doubtful(
        Bilingual.of(
            "Văn bản đã được thay thế, chưa rõ quy định còn được giữ lại hay không",
            "Replaced, and not known to be kept"),
        report.replacedNorms());
    doubtful(
        Bilingual.of("Chưa xác minh còn hiệu lực", "Not verified as still in force"),
        report.unverifiedNorms());
  }

  /** Lists norms by the reason for the doubt. */
  private void doubtful(Bilingual heading, ImmutableList<Norm> norms) {
    if (norms.isEmpty()) {
      return;
    }
    heading(0, heading, norms.size());
    Multimaps.index(norms, norm -> norm.doubtOn(report.day()).orElseThrow())
        .asMap()
        .forEach(
            (doubt, these) ->
                text.append("    ")
                    .append(doubt.in(locale))
                    .append(": ")
                    .append(Joiner.on(", ").join(Iterables.transform(these, Norm::code)))
                    .append('\n'));
  }
}
