package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** The changes between the rulebooks of two days (thay đổi về quy định). */
@Value.Immutable
@TupleStyle
public abstract sealed class RulebookDifference permits ImmutableRulebookDifference {

  RulebookDifference() {}

  /**
   * {@return the difference of a rulebook on a day and another on a later day}
   *
   * @param earlier the one rulebook
   * @param before its day
   * @param later the other rulebook
   * @param after its day
   */
  public static RulebookDifference between(
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
   * {@return the norms that only the later rulebook has; a reworded norm is one that ended and one
   * that began, under one code}
   */
  public abstract ImmutableList<Norm> begun();

  /** {@return the norms that only the earlier rulebook has} */
  public abstract ImmutableList<Norm> ended();

  /** {@return the norms that stand in another text than before} */
  public abstract ImmutableList<Norm> movedToOtherText();

  /** {@return the thresholds of unchanged rules that have another number} */
  public abstract ImmutableSet<Threshold> renumbered();
}
