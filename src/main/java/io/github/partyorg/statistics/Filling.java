package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one way in which all forms are filled. */
final class Filling {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Form form;
  private final ReportingPeriod period;
  private final Sorting now;
  private final Sorting last;
  private final ImmutableTable.Builder<String, String, Figure> figures = ImmutableTable.builder();

  Filling(Form form, ReportingPeriod period, ReportingPeriod lastYear) {
    this.form = form;
    this.period = period;
    this.now = new Sorting(period.contents());
    this.last = new Sorting(lastYear.contents());
  }

  FilledForm form() {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (Line line : form.lines()) {
      for (Line row : line.isPattern() ? met(line) : ImmutableList.of(line)) {
        lines.add(row);
        row.counting().ifPresent(counting -> row(row, counting));
      }
    }
    return FilledForm.of(form, period, lines.build(), figures.buildOrThrow());
  }

  /** Returns a row for each key that is met in any column. */
  private List<Line> met(Line pattern) {
    Counting counting = pattern.counting().orElseThrow();
    Criterion criterion = counting.criterion().orElseThrow();
    Set<String> keys = new LinkedHashSet<>();
    for (Sorting sorting : form.comparesYears() ? List.of(now, last) : List.of(now)) {
      for (Column column : form.columns()) {
        counting
            .population()
            .or(column.counting()::population)
            .ifPresent(population -> keys.addAll(sorting.keys(population, criterion)));
      }
    }
    List<Line> rows = new ArrayList<>();
    keys.forEach(key -> rows.add(pattern.met(key, criterion.label(key))));
    return rows;
  }

  private void row(Line row, Counting counting) {
    if (form.comparesYears()) {
      Figure is = figure(now, counting, YearColumns.NOW);
      Figure was = figure(last, counting, YearColumns.LAST);
      put(row, YearColumns.NOW, is);
      put(row, YearColumns.LAST, was);
      put(row, YearColumns.PERCENT, percent(is, was));
      return;
    }
    for (Column column : form.columns()) {
      if (counting.column().map(column.code()::equals).orElse(true)) {
        put(row, column, figure(now, counting, column));
      }
    }
  }

  private void put(Line row, Column column, Figure figure) {
    figures.put(row.code(), column.code(), figure);
  }

  /** A percentage of an incomplete figure, or of nothing, would be a guess. */
  private static Figure percent(Figure is, Figure was) {
    if (!is.isComplete() || !was.isComplete() || was.value().get().signum() == 0) {
      return Figure.notStated();
    }
    return Figure.of(
        is.value().get().multiply(HUNDRED).divide(was.value().get(), 1, RoundingMode.HALF_UP),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static Figure figure(Sorting sorting, Counting row, Column column) {
    Counting of = column.counting();
    Optional<Population> population = row.population().or(of::population);
    if (row.isUnrecorded() || of.isUnrecorded() || population.isEmpty()) {
      return Figure.notStated();
    }
    Sorting.@Nullable Picked picked = picked(sorting, population.get(), row);
    if (picked == null) {
      return Figure.notStated();
    }
    if (of.criterion().isPresent()) {
      picked = narrowed(picked, sorting.contents, of);
    }
    Measure measure = row.measure().or(of::measure).orElse(Measure.COUNT);
    Figure figure = measured(picked, sorting.contents, measure);
    return figure.subjects().isEmpty() && !population.get().isComplete(sorting.contents)
        ? Figure.notStated(figure.unstated())
        : figure;
  }

  /** Returns null for what is not recorded, and for the number of what is not wholly known. */
  private static Sorting.@Nullable Picked picked(
      Sorting sorting, Population population, Counting row) {
    if (row.criterion().isEmpty()) {
      @Nullable ImmutableList<Object> all = sorting.all(population);
      return all == null || !population.isComplete(sorting.contents)
          ? null
          : new Sorting.Picked(all, ImmutableList.of());
    }
    Criterion criterion = row.criterion().get();
    String key = row.key().orElseThrow();
    ImmutableList<String> listed = criterion.listed(sorting.contents, population);
    return criterion == Criterion.RATING && isOfAnotherRegime(key, listed)
        ? null
        : sorting.pick(population, criterion, key);
  }

  private static boolean isOfAnotherRegime(String key, ImmutableList<String> listed) {
    return !listed.isEmpty() && !listed.contains(key) && Criterion.isRank(key);
  }

  /** Keeps those of a row that a column counts. */
  private static Sorting.Picked narrowed(
      Sorting.Picked picked, Contents contents, Counting column) {
    ImmutableList.Builder<Object> subjects = ImmutableList.builder();
    List<Object> unstated = new ArrayList<>();
    String wanted = column.key().orElseThrow();
    for (Object subject : picked.subjects()) {
      Optional<String> key = column.criterion().orElseThrow().key(contents, subject);
      if (key.isEmpty()) {
        unstated.add(subject);
      } else if (Sorting.isWithin(key.get(), wanted)) {
        subjects.add(subject);
      }
    }
    return new Sorting.Picked(subjects.build(), with(unstated, picked.unstated()));
  }

  private static ImmutableList<Object> with(List<Object> more, ImmutableList<Object> known) {
    return more.isEmpty()
        ? known
        : ImmutableList.<Object>builder().addAll(more).addAll(known).build();
  }

  private static Figure measured(Sorting.Picked picked, Contents contents, Measure measure) {
    if (measure == Measure.COUNT) {
      return figure(BigDecimal.valueOf(picked.subjects().size()), picked);
    }
    ImmutableList.Builder<Object> counted = ImmutableList.builder();
    List<Object> unstated = new ArrayList<>();
    long sum = 0;
    for (Object subject : picked.subjects()) {
      OptionalInt amount = measure.of(contents, subject);
      if (amount.isPresent()) {
        sum += amount.getAsInt();
        counted.add(subject);
      } else {
        unstated.add(subject);
      }
    }
    Sorting.Picked known = new Sorting.Picked(counted.build(), with(unstated, picked.unstated()));
    return known.subjects().isEmpty() && measure.needsSubjects()
        ? Figure.notStated(known.unstated())
        : figure(measure.total(sum, known.subjects()), known);
  }

  /** A zero is not stated while some may count. */
  private static Figure figure(BigDecimal value, Sorting.Picked picked) {
    return picked.subjects().isEmpty() && !picked.unstated().isEmpty()
        ? Figure.notStated(picked.unstated())
        : Figure.of(value, picked.subjects(), picked.unstated());
  }
}
