/**
 * Texts for people: charts, tables and lists in plain text. Each takes the reader's locale. A
 * Vietnamese reader gets Vietnamese, with numbers such as 3.750 and 57,6%; any other reader gets
 * English, with 3,750 and 57.6%. The digits are ASCII. The default locale is never used.
 *
 * <p>In reading order: {@link HierarchyChart}, {@link CountTable}, {@link DecisionTable}, {@link
 * ChangeTable}; {@link ReportText}, {@link ReviewText}, {@link RefusalText}; of a year and of any
 * statistics {@link BreakdownTable}, {@link CrossTable} and {@link YearTable}; of statutory forms
 * {@link StatisticsTable}.
 */
@NullMarked
package io.github.partyorg.reporting;

import org.jspecify.annotations.NullMarked;
