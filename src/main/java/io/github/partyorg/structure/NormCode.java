package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import org.immutables.value.Value;

/**
 * The code of a norm (mã quy định), such as {@code ORG-07}: what a consent is given for.
 *
 * <p>Not blank, without slash, control character, leading or trailing space. Ordered as text.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class NormCode implements Comparable<NormCode> permits ImmutableNormCode {

  NormCode() {}

  /**
   * Returns the norm code.
   *
   * @param value its text
   * @return the norm code
   * @throws IllegalArgumentException if the text is blank or could not be told apart in a path
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
