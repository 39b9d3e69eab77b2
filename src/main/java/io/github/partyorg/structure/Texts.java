package io.github.partyorg.structure;

import java.text.Normalizer;
import java.util.Locale;

/** What is asked of a text, and how two names are compared. */
final class Texts {

  private Texts() {}

  /** Returns the text, or refuses a blank one by the name and the id of what it should name. */
  static String filled(String text, String what, Object id) {
    return text.isBlank() ? filled(text, what + " " + id) : text;
  }

  /** Returns the text, or refuses a blank one by the name of what it should have been. */
  static String filled(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The " + what + " is blank; state it.");
    }
    return text;
  }

  /** Returns an id's text, or refuses one that could not be told apart when printed in a path. */
  static String identifier(String text, String what) {
    filled(text, what);
    if (!isPlain(text)) {
      throw new IllegalArgumentException(
          "The "
              + what
              + " \""
              + text
              + "\" contains a slash or a control character; leave it out.");
    }
    if (Character.isWhitespace(text.charAt(0))
        || Character.isWhitespace(text.charAt(text.length() - 1))) {
      throw new IllegalArgumentException(
          "The " + what + " \"" + text + "\" begins or ends with a space; strip it.");
    }
    return text;
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '/' || Character.isISOControl(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Folds what different keyboards and encodings write differently: composed and decomposed
   * accents, Ð (U+00D0) for Đ (U+0110), case, runs of spaces, no-break spaces (U+00A0).
   */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replace('\u00D0', '\u0110')
        .replace('\u00F0', '\u0111')
        .replaceAll("(?U)\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
