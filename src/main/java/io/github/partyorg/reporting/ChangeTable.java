package io.github.partyorg.reporting;

import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Consolidated;
import io.github.partyorg.restructuring.Divided;
import io.github.partyorg.restructuring.Ended;
import io.github.partyorg.restructuring.Established;
import io.github.partyorg.restructuring.Merged;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.Reclassified;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Unit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table of what changed, by kind of change, kind of unit and purpose (bảng thay đổi). */
public final class ChangeTable {

  private ChangeTable() {}

  /**
   * Sums changes up, such as those of an outcome or of a period of a chronicle.
   *
   * @param changes the changes
   * @param locale the reader's locale
   * @return the table: kind of change and unit, purpose where one is stated, count; sorted by the
   *     Vietnamese text
   */
  public static String of(Iterable<Change> changes, Locale locale) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Bilingual> kinds = new TreeMap<>();
    for (Change change : changes) {
      Bilingual kind = withPurpose(kind(change), change.purpose());
      kinds.put(kind.vietnamese(), kind);
      counts.merge(kind.vietnamese(), 1, Integer::sum);
    }
    TextTable table = new TextTable();
    kinds.forEach((key, kind) -> table.row(kind.in(locale), counts.getOrDefault(key, 0)));
    return table.text();
  }

  private static Bilingual withPurpose(Bilingual kind, Optional<Purpose> purpose) {
    return purpose
        .map(Purpose::term)
        .map(
            why ->
                Bilingual.of(
                    kind.vietnamese() + " (" + why.vietnamese() + ")",
                    kind.english() + " (" + why.english() + ")"))
        .orElse(kind);
  }

  private static Bilingual kind(Change change) {
    if (change instanceof Established established) {
      return of(change, established.unit());
    }
    if (change instanceof Ended ended) {
      return of(change, ended.unit());
    }
    if (change instanceof Merged || change instanceof Consolidated) {
      return of(change, change.ended().get(0));
    }
    if (change instanceof Divided divided) {
      return of(change, divided.before());
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
        type.english() + " with " + below + (below == 1 ? " unit" : " units") + " below");
  }
}
