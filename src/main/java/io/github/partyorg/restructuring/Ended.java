package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;

/** A unit ended without a successor (đã chấm dứt hoạt động): dissolved or disbanded. */
public abstract sealed class Ended extends Change permits Dissolved, Disbanded {

  Ended() {}

  /**
   * Returns what ended.
   *
   * @return the unit as it was
   */
  public abstract Unit unit();

  /**
   * Returns where it was.
   *
   * @return the id of the unit directly above
   */
  public abstract UnitId superior();

  /**
   * Returns who went where.
   *
   * @return the members by receiving branch
   */
  public abstract ImmutableListMultimap<UnitId, MemberId> moves();

  @Override
  public final ImmutableList<Unit> originals() {
    return ImmutableList.of(unit());
  }

  @Override
  public final ImmutableList<Unit> ended() {
    return originals();
  }
}
