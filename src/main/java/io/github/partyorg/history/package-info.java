/**
 * Time: the past of an organisation, kept as decisions. Merged and dissolved units stay known.
 *
 * <p>In reading order: a {@link Chronicle} keeps a first hierarchy and all decisions since; a
 * {@link Correction} corrects a mistake in it. A {@link Resolution} gives the fate of a unit, with
 * exact {@link Fraction}s for each successor; a {@link Descent} gives the origin of a unit. {@link
 * Attributions} assign the figures of old units to units of a day. A {@link Turnover} lists the
 * units that came and went in a period. {@link Books} list each member that came or went, and each
 * {@link Balance} of them balances.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.history;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
