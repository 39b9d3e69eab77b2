/**
 * CSV files as sheets, and sheets as CSV files (tệp CSV).
 *
 * <p>{@link Csv} reads a file as clerks keep it: it finds the separator and the {@link Encoding},
 * and passes a bad byte or an open quotation mark on as a defect with its place. {@link CsvTarget}
 * writes: exactly, or for spreadsheets.
 *
 * <p>The package needs no library. It splits bytes, not characters, since a byte that is not of the
 * encoding must not hide the cells after it, and a quotation mark that is not closed must not
 * swallow the lines after it; readers of characters stop there.
 */
@NullMarked
package io.github.partyorg.exchange.csv;

import org.jspecify.annotations.NullMarked;
