package io.github.partyorg.reporting;

import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Dissolved;
import io.github.partyorg.restructuring.Established;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Reclassified;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Unit;
import java.util.Map;
import java.util.TreeMap;

/** A table of what an outcome changed, by kind of change and kind of unit (bảng thay đổi). */
public final class ChangeTable {

  private ChangeTable() {}

  /**
   * Sums an outcome up.
   *
   * @param outcome the outcome
   * @return the table: kind of change and unit in both languages, count; sorted by the Vietnamese
   *     text
   */
  public static String of(Outcome outcome) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Bilingual> kinds = new TreeMap<>();
    for (Change change : outcome.changes()) {
      Bilingual kind = kind(change);
      kinds.put(kind.vietnamese(), kind);
      counts.merge(kind.vietnamese(), 1, Integer::sum);
    }
    TextTable table = new TextTable();
    kinds.forEach((key, kind) -> table.row(key, kind.english(), counts.getOrDefault(key, 0)));
    return table.text();
  }

  private static Bilingual kind(Change change) {
    if (change instanceof Established established) {
      return of(change, established.unit());
    }
    if (change instanceof Dissolved dissolved) {
      return of(change, dissolved.unit());
    }
    if (change instanceof Reclassified reclassified) {
      Bilingual step = reclassified.becomes().term();
      return Bilingual.of(
          step.vietnamese() + ": " + unit(reclassified.after()).vietnamese(),
          step.english() + ": " + unit(reclassified.after()).english());
    }
    return change.term();
  }

  private static Bilingual of(Change change, Unit unit) {
    return Bilingual.of(
        change.term().vietnamese() + ": " + unit(unit).vietnamese(),
        change.term().english() + ": " + unit(unit).english());
  }

  private static Bilingual unit(Unit unit) {
    Bilingual type = unit.term();
    if (unit instanceof Branch branch) {
      Bilingual kind = branch.kind().term();
      return Bilingual.of(
          type.vietnamese() + ", " + kind.vietnamese(), type.english() + ", " + kind.english());
    }
    int below = unit.children().size();
    return Bilingual.of(
        type.vietnamese() + " có " + below + " tổ chức trực thuộc",
        type.english() + " with " + below + " unit(s) below");
  }
}
