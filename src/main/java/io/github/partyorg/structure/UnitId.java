package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import org.immutables.value.Value;

/**
 * The identity of a unit (mã tổ chức đảng): it stays when the unit is renamed or handed over.
 *
 * <p>Not blank, without slash, control character, leading or trailing space. Ordered as text.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class UnitId implements Comparable<UnitId> permits ImmutableUnitId {

  UnitId() {}

  /**
   * Returns the unit id.
   *
   * @param value its text
   * @return the unit id
   * @throws IllegalArgumentException if the text is blank or could not be told apart in a path
   */
  public static UnitId of(String value) {
    return ImmutableUnitId.make(Texts.identifier(value, "unit id"));
  }

  /**
   * Returns the text.
   *
   * @return the text, as the application writes it
   */
  public abstract String value();

  @Override
  public final int compareTo(UnitId other) {
    return value().compareTo(other.value());
  }

  @Override
  public final String toString() {
    return value();
  }
}
