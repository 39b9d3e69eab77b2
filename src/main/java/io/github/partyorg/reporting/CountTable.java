package io.github.partyorg.reporting;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Turnover;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Place;
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

/**
 * A table of how many units and members there are, of each type and kind (bảng số liệu).
 *
 * <p>The term of a unit follows from its place, under the Party's levels of the day.
 */
public final class CountTable {

  private static final Bilingual BEFORE = Bilingual.of("trước", "before");
  private static final Bilingual AFTER = Bilingual.of("sau", "after");

  private CountTable() {}

  /** A hierarchy that is counted, under the levels of its day. */
  private record Snapshot(Hierarchy hierarchy, LevelScheme scheme) {

    static Snapshot on(LocalDate day, Hierarchy hierarchy) {
      return new Snapshot(hierarchy, PartyLevels.on(day));
    }

    Iterable<Place> places() {
      return hierarchy.places(scheme);
    }
  }

  /**
   * Counts one hierarchy.
   *
   * @param hierarchy the snapshot
   * @param day the day with the levels that give the terms
   * @param locale the reader's locale
   * @return the table: term, count
   */
  public static String of(Hierarchy hierarchy, LocalDate day, Locale locale) {
    Snapshot snapshot = Snapshot.on(day, hierarchy);
    TextTable table = new TextTable();
    counts(snapshot, terms(ImmutableList.of(snapshot)))
        .forEach((term, count) -> table.row(term.in(locale), count));
    return table.text();
  }

  /**
   * Counts two hierarchies side by side.
   *
   * @param before the earlier snapshot, as of the eve of the day
   * @param after the later one, as of the day
   * @param day the day with the levels for the later snapshot; the levels of its eve are used for
   *     the earlier one
   * @param locale the reader's locale
   * @return the table: term, count before, count after, difference
   */
  public static String of(Hierarchy before, Hierarchy after, LocalDate day, Locale locale) {
    Snapshot earlier = Snapshot.on(day.minusDays(1), before);
    Snapshot later = Snapshot.on(day, after);
    Set<Bilingual> terms = terms(ImmutableList.of(earlier, later));
    Map<Bilingual, Integer> counts = counts(later, terms);
    TextTable table =
        new TextTable().heading(ImmutableList.of(BEFORE.in(locale), AFTER.in(locale), "+/−"));
    counts(earlier, terms)
        .forEach(
            (term, was) -> {
              int is = counts.getOrDefault(term, 0);
              table.row(term.in(locale), was, is, signed(is - was));
            });
    return table.text();
  }

  /**
   * Counts a history on several days.
   *
   * @param chronicle the history
   * @param days the days, each a column under its own levels, in order
   * @param locale the reader's locale
   * @return the table: term, count as of each day
   * @throws IllegalArgumentException if a day is before the chronicle's first
   */
  public static String of(Chronicle chronicle, List<LocalDate> days, Locale locale) {
    List<Snapshot> snapshots =
        days.stream().map(day -> Snapshot.on(day, chronicle.asOf(day))).toList();
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
    Snapshot before = new Snapshot(turnover.opening(), turnover.openingScheme());
    Snapshot after = new Snapshot(turnover.closing(), turnover.closingScheme());
    Set<Bilingual> terms = terms(ImmutableList.of(before, after));
    turnover.entries().forEach(entry -> terms.addAll(sorts(entry.place())));
    Map<Bilingual, Integer> came = new HashMap<>();
    Map<Bilingual, Integer> went = new HashMap<>();
    for (Turnover.Entry entry : turnover.entries()) {
      Map<Bilingual, Integer> counts = entry.flow().effect() > 0 ? came : went;
      sorts(entry.place()).forEach(sort -> counts.merge(sort, 1, Integer::sum));
    }
    Map<Bilingual, Integer> opening = units(before, terms);
    Map<Bilingual, Integer> closing = units(after, terms);
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
  private static Set<Bilingual> terms(Iterable<Snapshot> snapshots) {
    Set<Bilingual> types = new LinkedHashSet<>();
    Set<Bilingual> kinds = new TreeSet<>(Comparator.comparing(Bilingual::vietnamese));
    for (Snapshot snapshot : snapshots) {
      for (Place place : snapshot.places()) {
        types.add(place.term());
        if (place.unit() instanceof Branch) {
          kinds.add(kind(place));
        }
      }
    }
    types.addAll(kinds);
    return types;
  }

  /** Returns the rows that a unit counts in. */
  private static List<Bilingual> sorts(Place place) {
    return place.unit() instanceof Branch
        ? ImmutableList.of(place.term(), kind(place))
        : ImmutableList.of(place.term());
  }

  private static Bilingual kind(Place branch) {
    return Bilingual.join(": ", ImmutableList.of(branch.term(), branch.unit().kind().term()));
  }

  private static Map<Bilingual, Integer> units(Snapshot snapshot, Iterable<Bilingual> terms) {
    Map<Bilingual, Integer> counts = new LinkedHashMap<>();
    terms.forEach(term -> counts.put(term, 0));
    for (Place place : snapshot.places()) {
      sorts(place).forEach(sort -> counts.merge(sort, 1, Integer::sum));
    }
    return counts;
  }

  private static Map<Bilingual, Integer> counts(Snapshot snapshot, Iterable<Bilingual> terms) {
    Hierarchy hierarchy = snapshot.hierarchy();
    Map<Bilingual, Integer> counts = units(snapshot, terms);
    counts.put(
        Bilingual.of("Cộng tổ chức cơ sở đảng", "grassroots organisations, total"),
        hierarchy.grassrootsOrganizations(snapshot.scheme()).size());
    counts.put(Bilingual.of("đảng viên", "members"), hierarchy.memberCount());
    counts.put(
        Bilingual.of("Trong đó: đảng viên chính thức", "of these: official members"),
        hierarchy.root().officialMemberCount());
    return counts;
  }
}
