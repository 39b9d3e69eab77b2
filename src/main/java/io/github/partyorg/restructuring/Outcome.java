package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The outcome of a plan (kết quả): the hierarchy before and after, and the changes.
 *
 * <p>Only membership changes add or remove members. If any other order lost, gained or doubled a
 * member, that would be a defect of this library, and an exception is thrown instead.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Outcome permits ImmutableOutcome {

  Outcome() {}

  static Outcome of(
      Hierarchy before,
      Hierarchy after,
      Plan plan,
      Iterable<Change> changes,
      Iterable<Hierarchy> snapshots) {
    return ImmutableOutcome.make(before, after, plan, changes, snapshots);
  }

  /** {@return the snapshot that the plan was applied to} */
  public abstract Hierarchy before();

  /** {@return the snapshot with all orders carried out} */
  public abstract Hierarchy after();

  /** {@return the plan} */
  public abstract Plan plan();

  /** {@return the changes, in the order in which they were made} */
  public abstract ImmutableList<Change> changes();

  /** {@return the hierarchy after each order, of all decisions in sequence} */
  @Value.Auxiliary
  public abstract ImmutableList<Hierarchy> snapshots();

  /**
   * {@return the hierarchy that the order behind a change found, with all orders before it carried
   * out}
   *
   * @param change one of the changes
   */
  public final Hierarchy before(Change change) {
    int orders = ordersUntil(change) - 1;
    return orders == 0 ? before() : snapshots().get(orders - 1);
  }

  /**
   * {@return the hierarchy that the order behind a change left}
   *
   * @param change one of the changes
   */
  public final Hierarchy after(Change change) {
    return snapshots().get(ordersUntil(change) - 1);
  }

  private int ordersUntil(Change change) {
    Act act = change.act();
    return ordersBefore().get(act.decisionNumber() - 1) + act.orderNumber();
  }

  /** Returns the number of orders before each decision. */
  @Value.Lazy
  ImmutableIntArray ordersBefore() {
    ImmutableIntArray.Builder before = ImmutableIntArray.builder(plan().decisions().size());
    int orders = 0;
    for (Decision decision : plan().decisions()) {
      before.add(orders);
      orders += decision.orders().size();
    }
    return before.build();
  }

  /**
   * {@return the changes of one type, in order}
   *
   * @param <C> the type of change
   * @param type the type of change
   */
  public final <C extends Change> ImmutableList<C> changes(Class<C> type) {
    ImmutableList.Builder<C> changes = ImmutableList.builder();
    for (Change change : changes()) {
      if (type.isInstance(change)) {
        changes.add(type.cast(change));
      }
    }
    return changes.build();
  }

  /**
   * Checks the joint result of the decisions of one day, as {@link Plan#applyTo} does after each
   * day of a plan: no official code may belong to several units.
   *
   * @param ofOneDay the outcomes of the day, at least one, each applied to the result of the one
   *     before
   * @throws DecisionRefusedException if a code given on that day is borne by several units
   */
  public static void checkDay(List<Outcome> ofOneDay) {
    ImmutableList<Reason> reasons =
        CodesOfADay.doubled(
            Iterables.concat(Lists.transform(ofOneDay, Outcome::changes)),
            ofOneDay.get(ofOneDay.size() - 1).after());
    if (!reasons.isEmpty()) {
      throw new DecisionRefusedException(reasons);
    }
  }

  /**
   * {@return the changes by one type of order, those that follow from them too, in order}
   *
   * @param type the type of order
   */
  public final ImmutableList<Change> changesBy(Class<? extends Order> type) {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    for (Change change : changes()) {
      if (type.isInstance(change.order())) {
        changes.add(change);
      }
    }
    return changes.build();
  }

  /**
   * {@return a draft decision that undoes all that came of the plan; applied to the hierarchy
   * after, it gives the one before}
   *
   * @param issuer the id of the unit with the committee that decides
   * @param day the day of effect
   */
  public final Decision undoing(UnitId issuer, LocalDate day) {
    return Decision.builder().issuer(issuer).effectiveOn(day).addOrders(Undo.of(this)).build();
  }

  @Override
  public final String toString() {
    return plan().decisions()
        + ": "
        + Bilingual.count(changes().size(), "thay đổi", "change", "changes").english();
  }
}
