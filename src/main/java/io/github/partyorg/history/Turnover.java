package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Termed;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which units began and ended over a period, and how (biến động tổ chức đảng).
 *
 * <p>By role, term and kind of unit, those before the first day and those that came, without those
 * that went, are those after the last day. A unit that became one of another role, term or kind
 * went from the one and came to the other, even if nothing touched it: what is above it was
 * restated, or the level scheme of a later day says otherwise.
 */
public final class Turnover {

  private final Hierarchy opening;
  private final Hierarchy closing;
  private final LevelScheme openingScheme;
  private final LevelScheme closingScheme;
  private final Map<UnitId, Place> known = new HashMap<>();
  private final ImmutableList.Builder<Entry> entries = ImmutableList.builder();

  private Turnover(
      Hierarchy opening, Hierarchy closing, LevelScheme openingScheme, LevelScheme closingScheme) {
    this.opening = opening;
    this.closing = closing;
    this.openingScheme = openingScheme;
    this.closingScheme = closingScheme;
  }

  /** How a unit comes to be counted, or is counted no more (tăng, giảm). */
  public enum Flow implements Termed {
    /** The unit began (bắt đầu hoạt động). */
    BEGAN("bắt đầu hoạt động", "began", 1),

    /** The unit ended (chấm dứt hoạt động). */
    ENDED("chấm dứt hoạt động", "ended", -1),

    /** The unit came from outside the hierarchy (chuyển đến). */
    CAME("chuyển đến", "came", 1),

    /** The unit left the hierarchy whole (chuyển đi). */
    WENT("chuyển đi", "went", -1),

    /** The unit lives on and became one of this role, term and kind (chuyển thành loại này). */
    BECAME("chuyển thành loại này", "became one", 1),

    /** The unit lives on and is one no more (không còn thuộc loại này). */
    CEASED("không còn thuộc loại này", "ceased to be one", -1);

    private final Bilingual term;
    private final int effect;

    Flow(String vietnamese, String english, int effect) {
      this.term = Bilingual.of(vietnamese, english);
      this.effect = effect;
    }

    @Override
    public Bilingual term() {
      return term;
    }

    /** {@return what it does to the count} */
    public int effect() {
      return effect;
    }
  }

  /**
   * One unit that came or went (một tổ chức tăng hoặc giảm).
   *
   * @param flow how
   * @param place the unit as it came or as it was before it went, and where
   * @param change what brought it; empty where nothing touched the unit itself
   */
  public record Entry(Flow flow, Place place, Optional<Change> change) {

    /** {@return the unit as it came or as it was before it went} */
    public Unit unit() {
      return place.unit();
    }

    /** {@return the term of the change, else that of the flow} */
    public Bilingual how() {
      return change.map(Change::term).orElse(flow.term());
    }

    /** {@return the purpose, or empty if not stated} */
    public Optional<Purpose> purpose() {
      return change.flatMap(Change::purpose);
    }
  }

