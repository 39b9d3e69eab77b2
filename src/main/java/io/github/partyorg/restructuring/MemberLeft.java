package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/** Somebody is on no roll any more (đã chuyển đi, xóa tên, khai trừ, xin ra khỏi Đảng, từ trần). */
@Value.Immutable
@TupleStyle
public abstract sealed class MemberLeft extends MembershipChanged permits ImmutableMemberLeft {

  MemberLeft() {}

  static MemberLeft of(
      Act act, ImmutableList<Unit> originals, ImmutableList<Unit> results, Member before) {
    return ImmutableMemberLeft.make(act, originals, results, before);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract ImmutableList<Unit> originals();

  @Override
  public abstract ImmutableList<Unit> results();

  /** {@return the member as last listed} */
  public abstract Member before();

  @Override
  public final ImmutableList<UnitId> staysEnded() {
    return originals().stream().skip(1).map(Unit::id).collect(ImmutableList.toImmutableList());
  }
}
