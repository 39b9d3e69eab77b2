package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import org.immutables.value.Value;

/**
 * The identity of a Party member (mã đảng viên): applications keep personnel files under it.
 *
 * <p>Not blank, without slash, control character, leading or trailing space. Ordered as text.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class MemberId implements Comparable<MemberId> permits ImmutableMemberId {

  MemberId() {}

  /**
   * Returns the member id.
   *
   * @param value its text
   * @return the member id
   * @throws IllegalArgumentException if the text is blank or could not be told apart in a path
   */
  public static MemberId of(String value) {
    return ImmutableMemberId.make(Texts.identifier(value, "member id"));
  }

  /**
   * Returns the text.
   *
   * @return the text, as the application writes it
   */
  public abstract String value();

  @Override
  public final int compareTo(MemberId other) {
    return value().compareTo(other.value());
  }

  @Override
  public final String toString() {
    return value();
  }
}
