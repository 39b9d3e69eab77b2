/**
 * Time: the past of an organisation, kept as decisions. Nothing that was merged or dissolved is
 * lost.
 *
 * <p>In reading order: a {@link Chronicle} keeps a first hierarchy and all decisions since; a
 * {@link Correction} puts right what was recorded wrongly. A {@link Resolution} says what has
 * become of a unit, with exact {@link Fraction}s of what went where; a {@link Descent} says where a
 * unit came from. {@link Attributions} say under which unit of a day the figures of an old unit are
 * counted. A {@link Turnover} says which units came and went in a period. {@link Books} list each
 * member that came or went, and each {@link Balance} of them balances.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.history;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
