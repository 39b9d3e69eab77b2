package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * Which units were inspected or supervised in a year (tình hình kiểm tra, giám sát).
 *
 * <p>An inspection of a member is not one of the unit. That none is recorded does not say that none
 * was held.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class InspectionCoverage permits ImmutableInspectionCoverage {

  InspectionCoverage() {}

  /** Whether a unit was inspected or supervised (đã được kiểm tra, giám sát hay chưa). */
  public enum Status implements HasListedTerm {
    /** At least once (đã thực hiện). */
    HELD,

    /** The record knows of none (chưa ghi nhận). */
    NONE_RECORDED
  }

  /**
   * Looks at units through a record.
   *
   * @param record the record
   * @param kind inspection or supervision
   * @param units the units, such as all grassroots organisations
   * @param whole the term for all of them together
   * @return the coverage
   */
  public static InspectionCoverage of(
      YearRecord record, InspectionKind kind, Iterable<? extends Unit> units, Bilingual whole) {
    ImmutableListMultimap<UnitId, Inspection> held =
        Multimaps.index(
            record.inspections().stream()
                .filter(each -> each.kind() == kind && each.member().isEmpty())
                .toList(),
            Inspection::unit);
    Breakdown<Status, Unit> sorted =
        Breakdown.of(
            whole,
            ImmutableList.copyOf(Status.values()),
            units,
            unit -> held.containsKey(unit.id()) ? Status.HELD : Status.NONE_RECORDED);
    return ImmutableInspectionCoverage.make(sorted, held);
  }

  /**
   * Sorts the units by whether they were inspected.
   *
   * @return the units
   */
  public abstract Breakdown<Status, Unit> units();

  /** {@return the inspections of each unit of the record, of those asked for or not} */
  public abstract ImmutableListMultimap<UnitId, Inspection> held();

  /** {@return those inspected at least once, measured against all} */
  public final Share share() {
    return units().share(Status.HELD);
  }
}
