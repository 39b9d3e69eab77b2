package io.github.partyorg.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Gives the day by which a rule asks something of a subject (thời hạn).
 *
 * @param <S> the subjects
 */
@FunctionalInterface
public interface Deadline<S> {
  /**
   * {@return the last day that is in time, inclusive; empty if the data set none}
   *
   * @param subject the subject
   * @param situation the context
   */
  Optional<LocalDate> lastDay(S subject, Situation situation);
}
