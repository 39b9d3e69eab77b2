package io.github.partyorg.comparison;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The differences of two hierarchies, one line for each event (so sánh).
 *
 * <p>Units and members are identified by id; neither hierarchy need be made from the other. A unit
 * that moved with all below it is one difference. There are no differences if and only if they are
 * {@linkplain Hierarchy#isSameAs the same}. The cost depends only on the parts that they do not
 * share.
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
   * @return the differences
   */
  public static Comparison between(Hierarchy before, Hierarchy after) {
    return ImmutableComparison.make(before, after, DifferenceFinder.between(before, after));
  }

  /** {@return the earlier hierarchy} */
  public abstract Hierarchy before();

  /** {@return the snapshot it was compared with} */
  public abstract Hierarchy after();

  /** {@return the differences, sorted: units by place, then members by id} */
  public abstract ImmutableList<Difference> differences();

  /** {@return true if there is no difference} */
  public final boolean isEmpty() {
    return differences().isEmpty();
  }

  /**
   * Returns a draft that makes the later hierarchy out of the earlier one.
   *
   * <p>The draft need not repeat the original acts: a merger appears as transfers and a
   * dissolution, and any departure as a transfer out.
   *
   * @param issuer the unit with the committee that decides
   * @param day the day of effect
   * @return the plan, or every difference that no order can make
   */
  public final Proposal proposal(UnitId issuer, LocalDate day) {
    return Drafting.proposal(before(), after(), issuer, day);
  }

  @Override
  public final String toString() {
    Bilingual count =
        Bilingual.count(differences().size(), "khác biệt", "difference", "differences");
    return before().root() + " → " + after().root() + ": " + count.english();
  }
}
