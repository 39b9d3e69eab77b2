package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/**
 * What is known of a member changed (đã công nhận chính thức, miễn, đình chỉ, trở lại, sửa đổi
 * thông tin).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class MemberRevised extends MembershipChanged
    permits ImmutableMemberRevised {

  MemberRevised() {}

  static MemberRevised of(
      Act act,
      ImmutableList<Unit> originals,
      ImmutableList<Unit> results,
      Member before,
      Member after) {
    return ImmutableMemberRevised.make(act, originals, results, before, after);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract ImmutableList<Unit> originals();

  @Override
  public abstract ImmutableList<Unit> results();

  /** {@return the member as it was} */
  public abstract Member before();

  /** {@return the member as it became} */
  public abstract Member after();
}
