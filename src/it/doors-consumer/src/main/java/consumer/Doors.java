package consumer;

import io.github.partyorg.exchange.HierarchyRows;
import io.github.partyorg.exchange.RowType;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.exchange.excel.Excel;
import io.github.partyorg.exchange.jackson.PartyModule;
import io.github.partyorg.exchange.jackson2.Jackson2PartyModule;
import io.github.partyorg.exchange.json.Json;
import io.github.partyorg.exchange.sql.QueryResult;
import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One commune comes in by each door and is the same. The argument is the folder of rosters. */
final class Doors {

  private Doors() {}

  public static void main(String[] args) throws IOException, SQLException {
    Path folder = Path.of(args[0]);
    Csv members = Csv.file(folder.resolve("members.csv"));
    Hierarchy commune = read(Csv.file(folder.resolve("units.csv")), members);
    List<Sheet> sheets = Excel.file(folder.resolve("commune.xlsx")).sheets();
    same(commune, read(sheets.get(0), sheets.get(1)), "Excel");
    same(commune, read(database(folder.resolve("units.csv")), members), "SQL");
    same(commune, Json.hierarchies().parse(Json.hierarchies().text(commune)), "JSON");
    same(commune, throughJackson3(commune), "Jackson 3");
    same(commune, throughJackson2(commune), "Jackson 2");
  }

  private static Hierarchy read(Sheet units, Sheet members) throws IOException {
    return HierarchyRows.reader()
        .add(RowType.UNITS, units)
        .add(RowType.MEMBERS, members)
        .read()
        .orThrow();
  }

  /** Returns the units as a database gives them, which closes with the program. */
  private static Sheet database(Path units) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
    Statement statement = connection.createStatement();
    statement.execute(
        "CREATE TABLE units AS SELECT * FROM CSVREAD('"
            + units
            + "', NULL, 'charset=UTF-8 fieldSeparator=;')");
    return QueryResult.of("units", () -> statement.executeQuery("SELECT * FROM units"));
  }

  private static Hierarchy throughJackson3(Hierarchy commune) {
    JsonMapper mapper = JsonMapper.builder().addModule(new PartyModule()).build();
    return mapper.readValue(mapper.writeValueAsString(commune), Hierarchy.class);
  }

  private static Hierarchy throughJackson2(Hierarchy commune) throws IOException {
    com.fasterxml.jackson.databind.json.JsonMapper mapper =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new Jackson2PartyModule())
            .build();
    return mapper.readValue(mapper.writeValueAsString(commune), Hierarchy.class);
  }

  private static void same(Hierarchy expected, Hierarchy read, String door) {
    if (!read.equals(expected)) {
      throw new AssertionError(door + " gives another hierarchy: " + read);
    }
    System.out.println(door + ": " + read.memberCount() + " members");
  }
}
