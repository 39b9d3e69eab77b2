/**
 * Workbooks of spreadsheets as sheets (tệp Excel).
 *
 * <p>{@link Excel} reads {@code .xlsx} files and tells what a reader of plain tables would miss:
 * hidden sheets, rows and columns, merged cells, days counted from 1904.
 *
 * <p>The package needs {@code org.dhatim:fastexcel-reader}, which the library does not bring, and
 * the module {@code java.xml}. A module that uses it requires {@code org.dhatim.fastexcel.reader}
 * and {@code java.xml} itself.
 */
@NullMarked
package io.github.partyorg.exchange.excel;

import org.jspecify.annotations.NullMarked;
