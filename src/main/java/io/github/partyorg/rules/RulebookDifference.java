package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** What changed between the rulebooks of two days (thay đổi về quy định). */
@Value.Immutable
@TupleStyle
public abstract sealed class RulebookDifference permits ImmutableRulebookDifference {

  RulebookDifference() {}

  static RulebookDifference between(
      Rulebook earlier, LocalDate before, Rulebook later, LocalDate after) {
    ImmutableSet<Norm> then = ImmutableSet.copyOf(earlier.norms());
    ImmutableSet<Norm> now = ImmutableSet.copyOf(later.norms());
    return ImmutableRulebookDifference.make(
        only(now, norm -> !then.contains(norm)),
        only(then, norm -> !now.contains(norm)),
        only(now, norm -> then.contains(norm) && !norm.source(before).equals(norm.source(after))),
        now.stream()
            .filter(then::contains)
            .filter(Rule.class::isInstance)
            .flatMap(norm -> ((Rule<?>) norm).thresholds().stream())
            .filter(threshold -> threshold.on(before) != threshold.on(after))
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static ImmutableList<Norm> only(ImmutableSet<Norm> norms, Predicate<Norm> which) {
    return norms.stream().filter(which).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the norms that began.
   *
   * @return those that only the later rulebook has; one that was worded anew has a code that the
   *     earlier one has, too
   */
  public abstract ImmutableList<Norm> begun();

  /**
   * Returns the norms that ended.
   *
   * @return those that only the earlier rulebook has
   */
  public abstract ImmutableList<Norm> ended();

  /**
   * Returns the norms that stand in another text than before.
   *
   * @return those of both
   */
  public abstract ImmutableList<Norm> movedToOtherText();

  /**
   * Returns the thresholds of unchanged rules that have another number.
   *
   * @return the thresholds
   */
  public abstract ImmutableSet<Threshold> renumbered();
}
