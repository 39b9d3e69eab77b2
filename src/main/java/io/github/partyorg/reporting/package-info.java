/**
 * What people look at: charts, tables and lists in plain text, in Vietnamese, English or both, the
 * same under every locale.
 *
 * <p>In reading order: {@link io.github.partyorg.reporting.HierarchyChart}, {@link
 * io.github.partyorg.reporting.CountTable}, {@link io.github.partyorg.reporting.ChangeTable},
 * {@link io.github.partyorg.reporting.ReviewText}; of a year {@link
 * io.github.partyorg.reporting.BreakdownTable} and {@link io.github.partyorg.reporting.YearTable}.
 */
@NullMarked
package io.github.partyorg.reporting;

import org.jspecify.annotations.NullMarked;
