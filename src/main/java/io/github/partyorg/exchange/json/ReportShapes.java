package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.rules.Severity;

/** Reports and reviews, as values. */
final class ReportShapes {

  private static final Shape<WrittenViolation> VIOLATION =
      Shape.of(
          "violation",
          WrittenViolation.class,
          fields -> {
            var code = fields.required("code", WrittenViolation::code, Plain.NORM);
            var severity =
                fields.required("severity", WrittenViolation::severity, Words.of(Severity.class));
            var path = fields.list("path", WrittenViolation::path, Plain.UNIT_ID);
            var subject = fields.required("subject", WrittenViolation::subject, Plain.TEXT);
            var member = fields.optional("member", WrittenViolation::member, Plain.MEMBER_ID);
            var act = fields.optional("act", WrittenViolation::act, ValueShapes.TERM);
            var observed =
                fields.required("observed", WrittenViolation::observed, ValueShapes.TERM);
            var required =
                fields.required("required", WrittenViolation::required, ValueShapes.TERM);
            var source = fields.required("source", WrittenViolation::source, ValueShapes.TERM);
            return read ->
                new WrittenViolation(
                    read.get(code),
                    read.get(severity),
                    read.get(path),
                    read.get(subject),
                    read.get(member),
                    read.get(act),
                    read.get(observed),
                    read.get(required),
                    read.get(source));
          });

  private static final Shape<WrittenReport.SetAside> SET_ASIDE =
      Shape.of(
          "set-aside",
          WrittenReport.SetAside.class,
          fields -> {
            var violation =
                fields.required("violation", WrittenReport.SetAside::violation, VIOLATION);
            var reason = fields.required("reason", WrittenReport.SetAside::reason, Plain.TEXT);
            var lastDay = fields.required("lastDay", WrittenReport.SetAside::lastDay, Plain.DAY);
            return read ->
                new WrittenReport.SetAside(
                    read.get(violation), read.get(reason), read.get(lastDay));
          });

  static final Shape<WrittenReport> REPORT =
      Shape.of(
          "report",
          WrittenReport.class,
          fields -> {
            var rulebook = fields.required("rulebook", WrittenReport::rulebook, Plain.TEXT);
            var day = fields.required("day", WrittenReport::day, Plain.DAY);
            var root = fields.required("root", WrittenReport::root, Plain.UNIT_ID);
            var counts =
                fields.list(
                    "subjectCounts",
                    one -> ValueShapes.entries(one.subjectCounts()),
                    ValueShapes.pair(
                        "subject-count", "code", Plain.NORM, "subjects", Plain.NUMBER));
            var violations = fields.list("violations", WrittenReport::violations, VIOLATION);
            var aside = fields.list("setAside", WrittenReport::setAside, SET_ASIDE);
            var replaced = fields.list("replacedNorms", WrittenReport::replacedNorms, Plain.NORM);
            var unverified =
                fields.list("unverifiedNorms", WrittenReport::unverifiedNorms, Plain.NORM);
            return read ->
                new WrittenReport(
                    read.get(rulebook),
                    read.get(day),
                    read.get(root),
                    ImmutableMap.copyOf(read.get(counts)),
                    read.get(violations),
                    read.get(aside),
                    read.get(replaced),
                    read.get(unverified));
          });

  static final Shape<WrittenReview> REVIEW =
      Shape.of(
          "review",
          WrittenReview.class,
          fields -> {
            var before = fields.required("before", WrittenReview::before, REPORT);
            var after = fields.required("after", WrittenReview::after, REPORT);
            return read -> new WrittenReview(read.get(before), read.get(after));
          });

  private ReportShapes() {}
}
