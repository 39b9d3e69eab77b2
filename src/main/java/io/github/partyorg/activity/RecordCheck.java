package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks for every reason why the recorded data are not the record of one year. */
final class RecordCheck {

  private final YearRecord record;
  private final Year year;
  private final ImmutableList.Builder<String> reasons = ImmutableList.builder();

  private RecordCheck(YearRecord record) {
    this.record = record;
    this.year = record.year();
  }

  static ImmutableList<String> of(YearRecord record) {
    RecordCheck check = new RecordCheck(record);
    check.inYear("the last day covered", record.until());
    check.minuteBooks();
    check.activities();
    check.evaluations();
    return check.reasons.build();
  }

  private void inYear(String what, LocalDate day) {
    if (day.getYear() != year.getValue()) {
      reasons.add(what + ": " + day + " is not in " + year);
    }
  }

  private void byEnd(String what, LocalDate day) {
    if (day.getYear() > year.getValue()) {
      reasons.add(what + ": " + day + " is after " + year);
    }
  }

  private void minuteBooks() {
    Set<List<Object>> kept = new HashSet<>();
    for (MinuteBook book : record.minuteBooks()) {
      if (!kept.add(ImmutableList.of(book.unit(), book.body()))) {
        reasons.add(
            book.unit() + ", " + book.body().term().english() + ": has a second minute book");
      }
      for (Meeting meeting : book.meetings()) {
        inYear(book.unit() + ", " + book.body().term().english(), meeting.heldOn());
      }
    }
  }

  private void activities() {
    record
        .workingRegulations()
        .forEach(issued -> byEnd(issued.unit() + ", regulations", issued.issuedOn()));
    record.inspections().forEach(held -> inYear(held.unit() + ", inspection", held.heldOn()));
    for (Assignment assignment : record.assignments()) {
      byEnd(assignment.assignee() + ", assignment", assignment.since());
      if (assignment.until().isPresent() && assignment.until().get().getYear() < year.getValue()) {
        reasons.add(assignment.assignee() + ", assignment: ended before " + year);
      }
    }
    record
        .trainingPlans()
        .forEach(
            plan ->
                plan.issuedOn().ifPresent(day -> byEnd(plan.issuer() + ", training plan", day)));
    record
        .courses()
        .forEach(
            course ->
                course
                    .heldOn()
                    .ifPresent(day -> inYear("course, " + course.kind().term().english(), day)));
    record
        .informationSessions()
        .forEach(held -> held.heldOn().ifPresent(day -> inYear("information sessions", day)));
  }

  private void evaluations() {
    Optional<Regime> regime = Regime.of(year);
    if (regime.isEmpty()) {
      if (!record.unitEvaluations().isEmpty() || !record.memberEvaluations().isEmpty()) {
        reasons.add("evaluations: no regime is known for " + year + ", the first is for 2008");
      }
      return;
    }
    Regime known = regime.get();
    record
        .unitEvaluations()
        .forEach((unit, found) -> evaluation("unit " + unit, found, known, known.unitCategories()));
    record
        .memberEvaluations()
        .forEach(
            (member, found) ->
                evaluation("member " + member, found, known, known.memberCategories()));
  }

  private void evaluation(
      String subject, Evaluation evaluation, Regime regime, List<Category> categories) {
    Set<Category> named = new HashSet<>(evaluation.quarters().values());
    evaluation.selfRating().ifPresent(named::add);
    evaluation.appraisal().ifPresent(named::add);
    if (evaluation.rating() instanceof Category category) {
      named.add(category);
    }
    for (Category foreign :
        new TreeSet<>(Sets.difference(named, ImmutableSet.copyOf(categories)))) {
      reasons.add(subject + ": " + foreign.name() + " is no category of " + regime.name());
    }
    if (evaluation.score().isPresent() && !regime.isScored()) {
      reasons.add(subject + ": a score, of which " + regime.name() + " knows nothing");
    }
    if (!evaluation.quarters().isEmpty() && !regime.isQuarterly()) {
      reasons.add(subject + ": ranks of quarters, of which " + regime.name() + " knows nothing");
    }
    evaluation
        .decidedOn()
        .filter(day -> day.getYear() < year.getValue())
        .ifPresent(day -> reasons.add(subject + ": decided on " + day + ", before " + year));
  }
}
