/**
 * Texts for people: charts, tables and lists in plain text. Each takes the reader's locale:
 * Vietnamese readers get Vietnamese and the decimal comma, all others English and the point, both
 * in ASCII digits. No default locale is ever asked.
 *
 * <p>In reading order: {@link HierarchyChart}, {@link CountTable}, {@link DecisionTable}, {@link
 * ChangeTable}; {@link ReportText}, {@link ReviewText}, {@link RefusalText}; of a year and of any
 * statistics {@link BreakdownTable}, {@link CrossTable} and {@link YearTable}.
 */
@NullMarked
package io.github.partyorg.reporting;

import org.jspecify.annotations.NullMarked;
