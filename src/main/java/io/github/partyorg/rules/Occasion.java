package io.github.partyorg.rules;

import com.google.common.collect.Range;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One thing for which a rule accepts a consent (việc cần được đồng ý): a state that lasts, or an
 * act of one day.
 *
 * <p>A consent to another member or to another act does not count. A consent that names no act
 * counts for an act only if it cannot belong to an earlier act: it must have been given on the
 * {@linkplain #givenFrom() first day} or later. If that day is unknown, the consent must name the
 * act, or the member concerned.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Occasion permits ImmutableOccasion {

  Occasion() {}

  /**
   * {@return the occasion, for which any consent to the norm counts on the days on which it holds}
   */
  public static Occasion lasting() {
    return ImmutableOccasion.make(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns an act.
   *
   * @param day the day of the act
   * @return the occasion
   */
  public static Occasion actOn(LocalDate day) {
    return ImmutableOccasion.make(Optional.of(day), Optional.empty(), Optional.empty());
  }

  /** {@return the day of the act, or empty for a state that lasts} */
  public abstract Optional<LocalDate> actOn();

  /** {@return the member that it is about, or empty if it is about a unit} */
  public abstract Optional<MemberId> member();

  /** {@return the first day, inclusive, on which a consent to it can be given, if that is known} */
  public abstract Optional<LocalDate> givenFrom();

  /**
   * {@return this occasion as one of a member, for which a consent to another member does not
   * count}
   *
   * @param id the member's id
   */
  public final Occasion about(MemberId id) {
    return ImmutableOccasion.make(actOn(), Optional.of(id), givenFrom());
  }

  /**
   * {@return this occasion as one that recurs, for which an earlier consent counts only if it names
   * the day of the act}
   *
   * @param day the first day, inclusive, on which a consent to it can be given: the day after the
   *     last act of its kind
   */
  public final Occasion givenFrom(LocalDate day) {
    return ImmutableOccasion.make(actOn(), member(), Optional.of(day));
  }

  /**
   * {@return this occasion as one that gives a unit leaders, for which a consent is given after the
   * leaders that there were: after the congress and the last of their seats, or since the unit was
   * founded}
   *
   * @param before the unit as it was
   */
  public final Occasion afterLeadersOf(Unit before) {
    Leadership leadership = before.leadership();
    return Stream.concat(
            leadership.congressOn().stream(), leadership.seats().stream().map(Seat::since))
        .max(LocalDate::compareTo)
        .map(Timeline::next)
        .or(before::foundedOn)
        .map(this::givenFrom)
        .orElse(this);
  }

  /** Says whether a consent that the act itself brings is a consent to it. */
  boolean admits(Consent consent) {
    return (consent.member().isEmpty() || consent.member().equals(member())) && admitsAct(consent);
  }

  private boolean admitsAct(Consent consent) {
    if (consent.actOn().isEmpty()) {
      return true;
    }
    return actOn().isPresent()
        ? consent.actOn().equals(actOn())
        : givenFrom().map(from -> !consent.actOn().get().isBefore(from)).orElse(true);
  }

  /** Says whether a consent that is recorded on the unit is a consent to this. */
  boolean isMeantBy(Consent recorded) {
    return admits(recorded) && (recorded.actOn().isPresent() || isNoEarlierOne(recorded));
  }

  private boolean isNoEarlierOne(Consent recorded) {
    return givenFrom().isPresent()
        ? !recorded.givenOn().isBefore(givenFrom().get())
        : actOn().isEmpty() || recorded.member().isPresent();
  }

  /**
   * Returns the days of a review on which a consent to this allows it. An act is allowed for ever
   * by a consent that held on its day; a congress that is put off to a day is, until that day.
   */
  Optional<Range<LocalDate>> daysAllowedBy(Consent consent) {
    if (actOn().isPresent()) {
      return consent.until().map(actOn().get()::isAfter).orElse(false)
          ? Optional.empty()
          : Optional.of(Range.atLeast(consent.givenOn()));
    }
    Range<LocalDate> days = Range.atLeast(consent.givenOn());
    Optional<LocalDate> last = lastDay(consent);
    return last.isEmpty()
        ? Optional.of(days)
        : last.filter(day -> days.contains(day)).map(day -> Range.closed(consent.givenOn(), day));
  }

  private Optional<LocalDate> lastDay(Consent consent) {
    Optional<LocalDate> act = givenFrom().isPresent() ? consent.actOn() : Optional.empty();
    return consent.until().map(until -> act.filter(until::isAfter).orElse(until)).or(() -> act);
  }

  /** Returns a consent to this, and to no other act or member. */
  Consent named(Consent consent) {
    Consent meant = actOn().map(consent::forActOn).orElse(consent);
    return member().map(meant::forMember).orElse(meant);
  }
}
