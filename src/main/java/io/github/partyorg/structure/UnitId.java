package io.github.partyorg.structure;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a unit (mã tổ chức đảng): it stays when the unit is renamed or handed over.
 *
 * <p>Not blank, in composed characters (NFC), without slash, leading or trailing space, or a
 * character that cannot be seen. Ordered as text.
 */
public final class UnitId implements Comparable<UnitId>, Identifier {

  private static final long serialVersionUID = 1L;

  /** The text. */
  private final String value;

  /** Kept here, as every step through the index of units asks for it. */
  private final int hash;

  private UnitId(String value) {
    this.value = value;
    this.hash = value.hashCode();
  }

  /**
   * {@return the unit id}
   *
   * @param value its text
   * @throws IllegalArgumentException if the text breaks these conditions; names the character and
   *     its position
   */
  public static UnitId of(String value) {
    return new UnitId(Texts.identifier(value, "unit id"));
  }

  /** {@return the text, as the application writes it} */
  @Override
  public String value() {
    return value;
  }

  @Override
  public int compareTo(UnitId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof UnitId id && hash == id.hash && value.equals(id.value));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return value;
  }
}
