package io.github.partyorg.reporting;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
    counts(hierarchy, terms(hierarchy))
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
    Iterable<Bilingual> terms = ImmutableSet.copyOf(Iterables.concat(terms(before), terms(after)));
    Map<Bilingual, Integer> earlier = counts(before, terms);
    Map<Bilingual, Integer> later = counts(after, terms);
    TextTable table = new TextTable().row("", "", "trước/before", "sau/after", "+/−");
    earlier.forEach(
        (term, was) -> {
          int is = later.getOrDefault(term, 0);
          table.row(term.vietnamese(), term.english(), was, is, difference(is - was));
        });
    return table.text();
  }

  private static String difference(int difference) {
    return difference > 0 ? "+" + difference : Integer.toString(difference);
  }

  /** Returns the terms of the units there are: types first, then kinds of branches by type. */
  private static Set<Bilingual> terms(Hierarchy hierarchy) {
    Set<Bilingual> types = new LinkedHashSet<>();
    Set<Bilingual> kinds = new TreeSet<>(Comparator.comparing(Bilingual::vietnamese));
    for (Unit unit : hierarchy.units()) {
      types.add(unit.term());
      if (unit instanceof Branch branch) {
        kinds.add(kind(branch));
      }
    }
    types.addAll(kinds);
    return types;
  }

  private static Bilingual kind(Branch branch) {
    Bilingual kind = branch.kind().term();
    return Bilingual.of(
        branch.term().vietnamese() + ": " + kind.vietnamese(),
        branch.term().english() + ": " + kind.english());
  }

  private static Map<Bilingual, Integer> counts(Hierarchy hierarchy, Iterable<Bilingual> terms) {
    Map<Bilingual, Integer> counts = new LinkedHashMap<>();
    terms.forEach(term -> counts.put(term, 0));
    int base = 0;
    for (Unit unit : hierarchy.units()) {
      counts.merge(unit.term(), 1, Integer::sum);
      if (unit instanceof GrassrootsOrganization) {
        base++;
      }
      if (unit instanceof Branch branch) {
        counts.merge(kind(branch), 1, Integer::sum);
      }
    }
    counts.put(Bilingual.of("tổ chức cơ sở đảng, cộng", "grassroots organisations, total"), base);
    counts.put(Bilingual.of("đảng viên", "members"), hierarchy.memberCount());
    counts.put(
        Bilingual.of("trong đó chính thức", "of whom official"),
        hierarchy.root().officialMemberCount());
    return counts;
  }
}
