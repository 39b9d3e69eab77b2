package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Threshold;
import java.util.Optional;

/**
 * A line that the law draws through what is decided: an example that is just lawful, and one that
 * just is not. The lines that it draws through what stands are the drawings of the law.
 *
 * @param said the line in one sentence
 * @param threshold the number on which it turns, if it does
 * @param lawful just lawful
 * @param unlawful just not
 */
record Boundary(String said, Optional<Threshold> threshold, Example lawful, Example unlawful) {

  static ImmutableList<Boundary> all() {
    return ImmutableList.<Boundary>builder()
        .addAll(ActBoundaries.all())
        .addAll(MembershipBoundaries.all())
        .build();
  }

  /** A line that turns on a number: the last lawful count and the first that is not. */
  static Boundary at(Threshold threshold, String said, Example lawful, Example unlawful) {
    return new Boundary(said, Optional.of(threshold), lawful, unlawful);
  }

  /** A line without a number. */
  static Boundary between(String said, Example lawful, Example unlawful) {
    return new Boundary(said, Optional.empty(), lawful, unlawful);
  }

  Rule<?> rule() {
    return unlawful.rule();
  }

  @Override
  public String toString() {
    return unlawful.code() + ": " + said;
  }
}
