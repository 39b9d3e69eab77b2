package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One order of one decision, at its place in a plan (nội dung quyết định trong đề án); every change
 * has one.
 *
 * <p>The place distinguishes two equal orders.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Act permits ImmutableAct {

  Act() {}

  /**
   * {@return the act by which an order of a decision is carried out}
   *
   * @param decision the decision
   * @param decisionNumber the place of the decision in the plan, from 1
   * @param orderNumber the place of the order in the decision, from 1
   */
  public static Act of(Decision decision, int decisionNumber, int orderNumber) {
    return ImmutableAct.make(decision, decisionNumber, orderNumber);
  }

  /** {@return the decision} */
  public abstract Decision decision();

  /** {@return the place of the decision in the plan, from 1} */
  public abstract int decisionNumber();

  /** {@return the place of the order in the decision, from 1} */
  public abstract int orderNumber();

  /** {@return the order} */
  public final Order order() {
    return decision().orders().get(orderNumber() - 1);
  }

  /** {@return the day from which the decision is effective, inclusive} */
  public final LocalDate day() {
    return decision().effectiveOn();
  }

  @Override
  public final String toString() {
    return decision().label().english() + ", order " + orderNumber();
  }
}
