package io.github.partyorg.testing.notation;

/**
 * A place in a drawing.
 *
 * @param line the line
 * @param at how many characters of it stand before the place
 */
record Spot(SourceLine line, int at) {}
