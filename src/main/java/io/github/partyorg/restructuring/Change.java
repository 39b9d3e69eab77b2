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

  /** {@return the units before, as the order found them; none for what was established} */
  public abstract ImmutableList<Unit> originals();

  /**
   * {@return the units after, as the order left them: for what was dissolved, those that took in
   * its members and units}
   */
  public abstract ImmutableList<Unit> results();

  /** {@return the purpose, or empty if not stated} */
  public Optional<Purpose> purpose() {
    return Optional.empty();
  }

  /** {@return the change in one sentence, with the ids concerned} */
  public abstract Bilingual summary();

  /**
   * {@return each of them, nested ones too, with what came to them; not what was handed on to them}
   */
  public ImmutableList<Unit> begun() {
    return ImmutableList.of();
  }

  /**
   * {@return the units as they were; what was below them lives on elsewhere, unless it is named
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

  /** {@return the organisation outside to which each unit that left went, by the unit's id} */
  public ImmutableMap<UnitId, String> outside() {
    return ImmutableMap.of();
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
