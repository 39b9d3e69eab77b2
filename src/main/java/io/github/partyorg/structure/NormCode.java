package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import org.immutables.value.Value;

/**
 * The code of a norm (mã quy định), such as {@code ORG-07}; a consent names the norm that it is
 * given for.
 *
 * <p>Not blank, in composed characters (NFC), without slash, leading or trailing space, or a
 * character that cannot be seen. Ordered as text.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class NormCode implements Comparable<NormCode> permits ImmutableNormCode {

  NormCode() {}

  /**
   * {@return the norm code}
   *
   * @param value its text
   * @throws IllegalArgumentException if the text breaks these conditions; names the character and
   *     its position
   */
  public static NormCode of(String value) {
    return ImmutableNormCode.make(Texts.identifier(value, "norm code"));
  }

  /** {@return the text, as the application writes it} */
  public abstract String value();

  @Override
  public final int compareTo(NormCode other) {
    return value().compareTo(other.value());
  }

  @Override
  public final String toString() {
    return value();
  }
}
