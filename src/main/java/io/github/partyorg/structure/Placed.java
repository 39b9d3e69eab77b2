package io.github.partyorg.structure;

/**
 * A unit and where it stands; the root stands under itself.
 *
 * @param unit the unit
 * @param superior the id of the unit above
 * @param position how many siblings stand before it
 */
record Placed(Unit unit, UnitId superior, int position) {}
