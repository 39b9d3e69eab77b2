package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Hierarchy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan, tried on a hierarchy (thử đề án): the outcome, or every reason why there is none.
 *
 * <p>Two trials are equal if the hierarchies and the plans are.
 */
public final class Trial {

  private final Hierarchy before;
  private final Plan plan;
  private final Optional<Outcome> outcome;
  private final ImmutableList<Reason> reasons;

  private Trial(
      Hierarchy before, Plan plan, Optional<Outcome> outcome, ImmutableList<Reason> reasons) {
    this.before = before;
    this.plan = plan;
    this.outcome = outcome;
    this.reasons = reasons;
  }

  /**
   * Tries a plan.
   *
   * @param before the hierarchy, which stays as it is
   * @param plan the plan
   * @return the trial
   */
  public static Trial of(Hierarchy before, Plan plan) {
    try {
      Outcome outcome = plan.applyTo(before);
      return new Trial(before, plan, Optional.of(outcome), ImmutableList.of());
    } catch (DecisionRefusedException refused) {
      return new Trial(before, plan, Optional.empty(), refused.reasons());
    }
  }

  /** {@return the hierarchy before} */
  public Hierarchy before() {
    return before;
  }

  /** {@return the plan} */
  public Plan plan() {
    return plan;
  }

  /** {@return the outcome, or empty if the plan is refused} */
  public Optional<Outcome> outcome() {
    return outcome;
  }

  /** {@return every reason why the plan is refused; none if it is carried out} */
  public ImmutableList<Reason> reasons() {
    return reasons;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trial trial && before.equals(trial.before) && plan.equals(trial.plan);
  }

  @Override
  public int hashCode() {
    return 31 * before.hashCode() + plan.hashCode();
  }

  /** {@return the decisions and what came of them} */
  @Override
  public String toString() {
    return plan.decisions() + (outcome.isPresent() ? " carried out" : " refused: " + reasons);
  }
}
