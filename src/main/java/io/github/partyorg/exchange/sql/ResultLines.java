package io.github.partyorg.exchange.sql;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.exchange.SheetLine;
import io.github.partyorg.exchange.SheetLines;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of an open {@link QueryResult}. */
final class ResultLines implements SheetLines {

  private final String source;
  private final ResultSet rows;
  private final ImmutableList<String> labels;
  private int number;

  private ResultLines(String source, ResultSet rows, ImmutableList<String> labels) {
    this.source = source;
    this.rows = rows;
    this.labels = labels;
  }

  static ResultLines of(String source, ResultSet rows) throws SQLException {
    try {
      ResultSetMetaData columns = rows.getMetaData();
      ImmutableList.Builder<String> labels = ImmutableList.builder();
      for (int at = 1; at <= columns.getColumnCount(); at++) {
        labels.add(columns.getColumnLabel(at));
      }
      return new ResultLines(source, rows, labels.build());
    } catch (SQLException e) {
      rows.close();
      throw e;
    }
  }

  /** Returns the failure of a machine, which names the source. */
  static IOException failed(String source, SQLException cause) {
    return new IOException(source + " could not be read: " + cause.getMessage(), cause);
  }

  @Override
  public Optional<SheetLine> next() throws IOException {
    if (number == 0) {
      number = 1;
      return Optional.of(SheetLine.of(number, labels));
    }
    try {
      if (!rows.next()) {
        return Optional.empty();
      }
      number++;
      List<String> cells = new ArrayList<>(labels.size());
      for (int at = 1; at <= labels.size(); at++) {
        cells.add(text(rows.getObject(at)));
      }
      return Optional.of(SheetLine.of(number, cells));
    } catch (SQLException e) {
      throw failed(source, e);
    }
  }

  /** Times of {@code java.time} print themselves as ISO 8601 has them; those of JDBC do not. */
  private static String text(@Nullable Object value) throws SQLException {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Double || value instanceof Float) {
      return digits(value.toString());
    }
    if (value instanceof Timestamp moment) {
      return moment.toLocalDateTime().toString();
    }
    if (value instanceof Date day) {
      return day.toLocalDate().toString();
    }
    if (value instanceof Time time) {
      return time.toLocalTime().toString();
    }
    if (value instanceof Clob text) {
      return text.getSubString(1, Math.toIntExact(text.length()));
    }
    return value.toString();
  }

  private static String digits(String number) {
    return Character.isLetter(number.charAt(number.length() - 1))
        ? number
        : new BigDecimal(number).toPlainString();
  }

  @Override
  public long done() {
    return number;
  }

  @Override
  public void close() throws IOException {
    try {
      rows.close();
    } catch (SQLException e) {
      throw failed(source, e);
    }
  }
}
