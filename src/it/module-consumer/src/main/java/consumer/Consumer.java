package consumer;

import io.github.partyorg.exchange.DefectCode;
import io.github.partyorg.exchange.HierarchyRows;
import io.github.partyorg.exchange.RowReading;
import io.github.partyorg.exchange.RowType;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.exchange.csv.CsvTarget;
import io.github.partyorg.exchange.json.Json;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What the smallest application writes, which has no optional library. Its argument is the folder
 * of rosters.
 */
final class Consumer {

  private Consumer() {}

  public static void main(String[] args) throws IOException {
    dissolve();
    Hierarchy commune = rosters(Path.of(args[0]));
    System.out.println(commune.unitCount() + " units, " + commune.memberCount() + " members");
    rowsComeBack(commune);
    jsonNamesWhatItLacks(commune);
  }

  private static void dissolve() {
    LocalDate day = LocalDate.of(2018, 8, 24);
    Hierarchy before = TuanGiao.in2018();
    Decision decision =
        Decision.builder()
            .number("1-QĐ/ĐU")
            .issuer("TG-CS")
            .effectiveOn(day)
            .addOrders(Dissolve.unit("TG-CS-CQ").everyoneTo("TG-CS-B02"))
            .build();
    Outcome outcome = decision.applyTo(before);
    for (Violation violation : Rulebooks.inForceOn(day).review(outcome).introduced()) {
      System.out.println(violation.message().vietnamese());
    }
    if (outcome.after().memberCount() != before.memberCount()) {
      throw new AssertionError("somebody was lost");
    }
  }

  /** The units are in UTF-8, the members in the code page of Windows. */
  private static Hierarchy rosters(Path folder) throws IOException {
    RowReading<Hierarchy> reading =
        HierarchyRows.reader()
            .add(RowType.UNITS, Csv.file(folder.resolve("units.csv")))
            .add(RowType.MEMBERS, Csv.file(folder.resolve("members.csv")))
            .read();
    if (reading.report().count(DefectCode.ENCODING_TAKEN) != 1) {
      throw new AssertionError(reading.report());
    }
    return reading.orThrow();
  }

  private static void rowsComeBack(Hierarchy commune) throws IOException {
    Hierarchy again =
        HierarchyRows.reader()
            .add(RowType.UNITS, written(commune, RowType.UNITS))
            .add(RowType.MEMBERS, written(commune, RowType.MEMBERS))
            .read()
            .orThrow();
    if (!again.equals(commune)) {
      throw new AssertionError("the rows are not those of the hierarchy");
    }
  }

  private static Sheet written(Hierarchy commune, RowType type) throws IOException {
    Path file = Files.createTempFile("rows", ".csv");
    CsvTarget.forSpreadsheets().write(HierarchyRows.of(commune).sheet(type), file);
    Csv rows = Csv.bytes(type + ".csv", Files.readAllBytes(file));
    Files.delete(file);
    return rows;
  }

  private static void jsonNamesWhatItLacks(Hierarchy commune) {
    try {
      System.out.println(Json.hierarchies().text(commune));
    } catch (NoClassDefFoundError lacking) {
      if (lacking.getMessage().startsWith("tools/jackson/core/")) {
        return;
      }
      throw lacking;
    }
    throw new AssertionError("JSON is written without Jackson");
  }
}
