package io.github.partyorg.exchange.json;

/** Halves of a pair that stands for one character: alone, they are no text that a file can hold. */
final class HalfPairs {

  private HalfPairs() {}

  /** Returns where among some characters the first one stands, or -1. */
  static int first(char[] text, int from, int length) {
    int end = from + length;
    for (int at = from; at < end; at++) {
      if (Character.isSurrogate(text[at])) {
        if (Character.isLowSurrogate(text[at])
            || at + 1 == end
            || !Character.isLowSurrogate(text[at + 1])) {
          return at - from;
        }
        at++;
      }
    }
    return -1;
  }
}
