package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Unit;

/**
 * One order of a decision (nội dung quyết định) on units, on memberships or on their data.
 *
 * <p>It is a value that does not depend on the hierarchy on which it is carried out. Apply it as
 * part of a {@link Decision}.
 */
public abstract sealed class Order implements HasTerm permits Restructuring, MembershipChange {

  private final Bilingual term;

  Order(Bilingual term) {
    this.term = term;
  }

  @Override
  public final Bilingual term() {
    return term;
  }

  /** {@return the order in one sentence, with the ids concerned} */
  public abstract Bilingual summary();

  /** Returns the new units that this order states, with those below them; empty for most orders. */
  ImmutableList<? extends Unit> beginnings() {
    return ImmutableList.of();
  }

  /** Carries this order out, or gives every reason why it cannot be, and then changes nothing. */
  abstract void execute(Execution execution);
}
