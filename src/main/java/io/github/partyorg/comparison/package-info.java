/**
 * The difference of any two hierarchies, however they came about. A {@link Comparison} lists each
 * {@link Difference} of units and members, and makes a {@link Proposal}: orders that lead from one
 * hierarchy to the other.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.comparison;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
