package io.github.partyorg.comparison;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Plan;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plan that makes one hierarchy out of another, or the reasons why none can (phương án đề xuất).
 *
 * <p>The plan is a draft; it has been tried and reaches the other hierarchy. A plan is never
 * incomplete: if anything cannot be ordered, all such differences are listed instead.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Proposal permits ImmutableProposal {

  Proposal() {}

  static Proposal of(Plan plan) {
    return ImmutableProposal.make(Optional.of(plan), ImmutableList.of());
  }

  static Proposal impossible(Iterable<Difference> obstacles) {
    return ImmutableProposal.make(Optional.empty(), obstacles);
  }

  /** {@return the plan, without decisions if nothing differs; empty if no plan is possible} */
  public abstract Optional<Plan> plan();

  /**
   * {@return the differences that would remain after all that can be ordered; none if there is a
   * plan}
   */
  public abstract ImmutableList<Difference> obstacles();

  @Override
  public final String toString() {
    return plan().map(plan -> "plan " + plan.decisions()).orElse("impossible: " + obstacles());
  }
}