  /**
   * Reads a chronicle.
   *
   * @param chronicle the chronicle
   * @param from the first day, inclusive
   * @param until the last day, inclusive
   * @param schemes what each unit is where it stands, by day
   * @return the turnover; before its first day the chronicle has its first hierarchy
   * @throws IllegalArgumentException if the period ends before the chronicle begins, or before its
   *     own first day
   */
  public static Turnover of(
      Chronicle chronicle, LocalDate from, LocalDate until, LevelSchemes schemes) {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "The period from " + from + " until " + until + " ends before it begins.");
    }
    LocalDate eve = from.minusDays(1);
    Turnover turnover =
        new Turnover(
            from.isAfter(chronicle.firstDay()) ? chronicle.asOf(eve) : chronicle.first(),
            chronicle.asOf(until),
            schemes.on(eve),
            schemes.on(until));
    turnover.read(chronicle.outcomes(from, until), schemes);
    return turnover;
  }

  private void read(Iterable<Outcome> outcomes, LevelSchemes schemes) {
    opening.places(openingScheme).forEach(place -> known.put(place.unit().id(), place));
    for (Outcome outcome : outcomes) {
      for (Change change : outcome.changes()) {
        read(change, outcome, schemes);
      }
    }
    closing.places(closingScheme).forEach(place -> reform(place, Optional::empty));
  }

  private void read(Change change, Outcome outcome, LevelSchemes schemes) {
    LocalDate day = change.decision().effectiveOn();
    Hierarchy before = outcome.before(change);
    Hierarchy after = outcome.after(change);
    for (Unit ended : change.ended()) {
      Place last = place(ended, before, lastScheme(ended.id(), day, schemes));
      reform(last, Optional::empty);
      known.remove(ended.id());
      entries.add(new Entry(Flow.ENDED, last, Optional.of(change)));
    }
    LevelScheme scheme = schemes.on(day);
    Flow beginning = Flow.BEGAN;
    if (change instanceof Restructured restructured) {
      beginning = restructured.cameIn() ? Flow.CAME : Flow.BEGAN;
    }
    for (Unit left : change.left()) {
      Place last = place(left, before, lastScheme(left.id(), day, schemes));
      reform(last, Optional::empty);
      known.remove(left.id());
      entries.add(new Entry(Flow.WENT, last, Optional.of(change)));
    }
    for (Unit begun : change.begun()) {
      Place first = place(begun, after, scheme);
      known.put(begun.id(), first);
      entries.add(new Entry(beginning, first, Optional.of(change)));
    }
    for (Unit result : change.results()) {
      Place now = place(result, after, scheme);
      reform(now, () -> isSame(before, now) ? Optional.empty() : Optional.of(change));
    }
  }

  private static Place place(Unit unit, Hierarchy hierarchy, LevelScheme scheme) {
    return hierarchy
        .superiorOf(unit.id())
        .map(superior -> Place.below(superior, unit, scheme))
        .orElseGet(() -> Place.top(unit, scheme));
  }

  /** Returns the scheme of the eve of a day, unless a unit has been placed on that day already. */
  private LevelScheme lastScheme(UnitId unit, LocalDate day, LevelSchemes schemes) {
    Place last = known.get(unit);
    boolean isOfDay = last != null && last.scheme().day().equals(Optional.of(day));
    return schemes.on(isOfDay ? day : day.minusDays(1));
  }

  /** Says whether a unit was of the same sort before an order that left it as it is now. */
  private static boolean isSame(Hierarchy before, Place now) {
    UnitId id = now.unit().id();
    return before.has(id) && sort(before.place(id, now.scheme())).equals(sort(now));
  }

  /** Enters a unit that was known as one of another sort. */
  private void reform(Place now, Supplier<Optional<Change>> cause) {
    Place before = known.put(now.unit().id(), now);
    if (before != null && !sort(before).equals(sort(now))) {
      Optional<Change> change = cause.get();
      entries.add(new Entry(Flow.CEASED, before, change));
      entries.add(new Entry(Flow.BECAME, now, change));
    }
  }

  private static ImmutableList<Object> sort(Place place) {
    return ImmutableList.of(place.role(), place.term(), place.unit().kind());
  }

  /** {@return what there was before the first day} */
  public Hierarchy opening() {
    return opening;
  }

  /** {@return what there is after the last day} */
  public Hierarchy closing() {
    return closing;
  }

  /** {@return the level scheme of the day before the first, which says what the opening is} */
  public LevelScheme openingScheme() {
    return openingScheme;
  }

  /** {@return the level scheme of the last day, which says what the closing is} */
  public LevelScheme closingScheme() {
    return closingScheme;
  }

  /**
   * {@return what came and went, in the order in which they came about; a unit that came and went
   * again has both}
   */
  public ImmutableList<Entry> entries() {
    return entries.build();
  }

  @Override
  public String toString() {
    return opening.unitCount() + " → " + closing.unitCount() + " units: " + entries().size();
  }
}
