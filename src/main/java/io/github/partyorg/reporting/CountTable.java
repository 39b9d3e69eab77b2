package io.github.partyorg.reporting;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of how many units and members there are, of each type and kind (bảng số liệu). */
public final class CountTable {

  private CountTable() {}

  /**
   * Counts one hierarchy.
   *
   * @param hierarchy the snapshot
   * @return the table: term in Vietnamese and English, count
   */
  public static String of(Hierarchy hierarchy) {
    TextTable table = new TextTable();
    counts(hierarchy).forEach((term, count) -> table.row(term.vietnamese(), term.english(), count));
    return table.text();
  }

  /**
   * Counts two hierarchies side by side.
   *
   * @param before the earlier snapshot
   * @param after the later one
   * @return the table: term in Vietnamese and English, count before, count after, difference
   */
  public static String of(Hierarchy before, Hierarchy after) {
    Map<Bilingual, Integer> earlier = counts(before);
    Map<Bilingual, Integer> later = counts(after);
    List<Bilingual> terms = new ArrayList<>(later.keySet());
    earlier.keySet().stream().filter(term -> !later.containsKey(term)).forEach(terms::add);
    TextTable table = new TextTable().row("", "", "trước/before", "sau/after", "+/−");
    for (Bilingual term : terms) {
      int was = earlier.getOrDefault(term, 0);
      int is = later.getOrDefault(term, 0);
      table.row(term.vietnamese(), term.english(), was, is, difference(is - was));
    }
    return table.text();
  }

  private static String difference(int difference) {
    return difference > 0 ? "+" + difference : Integer.toString(difference);
  }

  private static Map<Bilingual, Integer> counts(Hierarchy hierarchy) {
    Map<Bilingual, Integer> types = new LinkedHashMap<>();
    Map<Bilingual, Integer> kinds = new LinkedHashMap<>();
    int base = 0;
    int official = 0;
    for (Unit unit : hierarchy.units()) {
      types.merge(unit.term(), 1, Integer::sum);
      if (unit instanceof GrassrootsOrganization) {
        base++;
      }
      if (unit instanceof SubordinateBranch branch) {
        kinds.merge(branch.kind().term(), 1, Integer::sum);
      }
      if (unit instanceof Branch branch) {
        official += (int) branch.members().stream().filter(Member::isOfficial).count();
      }
    }
    Map<Bilingual, Integer> counts = new LinkedHashMap<>(types);
    counts.put(Bilingual.of("tổ chức cơ sở đảng, cộng", "grassroots organisations, total"), base);
    kinds.forEach(
        (kind, count) ->
            counts.put(
                Bilingual.of(
                    "chi bộ trực thuộc: " + kind.vietnamese(),
                    "subordinate branch: " + kind.english()),
                count));
    counts.put(Bilingual.of("đảng viên", "members"), hierarchy.memberCount());
    counts.put(Bilingual.of("trong đó chính thức", "of whom official"), official);
    return counts;
  }
}
