package io.github.partyorg.restructuring;

/**
 * Says from which organisation outside the hierarchy a unit or a member comes (từ nơi khác đến).
 *
 * @param <O> what remains to be said of the order
 */
@FunctionalInterface
public interface FromOutside<O> {

  /**
   * Goes on: from which organisation.
   *
   * @param organization the name of the organisation, not blank
   * @return what remains to be said of the order
   */
  O from(String organization);
}
