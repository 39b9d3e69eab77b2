/**
 * Results of queries as sheets (kết quả truy vấn).
 *
 * <p>{@link QueryResult} reads what a database answered as if it were a file.
 *
 * <p>The package needs the module {@code java.sql}. A module that uses it requires {@code java.sql}
 * itself.
 */
@NullMarked
package io.github.partyorg.exchange.sql;

import org.jspecify.annotations.NullMarked;
