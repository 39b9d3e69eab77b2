package io.github.partyorg.exchange.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes of a file, by which encoding and separator are found. */
final class CsvHead {

  /** How many bytes are looked at. */
  private static final int SAMPLE = 1 << 16;

  /** How many lines are looked at for the separator. */
  private static final int LINES = 40;

  private static final String SEPARATORS = ";\t,";

  private final Encoding encoding;
  private final boolean hasMark;
  private final byte[] first;
  private final InputStream rest;

  /**
   * Makes a head.
   *
   * @param first the first bytes behind the byte-order mark, as those of an encoding in which
   *     separators are bytes
   * @param rest all bytes, the first ones included
   */
  private CsvHead(Encoding encoding, boolean hasMark, byte[] first, InputStream rest) {
    this.encoding = encoding;
    this.hasMark = hasMark;
    this.first = first;
    this.rest = rest;
  }

  /** Reads the first bytes of a stream, and closes it if that fails. */
  static CsvHead of(InputStream stream, Optional<Encoding> named) throws IOException {
    try {
      return read(stream, named);
    } catch (IOException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }

  private static CsvHead read(InputStream stream, Optional<Encoding> named) throws IOException {
    byte[] first = stream.readNBytes(SAMPLE);
    Optional<Encoding> marked = Encoding.marked(first);
    Encoding encoding = named.or(() -> marked).orElseGet(() -> EncodingGuess.of(first));
    boolean hasMark = marked.isPresent() && marked.get() == encoding;
    int mark = hasMark ? encoding.markLength() : 0;
    byte[] behind = Arrays.copyOfRange(first, mark, first.length);
    InputStream rest = followed(behind, stream);
    if (encoding.isWide()) {
      InputStream narrow = new Utf16Stream(rest, encoding == Encoding.UTF_16BE);
      behind = narrow.readNBytes(SAMPLE);
      rest = followed(behind, narrow);
    }
    return new CsvHead(encoding, hasMark, behind, rest);
  }

  private static InputStream followed(byte[] first, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(first), rest);
  }

  Encoding encoding() {
    return encoding;
  }

  /** Returns true if the file begins with a byte-order mark. */
  boolean hasMark() {
    return hasMark;
  }

  /** Returns all bytes behind the byte-order mark, from the first one on. */
  InputStream rest() {
    return rest;
  }

  /**
   * Finds the separator: the one of which the most lines have the same number; of several, the one
   * that the lines have most of.
   */
  char separator() {
    char best = ';';
    int most = 0;
    for (int at = 0; at < SEPARATORS.length(); at++) {
      int score = score(SEPARATORS.charAt(at));
      if (score > most) {
        most = score;
        best = SEPARATORS.charAt(at);
      }
    }
    return best;
  }

  private int score(char separator) {
    int[] counts = counts(separator);
    int best = 0;
    for (int count : counts) {
      int alike = 0;
      for (int other : counts) {
        alike += other == count ? 1 : 0;
      }
      best = Math.max(best, count == 0 ? 0 : alike * 1000 + Math.min(count, 999));
    }
    return best;
  }

  /** Counts a separator outside of quotation marks, in each of the first lines. */
  private int[] counts(char separator) {
    int[] counts = new int[LINES];
    int line = 0;
    boolean isQuoted = false;
    for (int at = 0; at < first.length && line < LINES; at++) {
      byte one = first[at];
      if (one == '"') {
        isQuoted = !isQuoted;
      } else if (one == separator && !isQuoted) {
        counts[line]++;
      } else if ((one == '\n' || one == '\r') && !isQuoted) {
        line += counts[line] > 0 ? 1 : 0;
      }
    }
    return counts;
  }
}
