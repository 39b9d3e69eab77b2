package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/** One thing that an order changed (thay đổi), with the units as they were and as they became. */
public abstract sealed class Change implements HasTerm
    permits Restructured, Undone, StaysChanged, MembershipChanged, UnitChanged, SeatVacated {

  Change() {}

  /** {@return the order that changed this, and its place in the plan} */
  public abstract Act act();

  /** {@return the order that changed this} */
  public Order order() {
    return act().order();
  }

  /** {@return the decision that changed this} */
  public final Decision decision() {
    return act().decision();
  }

  /** {@return the units as the order found them; empty if a unit was established} */
  public abstract ImmutableList<Unit> originals();

  /**
   * {@return the units as the order left them; after a dissolution, those that took in members and
   * units}
   */
  public abstract ImmutableList<Unit> results();

  /** {@return the purpose, or empty if not stated} */
  public final Optional<Purpose> purpose() {
    return order().purpose();
  }

  /** {@return the change in one sentence, with the ids concerned} */
  public abstract Bilingual summary();

  /**
   * {@return each new unit, nested ones too, with all that came to it; not units that were handed
   * over to it}
   */
  public ImmutableList<Unit> begun() {
    return ImmutableList.of();
  }

  /**
   * {@return the units that ended, as they were; units below them live on elsewhere unless listed
   * too}
   */
  public ImmutableList<Unit> ended() {
    return ImmutableList.of();
  }

  /**
   * {@return one entry for each unit that ended and each of its successors; none for a unit that
   * ended without one}
   */
  public ImmutableList<Succession> successions() {
    return ImmutableList.of();
  }

  /** {@return the units that left the hierarchy whole, nested ones too, as they were} */
  public ImmutableList<Unit> left() {
    return ImmutableList.of();
  }

  /** {@return the organisation outside that each departed unit went to, by the unit's id} */
  public ImmutableMap<UnitId, String> outside() {
    return ImmutableMap.of();
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
