package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Termed;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which units began and ended over a period, and how (biến động tổ chức đảng).
 *
 * <p>By type and by kind of unit, those before the first day and those that came, without those
 * that went, are those after the last day. A unit that became one of another type or kind went from
 * the one and came to the other.
 */
public final class Turnover {

  private final Hierarchy opening;
  private final Hierarchy closing;
  private final Map<UnitId, Unit> known = new HashMap<>();
  private final ImmutableList.Builder<Entry> entries = ImmutableList.builder();

  private Turnover(Hierarchy opening, Hierarchy closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** How a unit comes to be counted, or is counted no more (tăng, giảm). */
  public enum Flow implements Termed {
    /** The unit began (bắt đầu hoạt động). */
    BEGAN("bắt đầu hoạt động", "began", 1),

    /** The unit ended (chấm dứt hoạt động). */
    ENDED("chấm dứt hoạt động", "ended", -1),

    /** The unit lives on and became one of this type and kind (chuyển thành loại này). */
    BECAME("chuyển thành loại này", "became one", 1),

    /** The unit lives on and is no more of this type and kind (không còn thuộc loại này). */
    CEASED("không còn thuộc loại này", "ceased to be one", -1);

    private final Bilingual term;
    private final int effect;

    Flow(String vietnamese, String english, int effect) {
      this.term = Bilingual.of(vietnamese, english);
      this.effect = effect;
    }

    @Override
    public Bilingual term() {
      return term;
    }

    /**
     * Returns what it does to the count.
     *
     * @return 1 or -1
     */
    public int effect() {
      return effect;
    }
  }

  /**
   * One unit that came or went (một tổ chức tăng hoặc giảm).
   *
   * @param flow how
   * @param unit the unit as it came or as it was before it went
   * @param change what brought it; empty where a unit below the one concerned changed its form
   */
  public record Entry(Flow flow, Unit unit, Optional<Change> change) {

    /**
     * Returns by which kind of change, such as <em>established</em>.
     *
     * @return the term of the change, else that of the flow
     */
    public Bilingual how() {
      return change.map(Change::term).orElse(flow.term());
    }

    /**
     * Returns why.
     *
     * @return the purpose, or empty if not stated
     */
    public Optional<Purpose> purpose() {
      return change.flatMap(Change::purpose);
    }
  }

  /**
   * Reads a chronicle.
   *
   * @param chronicle the chronicle
   * @param from the first day, inclusive
   * @param until the last day, inclusive
   * @return the turnover; before its first day the chronicle has its first hierarchy
   * @throws IllegalArgumentException if the period ends before the chronicle begins, or before its
   *     own first day
   */
  public static Turnover of(Chronicle chronicle, LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "The period from " + from + " until " + until + " ends before it begins.");
    }
    Hierarchy opening =
        from.isAfter(chronicle.firstDay()) ? chronicle.asOf(from.minusDays(1)) : chronicle.first();
    Turnover turnover = new Turnover(opening, chronicle.asOf(until));
    turnover.read(chronicle.changes(from, until));
    return turnover;
  }

  private void read(Iterable<Change> changes) {
    opening.units().forEach(unit -> known.put(unit.id(), unit));
    for (Change change : changes) {
      Optional<Change> by = Optional.of(change);
      for (Unit ended : change.ended()) {
        reform(ended, by);
        known.remove(ended.id());
        entries.add(new Entry(Flow.ENDED, ended, by));
      }
      for (Unit begun : change.begun()) {
        known.put(begun.id(), begun);
        entries.add(new Entry(Flow.BEGAN, begun, by));
      }
      change.results().forEach(result -> reform(result, by));
    }
    closing.units().forEach(unit -> reform(unit, Optional.empty()));
  }

  /** Enters a unit that was known as one of another sort. */
  private void reform(Unit unit, Optional<Change> change) {
    Unit before = known.getOrDefault(unit.id(), unit);
    if (!sort(before).equals(sort(unit))) {
      entries.add(new Entry(Flow.CEASED, before, change));
      entries.add(new Entry(Flow.BECAME, unit, change));
    }
    known.put(unit.id(), unit);
  }

  private static ImmutableList<Object> sort(Unit unit) {
    ImmutableList.Builder<Object> sort = ImmutableList.builder();
    sort.add(unit.term());
    if (unit instanceof Branch branch) {
      sort.add(branch.kind());
    }
    if (unit instanceof GrassrootsOrganization organization) {
      sort.add(organization.grassrootsKind());
    }
    return sort.build();
  }

  /**
   * Returns what there was before the first day.
   *
   * @return the snapshot
   */
  public Hierarchy opening() {
    return opening;
  }

  /**
   * Returns what there is after the last day.
   *
   * @return the snapshot
   */
  public Hierarchy closing() {
    return closing;
  }

  /**
   * Returns what came and went.
   *
   * @return the entries, in the order in which they came about; a unit that came and went again has
   *     both
   */
  public ImmutableList<Entry> entries() {
    return entries.build();
  }

  @Override
  public String toString() {
    return opening.unitCount() + " → " + closing.unitCount() + " units: " + entries().size();
  }
}
