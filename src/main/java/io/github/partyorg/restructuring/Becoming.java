package io.github.partyorg.restructuring;

/**
 * The step that states a unit's new attribute, such as a name or a kind (thành).
 *
 * @param <V> the type of the attribute
 * @param <O> the order
 */
@FunctionalInterface
public interface Becoming<V, O> {

  /**
   * Completes the order.
   *
   * @param value the new value
   * @return the order
   * @throws IllegalArgumentException if it is a blank text
   */
  O to(V value);
}
