package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import java.time.Month;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The meetings held by units, month by month and quarter by quarter (tình hình sinh hoạt các chi
 * bộ).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class MeetingCoverage permits ImmutableMeetingCoverage {

  private static final Bilingual DUE =
      Bilingual.of("tổ chức đảng phải sinh hoạt", "units with a meeting due");

  MeetingCoverage() {}

  /**
   * Looks at units through a record.
   *
   * @param record the record
   * @param units the units, such as all branches
   * @param body the body that meets: members or committee
   * @return how each unit met
   */
  public static MeetingCoverage of(
      YearRecord record, Iterable<? extends Unit> units, MeetingBody body) {
    ImmutableList.Builder<MeetingYear> years = ImmutableList.builder();
    units.forEach(unit -> years.add(record.meetings(unit, body)));
    return ImmutableMeetingCoverage.make(years.build());
  }

  /** {@return the years, a unit each} */
  public abstract ImmutableList<MeetingYear> years();

  /**
   * Sorts the units by whether they held the regular meeting of a month.
   *
   * @param month the month
   * @return the units, each held, not held, not stated or not due
   */
  public final Breakdown<Coverage, MeetingYear> regular(Month month) {
    return sorted(year -> year.regularIn(month));
  }

  /**
   * Sorts the units by whether they held the thematic meeting of a quarter.
   *
   * @param quarter the quarter
   * @return the units, each held, not held, not stated or not due
   */
  public final Breakdown<Coverage, MeetingYear> thematic(Quarter quarter) {
    return sorted(year -> year.thematicIn(quarter));
  }

  private Breakdown<Coverage, MeetingYear> sorted(Function<MeetingYear, Coverage> coverage) {
    return Breakdown.of(
        Bilingual.of("tổ chức đảng", "units"),
        ImmutableList.copyOf(Coverage.values()),
        years(),
        coverage);
  }

  /**
   * Measures the units that held a meeting against those for which one was due.
   *
   * @param sorted the units of a month or quarter
   * @return held of due; a unit that held a meeting counts even if none was due, and a unit that
   *     states nothing counts as due
   */
  public static Share heldOfDue(Breakdown<Coverage, ?> sorted) {
    return sorted.only(coverage -> coverage != Coverage.NOT_DUE, DUE).share(Coverage.HELD);
  }
}
