package io.github.partyorg.exchange.sql;

import io.github.partyorg.exchange.DataDefect;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.SheetLines;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The result of a query as a sheet (kết quả truy vấn): the labels of its columns as the header in
 * line 1, then a line for each row.
 *
 * <p>Days and times are texts of ISO 8601, numbers have all of their digits, and no value is an
 * empty cell. A failure of the database is an {@link IOException} with its cause.
 */
public final class QueryResult implements Sheet {

  /** Gives the rows of a query, each time from the first one on. */
  @FunctionalInterface
  public interface Query {

    /**
     * {@return the rows, before the first one; they are closed when they were read}
     *
     * @throws SQLException if the database fails
     */
    ResultSet run() throws SQLException;
  }

  private final String source;
  private final Query query;

  private QueryResult(String source, Query query) {
    this.source = source;
    this.query = query;
  }

  /**
   * {@return a result that can be opened again and again}
   *
   * @param name the name by which defects name their place, such as that of the table
   * @param query is run each time that the sheet is opened
   */
  public static QueryResult of(String name, Query query) {
    return new QueryResult(name, query);
  }

  /**
   * {@return rows that are there already, which can be opened but once}
   *
   * @param name the name by which defects name their place, such as that of the table
   * @param rows the rows, before the first one; they are closed when they were read
   */
  public static QueryResult once(String name, ResultSet rows) {
    AtomicBoolean wasOpened = new AtomicBoolean();
    return new QueryResult(
        name,
        () -> {
          if (wasOpened.getAndSet(true)) {
            throw new SQLException(
                "The rows of " + name + " were read already; a query can be opened again.");
          }
          return rows;
        });
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public Optional<String> name() {
    return Optional.empty();
  }

  @Override
  public SheetLines open(Consumer<? super DataDefect> defects) throws IOException {
    try {
      return ResultLines.of(source, query.run());
    } catch (SQLException e) {
      throw ResultLines.failed(source, e);
    }
  }

  @Override
  public String toString() {
    return source;
  }
}
