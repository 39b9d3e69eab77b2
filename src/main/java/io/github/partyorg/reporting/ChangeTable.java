package io.github.partyorg.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.restructuring.UnitChanged;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table of the changes, by kind of change, kind of unit and purpose (bảng thay đổi).
 *
 * <p>A unit has the term of its place before or after the change, under the levels of the day of
 * effect.
 */
public final class ChangeTable {

  private static final Placeholder<Bilingual> SORT = Placeholder.phrase("sort");
  private static final Placeholder<Bilingual> COUNT = Placeholder.phrase("count");
  private static final Template WITH_THOSE_BELOW =
      Template.of("{sort} có {count}", "{sort} with {count}", SORT, COUNT);

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Bilingual> kinds = new TreeMap<>();

  private final LevelSchemes schemes;

  private ChangeTable(LevelSchemes schemes) {
    this.schemes = schemes;
  }

  /**
   * Sums the changes of a plan up.
   *
   * @param outcome the outcome of the plan
   * @param locale the reader's locale
   * @return the table: kind of change and unit, purpose where one is stated, count; sorted by the
   *     Vietnamese text
   */
  public static String of(Outcome outcome, Locale locale) {
    return of(ImmutableList.of(outcome), locale);
  }

  /**
   * Sums the changes of a plan of an association up.
   *
   * @param outcome what came of the plan
   * @param schemes the levels by day, with the words
   * @param locale the reader's locale
   * @return the table: kind of change and unit, purpose where one is stated, count; sorted by the
   *     Vietnamese text
   */
  public static String of(Outcome outcome, LevelSchemes schemes, Locale locale) {
    return of(ImmutableList.of(outcome), schemes, locale);
  }

  /**
   * Sums changes up, such as those of a period of a chronicle.
   *
   * @param outcomes the outcomes of the decisions
   * @param locale the reader's locale
   * @return the table: kind of change and unit, purpose where one is stated, count; sorted by the
   *     Vietnamese text
   */
  public static String of(Iterable<Outcome> outcomes, Locale locale) {
    return of(outcomes, PartyLevels.SCHEMES, locale);
  }

  /**
   * Sums changes of an association up, such as those of a period of a chronicle.
   *
   * @param outcomes what came of the decisions
   * @param schemes the levels by day, with the words
   * @param locale the reader's locale
   * @return the table: kind of change and unit, purpose where one is stated, count; sorted by the
   *     Vietnamese text
   */
  public static String of(Iterable<Outcome> outcomes, LevelSchemes schemes, Locale locale) {
    ChangeTable table = new ChangeTable(schemes);
    for (Outcome outcome : outcomes) {
      outcome.changes().forEach(change -> table.count(outcome, change));
    }
    return table.text(locale);
  }

  /**
   * Sums up the changes of one unit and of what stood below it then, such as one district of a
   * province.
   *
   * @param outcomes what came of the decisions
   * @param top the id of the unit
   * @param schemes the levels by day, with the words
   * @param locale the reader's locale
   * @return the table: kind of change and unit, purpose where one is stated, count; sorted by the
   *     Vietnamese text
   */
  public static String of(
      Iterable<Outcome> outcomes, UnitId top, LevelSchemes schemes, Locale locale) {
    ChangeTable table = new ChangeTable(schemes);
    for (Outcome outcome : outcomes) {
      for (Change change : outcome.changes()) {
        if (isWithin(top, change, outcome.before(change))
            || isWithin(top, change, outcome.after(change))) {
          table.count(outcome, change);
        }
      }
    }
    return table.text(locale);
  }

  private static boolean isWithin(UnitId top, Change change, Hierarchy hierarchy) {
    for (Unit unit :
        Iterables.concat(
            ImmutableList.of(
                change.originals(),
                change.results(),
                change.begun(),
                change.ended(),
                change.left()))) {
      if (hierarchy.has(unit.id()) && hierarchy.path(unit.id()).ids().contains(top)) {
        return true;
      }
    }
    return false;
  }

  private void count(Outcome outcome, Change change) {
    Bilingual told =
        schemes
            .on(change.decision().effectiveOn())
            .vocabulary()
            .say(withPurpose(kind(outcome, change), change.purpose()));
    kinds.put(told.vietnamese(), told);
    counts.merge(told.vietnamese(), 1, Integer::sum);
  }

  private String text(Locale locale) {
    TextTable table = new TextTable(locale);
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

  private Bilingual kind(Outcome outcome, Change change) {
    if (change instanceof Restructured restructured && !isOfTheirOwn(restructured)) {
      return change.ended().isEmpty()
          ? told(change, withThoseBelow(after(outcome, change, change.begun().get(0))))
          : told(change, sort(before(outcome, change, change.ended().get(0))));
    }
    if (change instanceof Restructured && change.order() instanceof Convert order) {
      return told(change, conversion(outcome, change, order));
    }
    if (change.order() instanceof Reclassify order && change instanceof UnitChanged changed) {
      return told(order.becomes(), sort(after(outcome, change, changed.after())));
    }
    if (change.order() instanceof RunPilot order && change instanceof UnitChanged changed) {
      return told(order.step(), sort(after(outcome, change, changed.after())));
    }
    return change.term();
  }

  /** Says whether a restructuring is shown without the sort of unit that it ends or begins. */
  private static boolean isOfTheirOwn(Restructured change) {
    return (change.begun().isEmpty() && change.ended().isEmpty()) || change.isBy(Convert.class);
  }

  /** Names the old and the new term of the first unit, which tells conversions up from down. */
  private Bilingual conversion(Outcome outcome, Change change, Convert order) {
    UnitId unit = order.unit();
    return Bilingual.join(
        " → ",
        ImmutableList.of(
            sort(before(outcome, change, outcome.before(change).require(unit))),
            sort(after(outcome, change, outcome.after(change).require(unit)))));
  }

  /** Returns where a unit stood before the order behind a change. */
  private Place before(Outcome outcome, Change change, Unit unit) {
    return place(outcome.before(change), change, unit);
  }

  /** Returns where a unit stands after the order behind a change. */
  private Place after(Outcome outcome, Change change, Unit unit) {
    return place(outcome.after(change), change, unit);
  }

  private Place place(Hierarchy hierarchy, Change change, Unit unit) {
    return hierarchy.place(unit.id(), schemes.on(change.decision().effectiveOn()));
  }

  private static Bilingual told(HasTerm change, Bilingual unit) {
    return Bilingual.join(": ", ImmutableList.of(change.term(), unit));
  }

  private static Bilingual sort(Place place) {
    return place.unit() instanceof Branch branch
        ? Bilingual.join(", ", ImmutableList.of(place.term(), branch.kind().term()))
        : place.term();
  }

  private static Bilingual withThoseBelow(Place place) {
    int below = place.unit().children().size();
    return below == 0
        ? sort(place)
        : WITH_THOSE_BELOW.fill(
            SORT.is(sort(place)),
            COUNT.is(Bilingual.count(below, "tổ chức trực thuộc", "unit below", "units below")));
  }
}
