package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import io.github.partyorg.internal.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/** The days on which a norm is in force, and where it stands on each (hiệu lực). */
public final class Validity {

  private final ImmutableRangeMap<LocalDate, LegalSource> sources;

  private Validity(ImmutableRangeMap<LocalDate, LegalSource> sources) {
    this.sources = sources;
  }

  /**
   * {@return a validity without end}
   *
   * @param day the first day
   * @param source where the norm stands
   */
  public static Validity from(LocalDate day, LegalSource source) {
    return new Validity(ImmutableRangeMap.of(Range.atLeast(day), source));
  }

  /**
   * {@return the validity of a norm that a text brought on the day of its issue, without end}
   *
   * @param text the text, with a known day
   * @param article the article
   */
  public static Validity of(LegalText text, String article) {
    return from(text.date().orElseThrow(), text.article(article));
  }

  /**
   * {@return this validity from a later day on}
   *
   * @param day the first day
   */
  public Validity notBefore(LocalDate day) {
    return new Validity(
        ImmutableRangeMap.<LocalDate, LegalSource>builder()
            .putAll(sources.subRangeMap(Range.atLeast(day)))
            .build());
  }

  /**
   * {@return this validity with another source from a day on}
   *
   * @param day the first day
   * @param source where the norm stands from then on
   */
  public Validity then(LocalDate day, LegalSource source) {
    ImmutableRangeMap.Builder<LocalDate, LegalSource> dated = ImmutableRangeMap.builder();
    dated.putAll(until(Timeline.eve(day)).sources);
    dated.put(Range.atLeast(day), source);
    return new Validity(dated.build());
  }

  /**
   * {@return this validity with an end}
   *
   * @param lastDay the last day
   * @throws IllegalArgumentException if the day is before the first
   */
  public Validity until(LocalDate lastDay) {
    Range<LocalDate> kept = Range.closed(days().lowerEndpoint(), lastDay);
    return new Validity(
        ImmutableRangeMap.<LocalDate, LegalSource>builder()
            .putAll(sources.subRangeMap(kept))
            .build());
  }

  /**
   * {@return this validity with all its sources marked}
   *
   * @param reading how they were read
   */
  public Validity read(LegalSource.Reading reading) {
    ImmutableRangeMap.Builder<LocalDate, LegalSource> marked = ImmutableRangeMap.builder();
    sources.asMapOfRanges().forEach((days, source) -> marked.put(days, source.read(reading)));
    return new Validity(marked.build());
  }

  /** {@return the days in force, where it has ended, the last included} */
  public Range<LocalDate> days() {
    return sources.span();
  }

  /** {@return the sources} */
  public ImmutableRangeMap<LocalDate, LegalSource> sources() {
    return sources;
  }

  /**
   * {@return the source of the norm on a day; outside of the days in force, the first or the last
   * one}
   *
   * @param day the day
   */
  public LegalSource source(LocalDate day) {
    LegalSource source = sources.get(day);
    if (source != null) {
      return source;
    }
    ImmutableList<LegalSource> all = sources.asMapOfRanges().values().asList();
    return day.isBefore(days().lowerEndpoint()) ? all.get(0) : all.get(all.size() - 1);
  }

  /** {@return the last such day, or empty if it was never verified} */
  Optional<LocalDate> verifiedUntil() {
    return days().hasUpperBound()
        ? Optional.of(days().upperEndpoint())
        : source(LocalDate.MAX).text().verifiedUntil();
  }

  @Override
  public String toString() {
    return sources.toString();
  }
}
