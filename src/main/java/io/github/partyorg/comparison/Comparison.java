package io.github.partyorg.comparison;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * In what two hierarchies differ, one line for each thing that happened (so sánh).
 *
 * <p>Units and members are told apart by id; neither hierarchy need be made from the other. A unit
 * that moved with all below it is one difference. There is none if and only if they are {@linkplain
 * Hierarchy#isSameAs the same}. Comparing costs what they do not share.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Comparison permits ImmutableComparison {

  Comparison() {}

  /**
   * Compares two hierarchies.
   *
   * @param before the earlier one
   * @param after the later one
   * @return in what they differ
   */
  public static Comparison between(Hierarchy before, Hierarchy after) {
    return ImmutableComparison.make(before, after, DifferenceFinder.between(before, after));
  }

  /** {@return the earlier hierarchy} */
  public abstract Hierarchy before();

  /** {@return the snapshot it was compared with} */
  public abstract Hierarchy after();

  /** {@return in what they differ, sorted: units by place, then members by id} */
  public abstract ImmutableList<Difference> differences();

  /** {@return true if there is no difference} */
  public final boolean isEmpty() {
    return differences().isEmpty();
  }

  /**
   * Returns a draft that makes the later hierarchy out of the earlier one.
   *
   * <p>The draft says what is to be done, not what was: of a merger it knows the transfers and the
   * dissolution, of who left only that somebody did, which it words as a transfer out.
   *
   * @param issuer whose committee shall decide
   * @param day from which the decision shall be effective
   * @return the plan, or every difference that no order can make
   */
  public final Proposal proposal(UnitId issuer, LocalDate day) {
    return Drafting.proposal(before(), after(), issuer, day);
  }

  @Override
  public final String toString() {
    return before().root() + " → " + after().root() + ": " + differences().size() + " differences";
  }
}
