/**
 * What machines exchange: rows, and the defects of files (trao đổi dữ liệu).
 *
 * <p>A {@link Sheet} is a table of cells, wherever it is kept. {@link HierarchyRows} reads sheets
 * of units, members, seats and other records: the result is a hierarchy, or every {@link
 * DataDefect} with its place. The same records come back out of a hierarchy. Packages below this
 * one read and write one format each, and need the library of that format; this package needs none.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.exchange;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
