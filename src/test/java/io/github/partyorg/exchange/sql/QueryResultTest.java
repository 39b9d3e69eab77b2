package io.github.partyorg.exchange.sql;

import static io.github.partyorg.exchange.Sheets.cells;
import static io.github.partyorg.exchange.Sheets.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.exchange.SheetLines;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of a database are lines of a sheet. */
class QueryResultTest {

  private Connection database;

  @BeforeEach
  void connect() throws SQLException {
    database = DriverManager.getConnection("jdbc:h2:mem:");
  }

  @AfterEach
  void disconnect() throws SQLException {
    database.close();
  }

  private ResultSet rows(String query) throws SQLException {
    return database.createStatement().executeQuery(query);
  }

  @Test
  void labels_are_the_header_and_each_row_is_a_line() throws IOException {
    QueryResult result =
        QueryResult.of(
            "units",
            () ->
                rows("select 'B0' || x as \"mã\", 'Bản ' || x as \"tên\" from system_range(1, 2)"));
    List<String> expected = List.of("1: mã | tên", "2: B01 | Bản 1", "3: B02 | Bản 2");
    assertThat(lines(result)).isEqualTo(expected);
    assertThat(lines(result)).isEqualTo(expected);
    assertThat(result.source()).isEqualTo("units");
    assertThat(result.name()).isEmpty();
  }

  @Test
  void values_are_exact_texts() throws IOException {
    QueryResult result =
        QueryResult.of(
            "values",
            () ->
                rows(
                    """
                    select date '2017-10-15', timestamp '2017-10-15 07:30:00', time '07:30:00',
                      cast(10101000000001 as bigint), cast(12345678901234567890.10 as numeric(30, 2)),
                      cast(1e10 as double), cast('a;b' as clob), true, null, ' x ', 'e\u0323\u0302',
                      timestamp with time zone '2017-10-15 07:30:00+07:00'
                    """));
    assertThat(cells(result).get(1))
        .containsExactly(
            "2017-10-15",
            "2017-10-15T07:30",
            "07:30",
            "10101000000001",
            "12345678901234567890.10",
            "10000000000",
            "a;b",
            "true",
            "",
            " x ",
            "e\u0323\u0302",
            "2017-10-15T07:30+07:00");
  }

  @Test
  void rows_that_are_there_already_are_read_once() throws Exception {
    ResultSet rows = rows("select 1 as one");
    QueryResult result = QueryResult.once("ones", rows);
    assertThat(lines(result)).containsExactly("1: ONE", "2: 1");
    assertThat(rows.isClosed()).isTrue();
    assertThatThrownBy(() -> lines(result))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ones were read already")
        .hasCauseInstanceOf(SQLException.class);
  }

  @Test
  void a_failure_of_the_database_names_the_source_and_its_cause() throws IOException {
    assertThatThrownBy(() -> lines(QueryResult.of("units", () -> rows("select * from none"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("units could not be read")
        .hasCauseInstanceOf(SQLException.class);
    QueryResult failing =
        QueryResult.of("units", () -> rows("select 1 / (2 - x) from system_range(1, 3)"));
    assertThatThrownBy(() -> lines(failing)).hasCauseInstanceOf(SQLException.class);
  }

  @Test
  void a_result_tells_how_many_lines_were_read() throws Exception {
    try (SheetLines lines = QueryResult.once("ones", rows("select 1 as one")).open(defect -> {})) {
      assertThat(lines.next()).isPresent();
      assertThat(lines.next()).isPresent();
      assertThat(lines.next()).isEmpty();
      assertThat(lines.done()).isEqualTo(2);
    }
  }
}
