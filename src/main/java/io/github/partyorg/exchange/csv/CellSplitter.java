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

  private final ByteWindow window;
  private final int longest;

  /** The line, the line breaks within a cell, and the bytes of the line before the cell. */
  private int line = 1;

  private int breaks;
  private int lineLength;

  /** Where the text of the cell is behind its start, and how long it is. */
  private int skipped;

  private int length;
  private Fault fault = Fault.NONE;
  private End behind = End.LINE;

  /**
   * Splits a stream.
   *
   * @param longest the bytes of a line above which the rest of it is left out
   */
  CellSplitter(InputStream in, char separator, int longest) {
    this.window = new ByteWindow(in, kinds(separator));
    this.longest = longest;
  }

  private static byte[] kinds(char separator) {
    byte[] kinds = new byte[256];
    Arrays.fill(kinds, 128, 256, (byte) HIGH);
    kinds[0] = NUL;
    kinds['\n'] = LINE_BREAK;
    kinds['\r'] = LINE_BREAK;
    kinds['"'] = QUOTE;
    kinds[separator] = SEPARATOR;
    return kinds;
  }

  /** Begins a line, and returns false at the end of the file. */
  boolean beginLine() throws IOException {
    lineLength = 0;
    return window.begin();
  }

  /** Reads a cell. */
  void next() throws IOException {
    skipped = 0;
    fault = Fault.NONE;
    if (!window.begin() || window.bytes[window.at] != '"' || !readQuoted()) {
      readPlain();
    }
    if (lineLength + length > longest) {
      cut();
      if (behind == End.SEPARATOR) {
        leaveOut(false);
      }
    }
    lineLength += window.length();
  }

  private void readPlain() throws IOException {
    window.at = window.start;
    window.seen = 0;
    while (!window.passUpTo(SEPARATOR | LINE_BREAK)) {
      if (isOverlong()) {
        length = window.length();
        cut();
        leaveOut(false);
        return;
      }
      if (!window.fill()) {
        break;
      }
    }
    length = window.length();
    passTheEnd();
  }

  /** Reads a quoted cell, and returns false if its quotation mark is not closed as it should. */
  private boolean readQuoted() throws IOException {
    window.at++;
    window.seen = 0;
    skipped = 1;
    breaks = 0;
    boolean doubled = false;
    while (true) {
      if (window.passUpTo(QUOTE | LINE_BREAK)) {
        if (window.kind() == LINE_BREAK) {
          window.passALineBreak();
          breaks++;
        } else if (window.isFollowedByQuote()) {
          doubled = true;
          window.at += 2;
        } else {
          return close(doubled);
        }
      } else if (isOverlong() && breaks == 0) {
        length = window.length() - 1;
        cut();
        leaveOut(true);
        return true;
      } else if (isOverlong() || !window.fill()) {
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
    if (!window.isFollowedBy(SEPARATOR | LINE_BREAK)) {
      return isBroken();
    }
    length = doubled ? window.halveQuotes() : window.length() - 1;
    line += breaks;
    window.at++;
    passTheEnd();
    return true;
  }

  private void passTheEnd() throws IOException {
    if (!window.hasMore()) {
      behind = End.FILE;
    } else if (window.kind() == SEPARATOR) {
      behind = End.SEPARATOR;
      window.at++;
    } else {
      behind = End.LINE;
      window.passALineBreak();
      line++;
    }
  }

  private boolean isOverlong() {
    return lineLength + window.length() > longest;
  }

  /** Keeps of the cell as much as the line may have, and no half letter of UTF-8. */
  private void cut() {
    fault = Fault.TOO_LONG;
    length = Math.max(0, Math.min(length, longest - lineLength));
    while (length > 0 && window.bytes[from() + length] < (byte) 0xC0) {
      length--;
    }
  }

  /** Passes the rest of the line without keeping it. */
  private void leaveOut(boolean isQuoted) throws IOException {
    line += window.passTheLine(skipped + length, isQuoted);
    passTheEnd();
  }

  /** Returns the bytes in which the cell is. */
  byte[] bytes() {
    return window.bytes;
  }

  /** Returns where the cell begins among the bytes. */
  int from() {
    return window.start + skipped;
  }

  /** Returns how many bytes the cell has. */
  int length() {
    return length;
  }

  /** Returns true if all bytes of the cell are letters of any encoding: ASCII, but for NUL. */
  boolean isPlain() {
    return (window.seen & (HIGH | NUL)) == 0;
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

  /** Returns how many bytes were read. */
  long done() {
    return window.done();
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
