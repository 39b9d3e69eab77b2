package io.github.partyorg.statistics;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of a form (tiêu chí), or the pattern of rows that are made of what is met. */
@Value.Immutable
@TupleStyle
public abstract sealed class Line permits ImmutableLine {

  /** The key of a pattern. */
  static final String ANY = "*";

  Line() {}

  static Line of(String code, Bilingual label, int depth, Optional<Counting> counting) {
    return ImmutableLine.make(code, label, depth, counting);
  }

  /** {@return the code by which a figure is asked for, such as {@code B.2.a}} */
  public abstract String code();

  /** {@return the wording of the form} */
  public abstract Bilingual label();

  /** {@return the number of rows that this one is under, 0 or more} */
  public abstract int depth();

  abstract Optional<Counting> counting();

  /** {@return true for a row without figures} */
  public final boolean isHeading() {
    return counting().isEmpty();
  }

  /**
   * {@return true if the library keeps what the row counts; else all its figures are not stated}
   */
  public final boolean isRecorded() {
    return counting().isPresent() && !counting().get().isUnrecorded();
  }

  /** Returns true for the pattern of rows that are made of what is met. */
  final boolean isPattern() {
    return counting().flatMap(Counting::key).filter(ANY::equals).isPresent();
  }

  /** Returns the row of one key of a pattern. */
  final Line met(String key, Bilingual named) {
    String code = code().substring(0, code().length() - ANY.length()) + key;
    return of(code, named, depth(), counting().map(counting -> counting.withKey(key)));
  }

  @Override
  public final String toString() {
    return code() + " " + label().english();
  }
}
