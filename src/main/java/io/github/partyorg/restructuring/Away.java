package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;
import java.util.function.Function;

/**
 * Says where units or members go: to a unit, or out of the hierarchy (đến, hoặc ra ngoài).
 *
 * @param <O> the next step, or the order
 */
public final class Away<O> implements To<O> {

  private final Function<UnitId, O> inside;
  private final Function<String, O> outside;

  Away(Function<UnitId, O> inside, Function<String, O> outside) {
    this.inside = inside;
    this.outside = outside;
  }

  @Override
  public O to(UnitId unit) {
    return inside.apply(unit);
  }

  /**
   * Names the organisation outside the hierarchy.
   *
   * @param organization the name of the organisation, not blank
   * @return the next step, or the order
   */
  public O outside(String organization) {
    return outside.apply(organization);
  }
}
