package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import org.immutables.value.Value;

/** What a rulebook says of an outcome: what it brings, cures and leaves (kết quả rà soát). */
@Value.Immutable
@TupleStyle
public abstract sealed class Review permits ImmutableReview {

  Review() {}

  static Review of(Report before, Report after) {
    return ImmutableReview.make(before, after);
  }

  /**
   * Returns what held before.
   *
   * @return the report on the hierarchy before
   */
  public abstract Report before();

  /**
   * Returns what holds after, the way there included.
   *
   * @return the report on the hierarchy after
   */
  public abstract Report after();

  /**
   * Returns the violations that the plan brings.
   *
   * @return those after that were not there before
   */
  public final ImmutableList<Violation> introduced() {
    return without(after(), before());
  }

  /**
   * Returns the violations that the plan cures.
   *
   * @return those before that are there no more
   */
  public final ImmutableList<Violation> resolved() {
    return without(before(), after());
  }

  /**
   * Returns the violations that were there and still are.
   *
   * @return those of both, as they are after
   */
  public final ImmutableList<Violation> remaining() {
    ImmutableSet<Violation> earlier = ImmutableSet.copyOf(before().violations());
    return after().violations().stream()
        .filter(earlier::contains)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Violation> without(Report one, Report other) {
    ImmutableSet<Violation> others = ImmutableSet.copyOf(other.violations());
    return one.violations().stream()
        .filter(violation -> !others.contains(violation))
        .collect(ImmutableList.toImmutableList());
  }
}
