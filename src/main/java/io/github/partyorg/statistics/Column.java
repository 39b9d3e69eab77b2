package io.github.partyorg.statistics;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import org.immutables.value.Value;

/** One column of a form (cột). */
@Value.Immutable
@TupleStyle
public abstract sealed class Column permits ImmutableColumn {

  Column() {}

  static Column of(String code, Bilingual label, Counting counting) {
    return ImmutableColumn.make(code, label, counting);
  }

  /** {@return the code by which a figure is asked for, such as {@code now}} */
  public abstract String code();

  /** {@return the wording of the form} */
  public abstract Bilingual label();

  abstract Counting counting();

  /** {@return true if the library keeps what the column counts; else its figures are not stated} */
  public final boolean isRecorded() {
    return !counting().isUnrecorded();
  }

  @Override
  public final String toString() {
    return code() + " " + label().english();
  }
}
