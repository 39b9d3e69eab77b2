package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which units began and ended over a period, and how (biến động tổ chức đảng).
 *
 * <p>For each role, term and kind: opening units + units that came − units that went = closing
 * units. A unit that changed role, term or kind went from one group and came to the other, even if
 * no order touched it: a unit above it was restated, or the level scheme changed.
 */
public final class Turnover {

  private final Hierarchy opening;
  private final Hierarchy closing;
  private final Iterable<Place> openingPlaces;
  private final Iterable<Place> closingPlaces;
  private final ImmutableList<Entry> entries;

  private Turnover(
      Hierarchy opening,
      Hierarchy closing,
      Iterable<Place> openingPlaces,
      Iterable<Place> closingPlaces,
      ImmutableList<Entry> entries) {
    this.opening = opening;
    this.closing = closing;
    this.openingPlaces = openingPlaces;
    this.closingPlaces = closingPlaces;
    this.entries = entries;
  }

  /** The way in which a unit enters or leaves the count (tăng, giảm). */
  public enum Flow implements HasListedTerm {
    /** The unit began (bắt đầu hoạt động). */
    BEGAN(1),

    /** The unit ended (chấm dứt hoạt động). */
    ENDED(-1),

    /** The unit came from outside the hierarchy (chuyển đến). */
    CAME(1),

    /** The unit left the hierarchy whole (chuyển đi). */
    WENT(-1),

    /** The unit lives on and became one of this role, term and kind (chuyển thành loại này). */
    BECAME(1),

    /** The unit lives on and is one no more (không còn thuộc loại này). */
    CEASED(-1);

    private final int effect;

    Flow(int effect) {
      this.effect = effect;
    }

    /** {@return the effect on the count} */
    public int effect() {
      return effect;
    }
  }

  /**
   * One unit that came or went (một tổ chức tăng hoặc giảm).
   *
   * @param flow how
   * @param place the unit as it came or as it was before it went, and where
   * @param change the change behind it; empty if no order touched the unit itself
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
   * @param schemes the level schemes, by day
   * @return the turnover; before its first day the chronicle has its first hierarchy
   * @throws IllegalArgumentException if the period ends before the chronicle begins, or before its
   *     own first day
   */
  public static Turnover of(
      Chronicle chronicle, LocalDate from, LocalDate until, LevelSchemes schemes) {
    return of(chronicle, chronicle.first().root().id(), from, until, schemes);
  }

  /**
   * Reads a chronicle for one unit and all below it, such as one district of a province. A unit
   * that is handed over to the outside of that unit went, one that is handed over to it came.
   *
   * @param chronicle the chronicle
   * @param top the id of the unit, which need not exist all the time
   * @param from the first day, inclusive
   * @param until the last day, inclusive
   * @param schemes what each unit is where it stands, by day
   * @return the turnover of that unit and of what is below it
   * @throws IllegalArgumentException if the period ends before the chronicle begins, or before its
   *     own first day
   */
  public static Turnover of(
      Chronicle chronicle, UnitId top, LocalDate from, LocalDate until, LevelSchemes schemes) {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "The period from " + from + " until " + until + " ends before it begins.");
    }
    LocalDate eve = Timeline.eve(from);
    Hierarchy opening =
        from.isAfter(chronicle.firstDay()) ? chronicle.asOf(eve) : chronicle.first();
    Hierarchy closing = chronicle.asOf(until);
    TurnoverReading reading = new TurnoverReading(opening, eve, top, schemes);
    chronicle.outcomes(from, until).forEach(reading::read);
    return new Turnover(
        opening,
        closing,
        within(opening, top, schemes.on(eve)),
        within(closing, top, schemes.on(until)),
        reading.closed(closing, until));
  }

  private static Iterable<Place> within(Hierarchy hierarchy, UnitId top, LevelScheme scheme) {
    return hierarchy.has(top) ? hierarchy.place(top, scheme).subtree() : ImmutableList.of();
  }

  /** {@return the hierarchy before the first day} */
  public Hierarchy opening() {
    return opening;
  }

  /** {@return the hierarchy after the last day} */
  public Hierarchy closing() {
    return closing;
  }

  /** {@return the units counted before the first day, where they stood on its eve} */
  public Iterable<Place> openingPlaces() {
    return openingPlaces;
  }

  /** {@return the units counted after the last day, where they stood on it} */
  public Iterable<Place> closingPlaces() {
    return closingPlaces;
  }

  /** {@return the events in their order; a unit that came and went again has both} */
  public ImmutableList<Entry> entries() {
    return entries;
  }

  @Override
  public String toString() {
    int closing = Iterables.size(closingPlaces);
    return Iterables.size(openingPlaces)
        + " → "
        + Bilingual.count(closing, "tổ chức", "unit", "units").english()
        + ": "
        + Bilingual.count(entries().size(), "biến động", "entry", "entries").english();
  }
}
