package io.github.partyorg.exchange.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts that one column had lately, found by their bytes, so that a text that comes again is
 * the same object: a column of words has few, and one of superiors the same for many lines.
 *
 * <p>A column in which little comes again, such as one of names, is soon no longer asked.
 */
final class RecentTexts {

  private static final int SLOTS = 64;
  private static final int LONGEST = 64;

  /** After so many questions, less than half of them answered, there are no more. */
  private static final int PATIENCE = 512;

  private final byte[] @Nullable [] bytes = new byte[SLOTS] @Nullable [];
  private final @Nullable String[] texts = new @Nullable String[SLOTS];
  private int asked;
  private int answered;
  private boolean isGivenUp;

  /** Returns the text of some bytes, or null if they were not there lately. */
  @Nullable String find(byte[] all, int from, int length) {
    if (isGivenUp || length > LONGEST) {
      return null;
    }
    int slot = slot(all, from, length);
    byte @Nullable [] kept = bytes[slot];
    boolean isSame =
        kept != null
            && kept.length == length
            && Arrays.equals(kept, 0, length, all, from, from + length);
    count(isSame);
    return isSame ? texts[slot] : null;
  }

  private void count(boolean isAnswered) {
    asked++;
    answered += isAnswered ? 1 : 0;
    if (asked == PATIENCE) {
      isGivenUp = answered * 2 < asked;
      asked = 0;
      answered = 0;
    }
  }

  /** Keeps the text of some bytes, in place of another one perhaps. */
  void keep(byte[] all, int from, int length, String text) {
    if (!isGivenUp && length <= LONGEST) {
      int slot = slot(all, from, length);
      bytes[slot] = Arrays.copyOfRange(all, from, from + length);
      texts[slot] = text;
    }
  }

  /** Looks at three bytes only: texts of one column differ in their length or their end. */
  private static int slot(byte[] all, int from, int length) {
    int hash = 31 * (31 * length + all[from + length - 1]) + all[from + length / 2];
    return (hash ^ (hash >>> 6)) & (SLOTS - 1);
  }
}
