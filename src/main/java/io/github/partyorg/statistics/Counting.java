package io.github.partyorg.statistics;

import io.github.partyorg.internal.TupleStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What a row counts: a population, or that of the column, and the key that its subjects have. */
@Value.Immutable
@TupleStyle
abstract class Counting {

  static Counting of(
      boolean isUnrecorded,
      Optional<Population> population,
      Optional<Criterion> criterion,
      Optional<String> key,
      Optional<Measure> measure,
      Optional<String> column) {
    return ImmutableCounting.make(isUnrecorded, population, criterion, key, measure, column);
  }

  abstract boolean isUnrecorded();

  /** The population, or empty if it is that of the column. */
  abstract Optional<Population> population();

  /** The criterion, or empty if all subjects count. */
  abstract Optional<Criterion> criterion();

  abstract Optional<String> key();

  /** The measure, or empty if it is that of the column. */
  abstract Optional<Measure> measure();

  /** The code of the only column with figures, or empty if all have them. */
  abstract Optional<String> column();

  final Counting withKey(String other) {
    return of(isUnrecorded(), population(), criterion(), Optional.of(other), measure(), column());
  }
}
