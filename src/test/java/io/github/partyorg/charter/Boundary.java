package io.github.partyorg.charter;

import io.github.partyorg.charter.Examples.Example;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Threshold;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A line that the law draws: an example that is just lawful, and one that just is not.
 *
 * @param said the line in one sentence
 * @param threshold the number on which it turns, if it does
 * @param lawful just lawful
 * @param unlawful just not
 */
public record Boundary(
    String said, Optional<Threshold> threshold, Example lawful, Example unlawful) {

  /** A line that turns on a number: the last lawful count and the first that is not. */
  public static Boundary at(
      Threshold threshold, String said, int last, int first, IntFunction<Example> counted) {
    return new Boundary(said, Optional.of(threshold), counted.apply(last), counted.apply(first));
  }

  /** A line without a number. */
  public static Boundary between(String said, Example lawful, Example unlawful) {
    return new Boundary(said, Optional.empty(), lawful, unlawful);
  }

  public Boundary on(LocalDate day) {
    return new Boundary(said, threshold, lawful.on(day), unlawful.on(day));
  }

  public Rule<?> rule() {
    return unlawful.rule();
  }

  @Override
  public String toString() {
    return unlawful.code() + ": " + said;
  }
}
