package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Unit;

/** A change of one unit that stays where it is (thay đổi tại một tổ chức đảng). */
public abstract sealed class UnitChanged extends Change
    permits LeadershipRenewed,
        SeatVacated,
        Reclassified,
        PilotRun,
        ConsentRecorded,
        Renamed,
        Recoded,
        Delegated,
        Recognized,
        FormChanged,
        GroupsFormed {

  UnitChanged() {}

  /** {@return the unit as it was} */
  public abstract Unit before();

  /** {@return the unit as it became} */
  public abstract Unit after();

  @Override
  public final ImmutableList<Unit> originals() {
    return ImmutableList.of(before());
  }

  @Override
  public final ImmutableList<Unit> results() {
    return ImmutableList.of(after());
  }
}
