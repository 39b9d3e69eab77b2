package io.github.partyorg.structure;

/** A unit that has units below it (tổ chức đảng cấp trên). */
public sealed interface Superior extends Unit
    permits CentralCommittee, ProvincialCommittee, ImmediateSuperior, GrassrootsCommittee, Section {

  /**
   * Says whether a unit may stand directly below this one.
   *
   * @param unit the unit
   * @return true if its type is one that this type of unit holds
   */
  boolean holds(Unit unit);

  /**
   * Returns this unit with other children.
   *
   * @param children all of its children, each of a type that it {@linkplain #holds holds}
   * @return the unit with those children
   * @throws IllegalArgumentException if a child is of another type
   */
  Superior withChildren(Iterable<? extends Unit> children);
}
