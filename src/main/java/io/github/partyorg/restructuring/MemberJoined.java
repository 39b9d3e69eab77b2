package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** Somebody was put on a roll who was on none (đã kết nạp, kết nạp lại, chuyển đến). */
@Value.Immutable
@TupleStyle
public abstract sealed class MemberJoined extends MembershipChanged permits ImmutableMemberJoined {

  MemberJoined() {}

  static MemberJoined of(
      Act act, ImmutableList<Unit> originals, ImmutableList<Unit> results, Member after) {
    return ImmutableMemberJoined.make(act, originals, results, after);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract ImmutableList<Unit> originals();

  @Override
  public abstract ImmutableList<Unit> results();

  /** {@return the member as listed} */
  public abstract Member after();
}
