package io.github.partyorg.reporting;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Chronicle;
import io.github.partyorg.restructuring.Turnover;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A table of how many units and members there are, of each type and kind (bảng số liệu). */
public final class CountTable {

  private static final Bilingual BEFORE = Bilingual.of("trước", "before");
  private static final Bilingual AFTER = Bilingual.of("sau", "after");

  private CountTable() {}

  /**
   * Counts one hierarchy.
   *
   * @param hierarchy the snapshot
   * @param locale the reader's locale
   * @return the table: term, count
   */
  public static String of(Hierarchy hierarchy, Locale locale) {
    TextTable table = new TextTable();
    counts(hierarchy, terms(ImmutableList.of(hierarchy)))
        .forEach((term, count) -> table.row(term.in(locale), count));
    return table.text();
  }

  /**
   * Counts two hierarchies side by side.
   *
   * @param before the earlier snapshot
   * @param after the later one
   * @param locale the reader's locale
   * @return the table: term, count before, count after, difference
   */
  public static String of(Hierarchy before, Hierarchy after, Locale locale) {
    Set<Bilingual> terms = terms(ImmutableList.of(before, after));
    Map<Bilingual, Integer> later = counts(after, terms);
    TextTable table =
        new TextTable().heading(ImmutableList.of(BEFORE.in(locale), AFTER.in(locale), "+/−"));
    counts(before, terms)
        .forEach(
            (term, was) -> {
              int is = later.getOrDefault(term, 0);
              table.row(term.in(locale), was, is, signed(is - was));
            });
    return table.text();
  }

  /**
   * Counts a history on several days.
   *
   * @param chronicle the history
   * @param days the days, each a column, in order
   * @param locale the reader's locale
   * @return the table: term, count as of each day
   * @throws IllegalArgumentException if a day is before the chronicle's first
   */
  public static String of(Chronicle chronicle, List<LocalDate> days, Locale locale) {
    List<Hierarchy> snapshots = days.stream().map(chronicle::asOf).toList();
    Set<Bilingual> terms = terms(snapshots);
    List<Map<Bilingual, Integer>> columns =
        snapshots.stream().map(snapshot -> counts(snapshot, terms)).toList();
    TextTable table =
        new TextTable().heading(days.stream().map(day -> Days.text(day, locale)).toList());
    for (Bilingual term : columns.isEmpty() ? terms : columns.get(0).keySet()) {
      List<Object> cells = new ArrayList<>();
      cells.add(term.in(locale));
      columns.forEach(column -> cells.add(column.getOrDefault(term, 0)));
      table.row(cells.toArray());
    }
    return table.text();
  }

  /**
   * Counts which units came and went over a period.
   *
   * @param turnover the period
   * @param locale the reader's locale
   * @return the table: type or kind of unit, count before, how many came, how many went, count
   *     after
   */
  public static String of(Turnover turnover, Locale locale) {
    Set<Bilingual> terms = terms(ImmutableList.of(turnover.opening(), turnover.closing()));
    turnover.entries().forEach(entry -> terms.addAll(sorts(entry.unit())));
    Map<Bilingual, Integer> came = new HashMap<>();
    Map<Bilingual, Integer> went = new HashMap<>();
    for (Turnover.Entry entry : turnover.entries()) {
      Map<Bilingual, Integer> counts = entry.flow().effect() > 0 ? came : went;
      sorts(entry.unit()).forEach(sort -> counts.merge(sort, 1, Integer::sum));
    }
    Map<Bilingual, Integer> opening = units(turnover.opening(), terms);
    Map<Bilingual, Integer> closing = units(turnover.closing(), terms);
    TextTable table =
        new TextTable().heading(ImmutableList.of(BEFORE.in(locale), "+", "−", AFTER.in(locale)));
    for (Bilingual term : terms) {
      table.row(
          term.in(locale),
          opening.getOrDefault(term, 0),
          signed(came.getOrDefault(term, 0)),
          signed(-went.getOrDefault(term, 0)),
          closing.getOrDefault(term, 0));
    }
    return table.text();
  }

  private static String signed(int difference) {
    return difference > 0 ? "+" + difference : Integer.toString(difference).replace('-', '−');
  }

  /** Returns the terms of the units there are: types first, then kinds of branches by type. */
  private static Set<Bilingual> terms(Iterable<Hierarchy> hierarchies) {
    Set<Bilingual> types = new LinkedHashSet<>();
    Set<Bilingual> kinds = new TreeSet<>(Comparator.comparing(Bilingual::vietnamese));
    for (Hierarchy hierarchy : hierarchies) {
      for (Unit unit : hierarchy.units()) {
        types.add(unit.term());
        if (unit instanceof Branch branch) {
          kinds.add(kind(branch));
        }
      }
    }
    types.addAll(kinds);
    return types;
  }

  /** Returns what a unit counts as. */
  private static List<Bilingual> sorts(Unit unit) {
    return unit instanceof Branch branch
        ? ImmutableList.of(unit.term(), kind(branch))
        : ImmutableList.of(unit.term());
  }

  private static Bilingual kind(Branch branch) {
    return Bilingual.join(": ", ImmutableList.of(branch.term(), branch.kind().term()));
  }

  private static Map<Bilingual, Integer> units(Hierarchy hierarchy, Iterable<Bilingual> terms) {
    Map<Bilingual, Integer> counts = new LinkedHashMap<>();
    terms.forEach(term -> counts.put(term, 0));
    for (Unit unit : hierarchy.units()) {
      sorts(unit).forEach(sort -> counts.merge(sort, 1, Integer::sum));
    }
    return counts;
  }

  private static Map<Bilingual, Integer> counts(Hierarchy hierarchy, Iterable<Bilingual> terms) {
    Map<Bilingual, Integer> counts = units(hierarchy, terms);
    counts.put(
        Bilingual.of("tổ chức cơ sở đảng, cộng", "grassroots organisations, total"),
        hierarchy.units(GrassrootsOrganization.class).size());
    counts.put(Bilingual.of("đảng viên", "members"), hierarchy.memberCount());
    counts.put(
        Bilingual.of("trong đó chính thức", "of whom official"),
        hierarchy.root().officialMemberCount());
    return counts;
  }
}
