package io.github.partyorg.reporting;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Unit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

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
    counts(hierarchy, kinds(hierarchy))
        .forEach((term, count) -> table.row(term.vietnamese(), term.english(), count));
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
    Set<BranchKind> kinds = kinds(before);
    kinds.addAll(kinds(after));
    Map<Bilingual, Integer> earlier = counts(before, kinds);
    Map<Bilingual, Integer> later = counts(after, kinds);
    Set<Bilingual> terms = new LinkedHashSet<>(earlier.keySet());
    terms.addAll(later.keySet());
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

  private static Set<BranchKind> kinds(Hierarchy hierarchy) {
    Set<BranchKind> kinds = EnumSet.noneOf(BranchKind.class);
    hierarchy.units(SubordinateBranch.class).forEach(branch -> kinds.add(branch.kind()));
    return kinds;
  }

  private static Map<Bilingual, Integer> counts(Hierarchy hierarchy, Set<BranchKind> kinds) {
    Map<Bilingual, Integer> counts = new LinkedHashMap<>();
    Multiset<BranchKind> branches = EnumMultiset.create(BranchKind.class);
    int base = 0;
    for (Unit unit : hierarchy.units()) {
      counts.merge(unit.term(), 1, Integer::sum);
      if (unit instanceof GrassrootsOrganization) {
        base++;
      }
      if (unit instanceof SubordinateBranch branch) {
        branches.add(branch.kind());
      }
    }
    counts.put(Bilingual.of("tổ chức cơ sở đảng, cộng", "grassroots organisations, total"), base);
    for (BranchKind kind : kinds) {
      counts.put(
          Bilingual.of(
              "chi bộ trực thuộc: " + kind.term().vietnamese(),
              "subordinate branch: " + kind.term().english()),
          branches.count(kind));
    }
    counts.put(Bilingual.of("đảng viên", "members"), hierarchy.memberCount());
    counts.put(
        Bilingual.of("trong đó chính thức", "of whom official"),
        hierarchy.root().officialMemberCount());
    return counts;
  }
}
