package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The assignments of areas and fields on a day (tình hình phân công phụ trách địa bàn, lĩnh vực).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Assignments permits ImmutableAssignments {

  Assignments() {}

  /** Whether a unit has a member in charge of it (có người phụ trách hay không). */
  public enum Charge implements HasListedTerm {
    /** Somebody is (có người phụ trách). */
    ASSIGNED,

    /** The record names no member (chưa ghi nhận). */
    NONE_RECORDED
  }

  /**
   * Looks at a day of a record.
   *
   * @param record the record
   * @param day the day
   * @return the assignments in force on it
   */
  public static Assignments on(LocalDate day, YearRecord record) {
    return ImmutableAssignments.make(
        record.assignments().stream()
            .filter(assignment -> assignment.isInForceOn(day))
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the assignments in force, in the order of the record} */
  public abstract ImmutableList<Assignment> inForce();

  /** {@return the assignments by member; a member without any is left out} */
  public final ImmutableListMultimap<MemberId, Assignment> byAssignee() {
    return Multimaps.index(inForce(), Assignment::assignee);
  }

  /**
   * {@return the assignments of an area, without those of units above or below}
   *
   * @param area the id of the unit that stands for it
   */
  public final ImmutableList<Assignment> ofArea(UnitId area) {
    return inForce().stream()
        .filter(assignment -> assignment.area().filter(area::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Sorts units by whether a member is in charge of them.
   *
   * @param units the units, such as all grassroots organisations
   * @param whole the term for all of them together
   * @return the units
   */
  public final Breakdown<Charge, Unit> coverage(Iterable<? extends Unit> units, Bilingual whole) {
    ImmutableSet<UnitId> areas =
        inForce().stream()
            .flatMap(assignment -> assignment.area().stream())
            .collect(ImmutableSet.toImmutableSet());
    return Breakdown.of(
        whole,
        ImmutableList.copyOf(Charge.values()),
        units,
        unit -> areas.contains(unit.id()) ? Charge.ASSIGNED : Charge.NONE_RECORDED);
  }

  /**
   * {@return the assignments that lost their basis: the assignee, area or assigning unit is unknown
   * to it}
   *
   * @param hierarchy the snapshot of the day
   */
  public final ImmutableList<Assignment> withoutBasis(Hierarchy hierarchy) {
    return inForce().stream()
        .filter(
            assignment ->
                hierarchy.branchOf(assignment.assignee()).isEmpty()
                    || !hierarchy.has(assignment.assignedBy())
                    || assignment.area().filter(area -> !hierarchy.has(area)).isPresent())
        .collect(ImmutableList.toImmutableList());
  }
}
