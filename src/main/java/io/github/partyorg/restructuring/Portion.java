package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The part of a unit that another unit takes in (phần tiếp nhận): all that it holds, the rest of
 * it, or the members and child units named.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Portion permits ImmutablePortion {

  Portion() {}

  /**
   * Returns members of a branch, or guests whose stay goes on.
   *
   * @param source the id of the branch
   * @param members their ids
   * @return the portion
   */
  public static Portion ofMembers(UnitId source, Iterable<MemberId> members) {
    return ImmutablePortion.make(source, false, false, members, ImmutableList.of());
  }

  /**
   * Returns child units of a committee.
   *
   * @param source the id of the committee
   * @param units their ids
   * @return the portion
   */
  public static Portion ofUnits(UnitId source, Iterable<UnitId> units) {
    return ImmutablePortion.make(source, false, false, ImmutableList.of(), units);
  }

  /**
   * Returns everything of a unit that no other portion names.
   *
   * @param source the id of the unit
   * @return the portion
   */
  public static Portion restOf(UnitId source) {
    return ImmutablePortion.make(source, false, true, ImmutableList.of(), ImmutableList.of());
  }

  /**
   * Returns all that a unit holds.
   *
   * @param source the id of the unit
   * @return the portion
   */
  public static Portion allOf(UnitId source) {
    return ImmutablePortion.make(source, true, false, ImmutableList.of(), ImmutableList.of());
  }

  /** {@return the id of the unit that it is taken from} */
  public abstract UnitId source();

  /** {@return true if it is all that the unit holds} */
  public abstract boolean isWhole();

  /** {@return true if it is all that no other portion of the unit names} */
  public abstract boolean isRest();

  /** {@return the members and guests named} */
  public abstract ImmutableList<MemberId> members();

  /** {@return the child units named} */
  public abstract ImmutableList<UnitId> units();

  /** Returns the flow of this portion to the unit that takes it in. */
  final Rearrangement.Flow flowTo(UnitId target) {
    if (isWhole()) {
      return Rearrangement.Flow.whole(source(), target);
    }
    if (isRest()) {
      return Rearrangement.Flow.rest(source(), target);
    }
    return units().isEmpty()
        ? Rearrangement.Flow.of(source(), target, members())
        : Rearrangement.Flow.ofUnits(source(), Optional.of(target), units());
  }

  /** {@return the portion in a few words} */
  public final Bilingual summary() {
    if (isWhole()) {
      return Bilingual.of("toàn bộ " + source(), "all of " + source());
    }
    if (isRest()) {
      return Bilingual.of("phần còn lại của " + source(), "the rest of " + source());
    }
    String named = RearrangingOrder.listed(units().isEmpty() ? members() : units());
    return Bilingual.of(named + " từ " + source(), named + " from " + source());
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
