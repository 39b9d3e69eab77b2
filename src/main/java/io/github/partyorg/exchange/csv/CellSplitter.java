package io.github.partyorg.exchange.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits bytes into the cells of lines.
 *
 * <p>Separator, quotation mark and line breaks are the same bytes in each encoding that comes here.
 * Of all bytes read, only the present cell is kept.
 */
final class CellSplitter implements Closeable {

  /** What is behind a cell. */
  enum End {
    SEPARATOR,
    LINE,
    FILE
  }

  /** What was wrong with a cell. */
  enum Fault {
    NONE,
    BROKEN_QUOTE,
    TOO_LONG
  }

  private static final int HIGH = 1;
  private static final int NUL = 2;
  private static final int SEPARATOR = 4;
  private static final int LINE_BREAK = 8;
  private static final int QUOTE = 16;

  private final InputStream in;
  private final int longest;
  private final byte[] kinds = new byte[256];

  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int at;
  private int end;
  private boolean ended;
  private long done;

  private int line = 1;
  private int breaks;
  private int lineLength;

  private int skipped;
  private int length;
  private int flags;
  private Fault fault = Fault.NONE;
  private End behind = End.LINE;

  /**
   * Splits a stream.
   *
   * @param longest the bytes of a line above which the rest of it is left out
   */
  CellSplitter(InputStream in, char separator, int longest) {
    this.in = in;
    this.longest = longest;
    Arrays.fill(kinds, 128, 256, (byte) HIGH);
    kinds[0] = NUL;
    kinds['\n'] = LINE_BREAK;
    kinds['\r'] = LINE_BREAK;
    kinds['"'] = QUOTE;
    kinds[separator] = SEPARATOR;
  }

  /** Begins a line, and returns false at the end of the file. */
  boolean beginLine() throws IOException {
    start = at;
    lineLength = 0;
    return at < end || fill();
  }

  /** Reads a cell. */
  void next() throws IOException {
    start = at;
    skipped = 0;
    fault = Fault.NONE;
    if (!isQuoteNext() || !readQuoted()) {
      readPlain();
    }
    if (lineLength + length > longest) {
      cut();
      if (behind == End.SEPARATOR) {
        leaveOut(false);
      }
    }
    lineLength += at - start;
  }

  private boolean isQuoteNext() throws IOException {
    return (at < end || fill()) && buffer[start] == '"';
  }

  private void readPlain() throws IOException {
    at = start;
    flags = 0;
    while (!isStopped(SEPARATOR | LINE_BREAK)) {
      if (isOverlong()) {
        length = at - start;
        cut();
        leaveOut(false);
        return;
      }
      if (!fill()) {
        break;
      }
    }
    length = at - start;
    passTheEnd();
  }

  /** Looks for a byte of some kinds in the buffer, and remembers which kinds were passed. */
  private boolean isStopped(int stops) {
    byte[] bytes = buffer;
    int seen = flags;
    int place = at;
    int last = end;
    while (place < last) {
      int kind = kinds[bytes[place] & 0xFF];
      if ((kind & stops) != 0) {
        break;
      }
      seen |= kind;
      place++;
    }
    flags = seen;
    at = place;
    return place < last;
  }

  /** Reads a quoted cell, and returns false if its quotation mark is not closed as it should. */
  private boolean readQuoted() throws IOException {
    at = start + 1;
    skipped = 1;
    flags = 0;
    breaks = 0;
    boolean doubled = false;
    while (true) {
      if (isStopped(QUOTE | LINE_BREAK)) {
        if (buffer[at] != '"') {
          passALineBreak();
        } else if (isFollowedByQuote()) {
          doubled = true;
          at += 2;
        } else {
          return close(doubled);
        }
      } else if (isOverlong() && breaks == 0) {
        length = at - start - 1;
        cut();
        leaveOut(true);
        return true;
      } else if (isOverlong() || !fill()) {
        return isBroken();
      }
    }
  }

  private boolean isBroken() {
    fault = Fault.BROKEN_QUOTE;
    skipped = 0;
    return false;
  }

  /** Ends a quoted cell at its second quotation mark if nothing but an end is behind it. */
  private boolean close(boolean doubled) throws IOException {
    boolean isLast = at + 1 == end && !fill();
    if (!isLast && (kinds[buffer[at + 1] & 0xFF] & (SEPARATOR | LINE_BREAK)) == 0) {
      return isBroken();
    }
    length = doubled ? halve() : at - start - 1;
    line += breaks;
    at++;
    passTheEnd();
    return true;
  }

  private boolean isFollowedByQuote() throws IOException {
    return (at + 1 < end || fill()) && buffer[at + 1] == '"';
  }

  /** Makes one of each two quotation marks, and returns the length of what remains. */
  private int halve() {
    int to = start + 1;
    for (int from = start + 1; from < at; from++) {
      byte one = buffer[from];
      buffer[to++] = one;
      if (one == '"') {
        from++;
      }
    }
    return to - start - 1;
  }

  private void passALineBreak() throws IOException {
    boolean isReturn = buffer[at] == '\r';
    at++;
    if (isReturn && (at < end || fill()) && buffer[at] == '\n') {
      at++;
    }
    breaks++;
  }

  private void passTheEnd() throws IOException {
    if (at == end && !fill()) {
      behind = End.FILE;
    } else if (kinds[buffer[at] & 0xFF] == SEPARATOR) {
      behind = End.SEPARATOR;
      at++;
    } else {
      behind = End.LINE;
      passALineBreak();
      line++;
    }
  }

  private boolean isOverlong() {
    return lineLength + (at - start) > longest;
  }

  /** Keeps of the cell as much as the line may have, and no half letter of UTF-8. */
  private void cut() {
    fault = Fault.TOO_LONG;
    length = Math.max(0, Math.min(length, longest - lineLength));
    while (length > 0 && buffer[start + skipped + length] < (byte) 0xC0) {
      length--;
    }
  }

  /** Passes the rest of the line without keeping it. */
  private void leaveOut(boolean isQuoted) throws IOException {
    int kept = skipped + length;
    boolean isOpen = isQuoted;
    byte one = 0;
    while (at < end || isMore(kept)) {
      byte last = one;
      one = buffer[at];
      boolean isBreak = one == '\n' || one == '\r';
      if (isBreak && !isOpen) {
        break;
      }
      if (isBreak && !(last == '\r' && one == '\n')) {
        line++;
      }
      isOpen ^= isQuoted && one == '"';
      at++;
    }
    passTheEnd();
  }

  /** Forgets the bytes behind those to keep, and reads more. */
  private boolean isMore(int kept) throws IOException {
    at = start + kept;
    end = at;
    return fill();
  }

  /** Reads more bytes behind those of the present cell. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      at -= start;
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * end);
    }
    int count = in.read(buffer, end, buffer.length - end);
    ended = count < 0;
    if (count > 0) {
      end += count;
      done += count;
    }
    return !ended;
  }

  /** Returns the bytes in which the cell is. */
  byte[] bytes() {
    return buffer;
  }

  /** Returns where the cell begins among the bytes. */
  int from() {
    return start + skipped;
  }

  /** Returns how many bytes the cell has. */
  int length() {
    return length;
  }

  /** Returns true if all bytes of the cell are letters of any encoding: ASCII, but for NUL. */
  boolean isPlain() {
    return (flags & (HIGH | NUL)) == 0;
  }

  Fault fault() {
    return fault;
  }

  End behind() {
    return behind;
  }

  /** Returns the physical line at which the next cell begins. */
  int line() {
    return line;
  }

  long done() {
    return done;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
