package io.github.partyorg.structure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a Party member (mã đảng viên): applications keep personnel files under it.
 *
 * <p>Not blank, in composed characters (NFC), without slash, leading or trailing space, or a
 * character that cannot be seen. Ordered as text.
 *
 * <p>To save memory, a short text is not kept as a string: up to nine ASCII characters without
 * spaces are packed into one number, seven bits each.
 */
public final class MemberId implements Comparable<MemberId>, Identifier {

  private static final long serialVersionUID = 1L;

  private static final int BITS = 7;
  private static final int MOST_PACKED = Long.SIZE / BITS;
  private static final char DELETE = 0x7F;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The characters from the left; zero if they are too many, or of other kinds. */
  private final long packed;

  /** The text that could not be packed. */
  private final @Nullable String text;

  private MemberId(long packed, @Nullable String text) {
    this.packed = packed;
    this.text = text;
  }

  /**
   * {@return the member id}
   *
   * @param value its text
   * @throws IllegalArgumentException if the text breaks these conditions; names the character and
   *     its position
   */
  public static MemberId of(String value) {
    long packed = packed(value);
    return packed == 0
        ? new MemberId(0, Texts.identifier(value, "member id"))
        : new MemberId(packed, null);
  }

  /** Returns zero also if a character may have no place in an id, which is for others to say. */
  private static long packed(String value) {
    int length = value.length();
    if (length > MOST_PACKED) {
      return 0;
    }
    long packed = 0;
    for (int at = 0; at < length; at++) {
      char character = value.charAt(at);
      if (character <= ' ' || character == '/' || character >= DELETE) {
        return 0;
      }
      packed = (packed << BITS) | character;
    }
    return packed << (BITS * (MOST_PACKED - length));
  }

  /** {@return the text, as the application writes it} */
  @Override
  public String value() {
    if (text != null) {
      return text;
    }
    byte[] unpacked = new byte[MOST_PACKED - Long.numberOfTrailingZeros(packed) / BITS];
    int shift = BITS * MOST_PACKED;
    for (int at = 0; at < unpacked.length; at++) {
      shift -= BITS;
      unpacked[at] = (byte) ((packed >>> shift) & ((1 << BITS) - 1));
    }
    return new String(unpacked, US_ASCII);
  }

  @Override
  public int compareTo(MemberId other) {
    return text == null && other.text == null
        ? Long.compare(packed, other.packed)
        : value().compareTo(other.value());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberId id && packed == id.packed && Objects.equals(text, id.text);
  }

  @Override
  public int hashCode() {
    return text == null ? mixed(packed) : text.hashCode();
  }

  /** Mixes twice: digits are a few values at equal distances, which one product keeps in rows. */
  private static int mixed(long packed) {
    long once = packed * SPREAD;
    return (int) (((once ^ (once >>> 32)) * SPREAD) >>> 32);
  }

  @Override
  public String toString() {
    return value();
  }
}
