/**
 * Hierarchies and decisions in letters: drawings and minutes (hình vẽ và biên bản).
 *
 * <p>A {@link Drawing} has a line for each unit, indented below its superior; {@link Minutes} say
 * decisions as a secretary writes them down. Both are read in Vietnamese and English, and what is
 * printed is read back as an equal value. {@code docs/testing.md} has their grammar.
 */
@NullMarked
package io.github.partyorg.testing.notation;

import org.jspecify.annotations.NullMarked;
