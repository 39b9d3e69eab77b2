package io.github.partyorg.exchange.json;

/** Halves of a pair that stands for one character: alone, they are no text that a file can hold. */
final class HalfPairs {

  private HalfPairs() {}

  /** Returns where the first one stands, or -1. */
  static int first(String text) {
    int length = text.length();
    for (int at = 0; at < length; at++) {
      char character = text.charAt(at);
      if (Character.isSurrogate(character)) {
        if (Character.isLowSurrogate(character)
            || at + 1 == length
            || !Character.isLowSurrogate(text.charAt(at + 1))) {
          return at;
        }
        at++;
      }
    }
    return -1;
  }
}
