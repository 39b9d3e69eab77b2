/**
 * What people look at: charts, tables and lists in plain text. Each takes the reader's locale: a
 * Vietnamese reader reads Vietnamese and the decimal comma, everybody else English and the point,
 * both in ASCII digits. No default locale is ever asked.
 *
 * <p>In reading order: {@link io.github.partyorg.reporting.HierarchyChart}, {@link
 * io.github.partyorg.reporting.CountTable}, {@link io.github.partyorg.reporting.DecisionTable},
 * {@link io.github.partyorg.reporting.ChangeTable}; {@link
 * io.github.partyorg.reporting.ReportText}, {@link io.github.partyorg.reporting.ReviewText}; of a
 * year and of any statistics {@link io.github.partyorg.reporting.BreakdownTable}, {@link
 * io.github.partyorg.reporting.CrossTable} and {@link io.github.partyorg.reporting.YearTable}.
 */
@NullMarked
package io.github.partyorg.reporting;

import org.jspecify.annotations.NullMarked;
