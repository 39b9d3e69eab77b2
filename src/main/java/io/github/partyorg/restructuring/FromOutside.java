package io.github.partyorg.restructuring;

/**
 * The step that names the organisation outside that a unit or a member comes from (từ nơi khác
 * đến).
 *
 * @param <O> the next step
 */
@FunctionalInterface
public interface FromOutside<O> {

  /**
   * Goes on: from which organisation.
   *
   * @param organization the name of the organisation, not blank
   * @return the next step of the order
   */
  O from(String organization);
}
