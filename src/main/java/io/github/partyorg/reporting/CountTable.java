package io.github.partyorg.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Turnover;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of how many units and members there are, of each type and kind (bảng số liệu).
 *
 * <p>The term of a unit follows from its place, under the Party's levels of the day.
 */
public final class CountTable {

  private static final Bilingual BEFORE = Bilingual.of("trước", "before");
  private static final Bilingual AFTER = Bilingual.of("sau", "after");

  private CountTable() {}

  /**
   * Counts one hierarchy.
   *
   * @param hierarchy the snapshot
   * @param day the day with the levels that give the terms
   * @param locale the reader's locale
   * @return the table: term, count
   */
  public static String of(Hierarchy hierarchy, LocalDate day, Locale locale) {
    return of(hierarchy, day, PartyLevels.SCHEMES, locale);
  }

  /**
   * Counts one hierarchy of an association.
   *
   * @param hierarchy the snapshot
   * @param day the day whose levels say what each unit is called
   * @param schemes the levels by day, with the words
   * @param locale the reader's locale
   * @return the table: term, count
   */
  public static String of(Hierarchy hierarchy, LocalDate day, LevelSchemes schemes, Locale locale) {
    return of(top(hierarchy, day, schemes), locale);
  }

  /**
   * Counts one unit and all below it, such as one district of a province.
   *
   * @param top the unit, with the level scheme of the day
   * @param locale the reader's locale
   * @return the table: term, count
   */
  public static String of(Place top, Locale locale) {
    Iterable<Place> places = top.subtree();
    TextTable table = new TextTable(locale);
    UnitCounts.of(places, UnitCounts.terms(ImmutableList.of(places)))
        .forEach((term, count) -> table.row(said(term, top, locale), count));
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
    return of(before, after, day, PartyLevels.SCHEMES, locale);
  }

  /**
   * Counts two hierarchies of an association side by side.
   *
   * @param before the earlier snapshot, as of the eve of the day
   * @param after the later one, as of the day
   * @param day the day whose levels say what each unit is called afterwards; those of its eve say
   *     it of the earlier snapshot
   * @param schemes the levels by day, with the words
   * @param locale the reader's locale
   * @return the table: term, count before, count after, difference
   */
  public static String of(
      Hierarchy before, Hierarchy after, LocalDate day, LevelSchemes schemes, Locale locale) {
    return of(top(before, Timeline.eve(day), schemes), top(after, day, schemes), locale);
  }

  /**
   * Counts one unit and all below it at two times, side by side.
   *
   * @param before the unit as it was, with the level scheme of that day
   * @param after the unit as it is, with the level scheme of the later day
   * @param locale the reader's locale
   * @return the table: term, count before, count after, difference
   */
  public static String of(Place before, Place after, Locale locale) {
    Set<Bilingual> terms = UnitCounts.terms(ImmutableList.of(before.subtree(), after.subtree()));
    Map<Bilingual, Integer> counts = UnitCounts.of(after.subtree(), terms);
    TextTable table =
        new TextTable(locale).heading(ImmutableList.of(BEFORE.in(locale), AFTER.in(locale), "+/−"));
    UnitCounts.of(before.subtree(), terms)
        .forEach(
            (term, was) -> {
              int is = counts.getOrDefault(term, 0);
              table.row(said(term, after, locale), was, is, signed(is - was, locale));
            });
    return table.text();
  }

  private static Place top(Hierarchy hierarchy, LocalDate day, LevelSchemes schemes) {
    return Place.top(hierarchy.root(), schemes.on(day));
  }

  private static String said(Bilingual term, Place place, Locale locale) {
    return place.scheme().vocabulary().say(term).in(locale);
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
    return of(chronicle, days, PartyLevels.SCHEMES, locale);
  }

  /**
   * Counts a history of an association on several days.
   *
   * @param chronicle the history
   * @param days the days, each a column under its own levels, in order
   * @param schemes the levels by day, with the words
   * @param locale the reader's locale
   * @return the table: term, count as of each day
   * @throws IllegalArgumentException if a day is before the chronicle's first
   */
  public static String of(
      Chronicle chronicle, List<LocalDate> days, LevelSchemes schemes, Locale locale) {
    return of(chronicle, chronicle.first().root().id(), days, schemes, locale);
  }

  /**
   * Counts one unit and all that stood below it on several days, such as one district of a
   * province.
   *
   * @param chronicle the history
   * @param top the id of the unit; on a day without it, nothing is counted
   * @param days the days, each a column under its own levels, in order
   * @param schemes the levels by day, with the words
   * @param locale the reader's locale
   * @return the table: term, count as of each day
   * @throws IllegalArgumentException if a day is before the chronicle's first
   */
  public static String of(
      Chronicle chronicle, UnitId top, List<LocalDate> days, LevelSchemes schemes, Locale locale) {
    List<Iterable<Place>> snapshots =
        days.stream().map(day -> below(chronicle.asOf(day), top, schemes.on(day))).toList();
    Set<Bilingual> terms = UnitCounts.terms(snapshots);
    List<Map<Bilingual, Integer>> columns =
        snapshots.stream().map(snapshot -> UnitCounts.of(snapshot, terms)).toList();
    TextTable table =
        new TextTable(locale).heading(days.stream().map(day -> Days.text(day, locale)).toList());
    for (Bilingual term : columns.isEmpty() ? terms : columns.get(0).keySet()) {
      List<Object> cells = new ArrayList<>();
      cells.add(schemes.on(days.get(0)).vocabulary().say(term).in(locale));
      columns.forEach(column -> cells.add(column.getOrDefault(term, 0)));
      table.row(cells.toArray());
    }
    return table.text();
  }

  private static Iterable<Place> below(Hierarchy hierarchy, UnitId top, LevelScheme scheme) {
    return hierarchy.has(top) ? hierarchy.place(top, scheme).subtree() : ImmutableList.of();
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
    Iterable<Place> before = turnover.openingPlaces();
    Iterable<Place> after = turnover.closingPlaces();
    Set<Bilingual> terms = UnitCounts.terms(ImmutableList.of(before, after));
    turnover.entries().forEach(entry -> terms.addAll(UnitCounts.sorts(entry.place())));
    Map<Bilingual, Integer> came = new HashMap<>();
    Map<Bilingual, Integer> went = new HashMap<>();
    for (Turnover.Entry entry : turnover.entries()) {
      Map<Bilingual, Integer> counts = entry.flow().effect() > 0 ? came : went;
      UnitCounts.sorts(entry.place()).forEach(sort -> counts.merge(sort, 1, Integer::sum));
    }
    Map<Bilingual, Integer> opening = UnitCounts.ofUnits(before, terms);
    Map<Bilingual, Integer> closing = UnitCounts.ofUnits(after, terms);
    TextTable table =
        new TextTable(locale)
            .heading(ImmutableList.of(BEFORE.in(locale), "+", "−", AFTER.in(locale)));
    Vocabulary words =
        Stream.concat(Streams.stream(after), Streams.stream(before))
            .findFirst()
            .map(place -> place.scheme().vocabulary())
            .orElse(Vocabulary.party());
    for (Bilingual term : terms) {
      table.row(
          words.say(term).in(locale),
          opening.getOrDefault(term, 0),
          signed(came.getOrDefault(term, 0), locale),
          signed(-went.getOrDefault(term, 0), locale),
          closing.getOrDefault(term, 0));
    }
    return table.text();
  }

  private static String signed(int difference, Locale locale) {
    String figure = Bilingual.number(difference).in(locale);
    return difference > 0 ? "+" + figure : figure.replace('-', '−');
  }
}
