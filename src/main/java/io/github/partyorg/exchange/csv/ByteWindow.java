package io.github.partyorg.exchange.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a stream that are kept: those from the start of a cell to where reading is.
 *
 * <p>It is asked for each byte, so that its fields are read without methods.
 */
final class ByteWindow implements Closeable {

  private final InputStream in;

  /** The kinds of each byte, as bits. */
  private final byte[] kinds;

  /** The bytes; those from {@code start} to {@code end} are of the stream. */
  byte[] bytes = new byte[1 << 16];

  /** Where the cell begins. */
  int start;

  /** The next byte to look at. */
  int at;

  /** The place behind the last byte that was read. */
  int end;

  /** The kinds of the bytes that were passed, as bits. */
  int seen;

  private boolean ended;
  private long done;

  ByteWindow(InputStream in, byte[] kinds) {
    this.in = in;
    this.kinds = kinds;
  }

  /** Forgets all bytes before the next one, and returns false if there is none. */
  boolean begin() throws IOException {
    start = at;
    return hasMore();
  }

  /** Returns true if there is a byte at the present place. */
  boolean hasMore() throws IOException {
    return at < end || fill();
  }

  /** Returns the number of bytes from the start of the cell on. */
  int length() {
    return at - start;
  }

  /** Passes bytes that were read up to one of some kinds, and returns true if there is one. */
  boolean passUpTo(int stops) {
    byte[] all = bytes;
    int passed = seen;
    int place = at;
    int last = end;
    while (place < last) {
      int kind = kinds[all[place] & 0xFF];
      if ((kind & stops) != 0) {
        break;
      }
      passed |= kind;
      place++;
    }
    seen = passed;
    at = place;
    return place < last;
  }

  /** Returns the kinds of the byte at the present place. */
  int kind() {
    return kinds[bytes[at] & 0xFF];
  }

  /** Returns true if a quotation mark is behind the present place. */
  boolean isFollowedByQuote() throws IOException {
    return (at + 1 < end || fill()) && bytes[at + 1] == '"';
  }

  /** Returns true if the byte behind the present one is of some kinds, or there is none. */
  boolean isFollowedBy(int behind) throws IOException {
    return (at + 1 == end && !fill()) || (kinds[bytes[at + 1] & 0xFF] & behind) != 0;
  }

  /** Passes a line break of one byte or of two. */
  void passALineBreak() throws IOException {
    boolean isReturn = bytes[at] == '\r';
    at++;
    if (isReturn && hasMore() && bytes[at] == '\n') {
      at++;
    }
  }

  /** Makes one of each two quotation marks of the cell, and returns the length of what remains. */
  int halveQuotes() {
    int first = start + 1;
    int to = first;
    for (int from = first; from < at; from++) {
      byte one = bytes[from];
      bytes[to++] = one;
      if (one == '"') {
        from++;
      }
    }
    return to - first;
  }

  /**
   * Passes the rest of a line without keeping it, and returns the line breaks within quotation
   * marks.
   *
   * @param kept the bytes of the cell that are kept
   * @param isQuoted true if a quotation mark was opened before, and not closed yet
   */
  int passTheLine(int kept, boolean isQuoted) throws IOException {
    int breaks = 0;
    boolean isOpen = isQuoted;
    byte one = 0;
    while (at < end || forgetBehind(kept)) {
      byte last = one;
      one = bytes[at];
      boolean isBreak = one == '\n' || one == '\r';
      if (isBreak && !isOpen) {
        break;
      }
      breaks += isBreak && !(last == '\r' && one == '\n') ? 1 : 0;
      isOpen ^= isQuoted && one == '"';
      at++;
    }
    return breaks;
  }

  /** Forgets the bytes behind some of the cell, and reads more. */
  private boolean forgetBehind(int kept) throws IOException {
    at = start + kept;
    end = at;
    return fill();
  }

  /** Reads more bytes behind those that are kept. */
  boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (start > 0) {
      System.arraycopy(bytes, start, bytes, 0, end - start);
      at -= start;
      end -= start;
      start = 0;
    }
    if (end == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * end);
    }
    int count = in.read(bytes, end, bytes.length - end);
    ended = count < 0;
    if (count > 0) {
      end += count;
      done += count;
    }
    return !ended;
  }

  /** Returns how many bytes were read. */
  long done() {
    return done;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
