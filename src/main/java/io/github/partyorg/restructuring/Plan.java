package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Hierarchy;
import org.immutables.value.Value;

/**
 * Decisions in the order in which they take effect, tried and kept as one (đề án).
 *
 * <p>A reform needs decisions of several committees; a plan holds them together. It may hold none.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Plan permits ImmutablePlan {

  Plan() {}

  /**
   * {@return a plan}
   *
   * @param decisions its decisions, in the order of their effective days
   * @throws IllegalArgumentException if a decision takes effect before an earlier one in the list
   */
  public static Plan of(Decision... decisions) {
    return of(ImmutableList.copyOf(decisions));
  }

  /**
   * {@return a plan}
   *
   * @param decisions its decisions, in the order of their effective days
   * @throws IllegalArgumentException if a decision takes effect before an earlier one in the list
   */
  public static Plan of(Iterable<Decision> decisions) {
    return ImmutablePlan.make(decisions);
  }

  /** {@return the decisions, in order} */
  public abstract ImmutableList<Decision> decisions();

  @Value.Check
  void followsTheDays() {
    for (int at = 1; at < decisions().size(); at++) {
      Decision earlier = decisions().get(at - 1);
      Decision later = decisions().get(at);
      if (later.effectiveOn().isBefore(earlier.effectiveOn())) {
        throw new IllegalArgumentException(
            "Decision "
                + later
                + " stands after decision "
                + earlier
                + " in a plan, and takes effect before it; order them by their effective days.");
      }
    }
  }

  /**
   * {@return this plan with a further decision}
   *
   * @param decision the decision, to take effect last
   * @throws IllegalArgumentException if it takes effect before the last one
   */
  public final Plan then(Decision decision) {
    return of(ImmutableList.<Decision>builder().addAll(decisions()).add(decision).build());
  }

  /**
   * Carries all decisions out, or none. Official codes are unique after the last decision of each
   * day.
   *
   * @param hierarchy the hierarchy before, which stays as it is
   * @return the outcome
   * @throws DecisionRefusedException if an order of any decision cannot be carried out; lists every
   *     reason
   */
  public final Outcome applyTo(Hierarchy hierarchy) {
    return applyTo(hierarchy, true);
  }

  /**
   * Like {@link #applyTo}, if further decisions take effect on the last day: two units may bear one
   * official code until they are carried out, too.
   *
   * @param hierarchy the hierarchy
   * @return the outcome
   * @throws DecisionRefusedException if an order cannot be carried out
   */
  public final Outcome applyWithinDay(Hierarchy hierarchy) {
    return applyTo(hierarchy, false);
  }

  /**
   * Tries the plan, for callers that only want to know whether it can be carried out.
   *
   * @param hierarchy the hierarchy
   * @return every reason why all decisions cannot be carried out; none if they can
   */
  public final ImmutableList<Reason> reasonsAgainst(Hierarchy hierarchy) {
    return decisions().isEmpty() ? ImmutableList.of() : carriedOut(hierarchy, true).reasons();
  }

  private Outcome applyTo(Hierarchy hierarchy, boolean endsLastDay) {
    if (decisions().isEmpty()) {
      return Outcome.of(hierarchy, hierarchy, this, ImmutableList.of(), ImmutableList.of());
    }
    Execution execution = carriedOut(hierarchy, endsLastDay);
    if (!execution.reasons().isEmpty()) {
      throw new DecisionRefusedException(execution.reasons());
    }
    return Outcome.of(
        hierarchy, execution.hierarchy(), this, execution.changes(), execution.snapshots());
  }

  private Execution carriedOut(Hierarchy hierarchy, boolean endsLastDay) {
    Decision last = decisions().get(0);
    Execution execution = new Execution(hierarchy, last);
    for (Decision decision : decisions()) {
      if (!decision.effectiveOn().equals(last.effectiveOn())) {
        execution.endDay();
      }
      execution.carryOut(decision);
      last = decision;
    }
    if (endsLastDay) {
      execution.endDay();
    }
    return execution;
  }
}
