package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Which units have working regulations on a day (tình hình ban hành quy chế làm việc). */
@Value.Immutable
@TupleStyle
public abstract sealed class RegulationCoverage permits ImmutableRegulationCoverage {

  RegulationCoverage() {}

  /**
   * Looks at units through a record.
   *
   * @param record the record; regulations issued after the day are ignored
   * @param hierarchy the snapshot of that day, which no longer contains units that ended
   * @param units the units that should have regulations, such as all branches
   * @param whole the term for all of them together
   * @param day the day
   * @return the coverage
   */
  public static RegulationCoverage of(
      YearRecord record,
      Hierarchy hierarchy,
      Iterable<? extends Unit> units,
      Bilingual whole,
      LocalDate day) {
    ImmutableList<WorkingRegulations> withoutBasis =
        record.workingRegulations().stream()
            .filter(issued -> issued.isInForceOn(day) && !hierarchy.has(issued.unit()))
            .collect(ImmutableList.toImmutableList());
    Breakdown<RegulationStatus, Unit> sorted =
        Breakdown.of(
            whole,
            ImmutableList.copyOf(RegulationStatus.values()),
            units,
            unit -> RegulationStatus.of(record.regulationsOf(unit.id()), day));
    return ImmutableRegulationCoverage.make(sorted, withoutBasis);
  }

  /**
   * Sorts the units by whether they have regulations.
   *
   * @return the units, each with regulations in force, out of term, or none recorded
   */
  public abstract Breakdown<RegulationStatus, Unit> units();

  /** {@return those within their term for units no longer in the hierarchy} */
  public abstract ImmutableList<WorkingRegulations> withoutBasis();

  /** {@return those with regulations in force, measured against all} */
  public final Share share() {
    return units().share(RegulationStatus.IN_FORCE);
  }

  /** {@return the units with regulations out of term, then those without any} */
  public final ImmutableList<Unit> lacking() {
    return ImmutableList.<Unit>builder()
        .addAll(units().subjects(RegulationStatus.TERM_OVER))
        .addAll(units().subjects(RegulationStatus.NONE_RECORDED))
        .build();
  }
}
