package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Leaves out of a record all that was not yet known on a day. */
final class AsOf {

  private final LocalDate day;
  private final boolean isYearOver;

  private AsOf(LocalDate day, boolean isYearOver) {
    this.day = day;
    this.isYearOver = isYearOver;
  }

  static YearRecord day(YearRecord record, LocalDate day) {
    LocalDate yearEnd = record.year().atDay(record.year().length());
    AsOf cut = new AsOf(day, !day.isBefore(yearEnd));
    return YearRecord.builder()
        .year(record.year())
        .until(day.isBefore(record.until()) ? day : record.until())
        .addAllMinuteBooks(cut.books(record.minuteBooks()))
        .addAllWorkingRegulations(
            cut.dated(record.workingRegulations(), WorkingRegulations::issuedOn))
        .addAllInspections(cut.dated(record.inspections(), Inspection::heldOn))
        .addAllAssignments(cut.dated(record.assignments(), Assignment::since))
        .putAllUnitEvaluations(cut.decided(record.unitEvaluations()))
        .putAllMemberEvaluations(cut.decided(record.memberEvaluations()))
        .addAllTrainingPlans(cut.perhapsDated(record.trainingPlans(), TrainingPlan::issuedOn))
        .addAllCourses(cut.perhapsDated(record.courses(), Course::heldOn))
        .addAllInformationSessions(
            cut.perhapsDated(record.informationSessions(), InformationSessions::heldOn))
        .build();
  }

  private boolean isKnown(LocalDate dated) {
    return !dated.isAfter(day);
  }

  private ImmutableList<MinuteBook> books(Collection<MinuteBook> books) {
    return books.stream()
        .map(book -> book.with(dated(book.meetings(), Meeting::heldOn)))
        .collect(ImmutableList.toImmutableList());
  }

  private <T> ImmutableList<T> dated(Collection<T> things, Function<T, LocalDate> date) {
    return perhapsDated(things, thing -> Optional.of(date.apply(thing)));
  }

  private <T> ImmutableList<T> perhapsDated(
      Collection<T> things, Function<T, Optional<LocalDate>> date) {
    return things.stream()
        .filter(thing -> date.apply(thing).map(this::isKnown).orElse(isYearOver))
        .collect(ImmutableList.toImmutableList());
  }

  private <I> Map<I, Evaluation> decided(ImmutableMap<I, Evaluation> evaluations) {
    Predicate<Evaluation> known =
        evaluation -> evaluation.decidedOn().map(this::isKnown).orElse(isYearOver);
    return Maps.filterValues(evaluations, known::test);
  }
}
