package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import org.immutables.value.Value;

/** One line of an {@link Outline} (dòng của sơ đồ chữ), with the unit that it tells of. */
@Value.Immutable
@TupleStyle
public abstract sealed class OutlineLine permits ImmutableOutlineLine {

  OutlineLine() {}

  /** {@return the id of the unit; of the top unit for a line about a kind of the application} */
  public abstract UnitId unit();

  /** {@return true for the line with id, name and kind, which is the first one of the unit} */
  public abstract boolean isHead();

  /** {@return the whole line: indented, and in columns with the others} */
  public abstract String text();

  /**
   * {@return the line without indentation and with two spaces between columns, so that it is the
   * same in two outlines if it says the same}
   */
  public abstract String plain();

  final OutlineLine with(String text) {
    return ImmutableOutlineLine.make(unit(), isHead(), text, plain());
  }

  static OutlineLine of(UnitId unit, boolean isHead, String text, String plain) {
    return ImmutableOutlineLine.make(unit, isHead, text, plain);
  }

  @Override
  public final String toString() {
    return text();
  }
}
