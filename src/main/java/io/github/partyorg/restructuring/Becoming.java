package io.github.partyorg.restructuring;

/**
 * Says what a unit has or is from then on, such as a name or a kind (thành).
 *
 * @param <V> the type of what the unit has
 * @param <O> the order
 */
@FunctionalInterface
public interface Becoming<V, O> {

  /**
   * Ends the order.
   *
   * @param value what the unit has from then on
   * @return the order
   * @throws IllegalArgumentException if it is a blank text
   */
  O to(V value);
}
