package io.github.partyorg.reporting;

import com.google.common.collect.ImmutableList;
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
      return told(change.term(), withThoseBelow(established.unit()));
    }
    if (change instanceof Ended ended) {
      return told(change.term(), sort(ended.unit()));
    }
    if (change instanceof Merged || change instanceof Consolidated) {
      return told(change.term(), sort(change.ended().get(0)));
    }
    if (change instanceof Divided divided) {
      return told(change.term(), sort(divided.before()));
    }
    if (change instanceof Reclassified reclassified) {
      return told(reclassified.becomes().term(), sort(reclassified.after()));
    }
    return change.term();
  }

  private static Bilingual told(Bilingual change, Bilingual unit) {
    return Bilingual.join(": ", ImmutableList.of(change, unit));
  }

  private static Bilingual sort(Unit unit) {
    return unit instanceof Branch branch
        ? Bilingual.join(", ", ImmutableList.of(unit.term(), branch.kind().term()))
        : unit.term();
  }

  private static Bilingual withThoseBelow(Unit unit) {
    int below = unit.children().size();
    return below == 0
        ? sort(unit)
        : Bilingual.of(
            sort(unit).vietnamese() + " có " + below + " tổ chức trực thuộc",
            sort(unit).english() + " with " + below + (below == 1 ? " unit" : " units") + " below");
  }
}
