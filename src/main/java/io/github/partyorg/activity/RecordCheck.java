package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Identifier;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks for every reason why the recorded data are not the record of one year. */
final class RecordCheck {

  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Placeholder<Year> YEAR = Placeholder.plain("year");
  private static final Placeholder<Category> CATEGORY = Placeholder.term("category");
  private static final Placeholder<Regime> REGIME = Placeholder.term("regime");
  private static final Template NOT_IN_YEAR =
      Template.of("{day} không thuộc năm {year}", "{day} is not in {year}", DAY, YEAR);
  private static final Template AFTER_YEAR =
      Template.of("{day} sau năm {year}", "{day} is after {year}", DAY, YEAR);
  private static final Template ENDED_BEFORE =
      Template.of("kết thúc trước năm {year}", "ended before {year}", YEAR);
  private static final Template DECIDED_BEFORE =
      Template.of(
          "quyết định ngày {day}, trước năm {year}", "decided on {day}, before {year}", DAY, YEAR);
  private static final Template NO_REGIME =
      Template.of(
          "chưa biết quy định cho năm {year}, năm đầu tiên là 2008",
          "no regime is known for {year}, the first is for 2008",
          YEAR);
  private static final Template FOREIGN_CATEGORY =
      Template.of(
          "{category} không phải là mức xếp loại theo {regime}",
          "{category} is no category of {regime}",
          CATEGORY,
          REGIME);
  private static final Template SCORED =
      Template.of(
          "có điểm, {regime} không chấm điểm", "has a score; {regime} has no scores", REGIME);
  private static final Template QUARTERLY =
      Template.of(
          "có xếp loại quý, {regime} không xếp loại quý",
          "has ranks of quarters; {regime} has no ranks of quarters",
          REGIME);

  private static final Bilingual LAST_DAY =
      Bilingual.of("ngày cuối của hồ sơ", "the last day covered");
  private static final Bilingual SECOND_BOOK =
      Bilingual.of("có sổ biên bản thứ hai", "has a second minute book");
  private static final Bilingual REGULATIONS =
      Bilingual.of("quy chế làm việc", "working regulations");
  private static final Bilingual INSPECTION = Bilingual.of("kiểm tra, giám sát", "inspection");
  private static final Bilingual ASSIGNMENT = Bilingual.of("phân công", "assignment");
  private static final Bilingual PLAN = Bilingual.of("kế hoạch bồi dưỡng", "training plan");
  private static final Bilingual SESSIONS =
      Bilingual.of("thông tin thời sự", "information sessions");
  private static final Bilingual EVALUATION = Bilingual.of("đánh giá", "evaluation");

  private final YearRecord record;
  private final Year year;
  private final ImmutableList.Builder<RecordDefect> defects = ImmutableList.builder();

  private RecordCheck(YearRecord record) {
    this.record = record;
    this.year = record.year();
  }

  static ImmutableList<RecordDefect> of(YearRecord record) {
    RecordCheck check = new RecordCheck(record);
    check.inYear(LAST_DAY, record.until());
    check.minuteBooks();
    check.activities();
    check.evaluations();
    return check.defects.build();
  }

  private void found(Identifier subject, Bilingual entry, Bilingual fault) {
    defects.add(ImmutableRecordDefect.make(Optional.of(subject), entry, fault));
  }

  private void found(Bilingual entry, Bilingual fault) {
    defects.add(ImmutableRecordDefect.make(Optional.empty(), entry, fault));
  }

  private void inYear(Identifier subject, Bilingual entry, LocalDate day) {
    if (day.getYear() != year.getValue()) {
      found(subject, entry, NOT_IN_YEAR.fill(DAY.is(day), YEAR.is(year)));
    }
  }

  private void inYear(Bilingual entry, LocalDate day) {
    if (day.getYear() != year.getValue()) {
      found(entry, NOT_IN_YEAR.fill(DAY.is(day), YEAR.is(year)));
    }
  }

  private void byEnd(Identifier subject, Bilingual entry, LocalDate day) {
    if (day.getYear() > year.getValue()) {
      found(subject, entry, AFTER_YEAR.fill(DAY.is(day), YEAR.is(year)));
    }
  }

  private void minuteBooks() {
    Set<List<Object>> kept = new HashSet<>();
    for (MinuteBook book : record.minuteBooks()) {
      if (!kept.add(ImmutableList.of(book.unit(), book.body(), book.group()))) {
        found(book.unit(), book.body().term(), SECOND_BOOK);
      }
      for (Meeting meeting : book.meetings()) {
        inYear(book.unit(), book.body().term(), meeting.heldOn());
      }
    }
  }

  private void activities() {
    for (WorkingRegulations issued : record.workingRegulations()) {
      byEnd(issued.unit(), REGULATIONS, issued.issuedOn());
    }
    for (Inspection held : record.inspections()) {
      inYear(held.unit(), INSPECTION, held.heldOn());
    }
    record.assignments().forEach(this::assignment);
    for (TrainingPlan plan : record.trainingPlans()) {
      plan.issuedOn().ifPresent(day -> byEnd(plan.issuer(), PLAN, day));
    }
    for (Course course : record.courses()) {
      course.heldOn().ifPresent(day -> inYear(course.kind().term(), day));
    }
    for (InformationSessions held : record.informationSessions()) {
      held.heldOn().ifPresent(day -> inYear(SESSIONS, day));
    }
  }

  private void assignment(Assignment assignment) {
    byEnd(assignment.assignee(), ASSIGNMENT, assignment.since());
    if (assignment.until().filter(day -> day.getYear() < year.getValue()).isPresent()) {
      found(assignment.assignee(), ASSIGNMENT, ENDED_BEFORE.fill(YEAR.is(year)));
    }
  }

  private void evaluations() {
    Optional<Regime> regime = Regime.of(year);
    if (regime.isEmpty()) {
      if (!record.unitEvaluations().isEmpty() || !record.memberEvaluations().isEmpty()) {
        found(EVALUATION, NO_REGIME.fill(YEAR.is(year)));
      }
      return;
    }
    Regime known = regime.get();
    record
        .unitEvaluations()
        .forEach((unit, found) -> evaluation(unit, found, known, known.unitCategories()));
    record
        .memberEvaluations()
        .forEach((member, found) -> evaluation(member, found, known, known.memberCategories()));
  }

  private void evaluation(
      Identifier subject, Evaluation evaluation, Regime regime, List<Category> categories) {
    Set<Category> named = new HashSet<>(evaluation.quarters().values());
    evaluation.selfRating().ifPresent(named::add);
    evaluation.appraisal().ifPresent(named::add);
    if (evaluation.rating() instanceof Category category) {
      named.add(category);
    }
    for (Category foreign :
        new TreeSet<>(Sets.difference(named, ImmutableSet.copyOf(categories)))) {
      found(subject, EVALUATION, FOREIGN_CATEGORY.fill(CATEGORY.is(foreign), REGIME.is(regime)));
    }
    if (evaluation.score().isPresent() && !regime.isScored()) {
      found(subject, EVALUATION, SCORED.fill(REGIME.is(regime)));
    }
    if (!evaluation.quarters().isEmpty() && !regime.isQuarterly()) {
      found(subject, EVALUATION, QUARTERLY.fill(REGIME.is(regime)));
    }
    evaluation
        .decidedOn()
        .filter(day -> day.getYear() < year.getValue())
        .ifPresent(
            day -> found(subject, EVALUATION, DECIDED_BEFORE.fill(DAY.is(day), YEAR.is(year))));
  }
}
