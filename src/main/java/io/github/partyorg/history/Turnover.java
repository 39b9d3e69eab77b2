package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.Optional;

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
  private final ImmutableList<Entry> entries;

  private Turnover(
      Hierarchy opening,
      Hierarchy closing,
      LevelScheme openingScheme,
      LevelScheme closingScheme,
      ImmutableList<Entry> entries) {
    this.opening = opening;
    this.closing = closing;
    this.openingScheme = openingScheme;
    this.closingScheme = closingScheme;
    this.entries = entries;
  }

  /** How a unit comes to be counted, or is counted no more (tăng, giảm). */
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
    Hierarchy opening =
        from.isAfter(chronicle.firstDay()) ? chronicle.asOf(eve) : chronicle.first();
    Hierarchy closing = chronicle.asOf(until);
    TurnoverReading reading = new TurnoverReading(opening.places(schemes.on(eve)), schemes);
    chronicle.outcomes(from, until).forEach(reading::read);
    return new Turnover(
        opening,
        closing,
        schemes.on(eve),
        schemes.on(until),
        reading.closed(closing.places(schemes.on(until))));
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
    return entries;
  }

  @Override
  public String toString() {
    return opening.unitCount() + " → " + closing.unitCount() + " units: " + entries().size();
  }
}
