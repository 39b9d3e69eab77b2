package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import org.immutables.value.Value;

/**
 * The official code of a unit (mã số tổ chức đảng), as the national numbering gives it.
 *
 * <p>It is an attribute, not an identity: a reform hands the code of one unit to another, while a
 * {@link UnitId} is for ever. Not blank, in composed characters (NFC), without slash, leading or
 * trailing space, or a character that cannot be seen. Ordered as text.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class OfficialCode implements Comparable<OfficialCode>, Identifier
    permits ImmutableOfficialCode {

  private static final long serialVersionUID = 1L;

  OfficialCode() {}

  /**
   * {@return the code}
   *
   * @param value its text
   * @throws IllegalArgumentException if the text breaks these conditions; names the character and
   *     its position
   */
  public static OfficialCode of(String value) {
    return ImmutableOfficialCode.make(Texts.identifier(value, "official code"));
  }

  /** {@return the text, as the numbering writes it} */
  @Override
  public abstract String value();

  @Override
  public final int compareTo(OfficialCode other) {
    return value().compareTo(other.value());
  }

  @Override
  public final String toString() {
    return value();
  }
}
