package io.github.partyorg.exchange.csv;

import java.io.IOException;
import java.io.InputStream;

/**
 * Turns UTF-16 into UTF-8. Half a pair of surrogates becomes the three bytes that its number would
 * have in UTF-8, and a last odd byte becomes {@code FF}: both are found as undecodable afterwards.
 */
final class Utf16Stream extends InputStream {

  private static final int ODD = 0xFF;

  private final InputStream in;
  private final boolean isBigEndian;
  private final byte[] read = new byte[1 << 14];
  private final byte[] ready = new byte[4];
  private int at;
  private int end;
  private int given;
  private int made;
  private int held = -1;

  Utf16Stream(InputStream in, boolean isBigEndian) {
    this.in = in;
    this.isBigEndian = isBigEndian;
  }

  @Override
  public int read() throws IOException {
    return given < made || make() ? ready[given++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int count = 0;
    while (count < length && (given < made || make())) {
      target[from + count++] = ready[given++];
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  /** Makes the bytes of one character. */
  private boolean make() throws IOException {
    given = 0;
    made = 0;
    int unit = held >= 0 ? held : unit();
    held = -1;
    if (unit < 0) {
      return false;
    }
    int character = unit;
    if (unit <= 0xFFFF && Character.isHighSurrogate((char) unit)) {
      held = unit();
      if (held >= 0 && held <= 0xFFFF && Character.isLowSurrogate((char) held)) {
        character = Character.toCodePoint((char) unit, (char) held);
        held = -1;
      }
    }
    write(character);
    return true;
  }

  private void write(int character) {
    if (character == Integer.MAX_VALUE) {
      ready[made++] = (byte) ODD;
    } else if (character < 0x80) {
      ready[made++] = (byte) character;
    } else if (character < 0x800) {
      ready[made++] = (byte) (0xC0 | (character >> 6));
      follow(character, 0);
    } else if (character < 0x10000) {
      ready[made++] = (byte) (0xE0 | (character >> 12));
      follow(character, 6);
      follow(character, 0);
    } else {
      ready[made++] = (byte) (0xF0 | (character >> 18));
      follow(character, 12);
      follow(character, 6);
      follow(character, 0);
    }
  }

  private void follow(int character, int shift) {
    ready[made++] = (byte) (0x80 | ((character >> shift) & 0x3F));
  }

  /** Returns the next unit, -1 at the end, or the greatest number for half a unit. */
  private int unit() throws IOException {
    int first = one();
    if (first < 0) {
      return -1;
    }
    int second = one();
    if (second < 0) {
      return Integer.MAX_VALUE;
    }
    return isBigEndian ? (first << 8) | second : (second << 8) | first;
  }

  private int one() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(read, 0, read.length));
      if (end == 0) {
        return -1;
      }
    }
    return read[at++] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
