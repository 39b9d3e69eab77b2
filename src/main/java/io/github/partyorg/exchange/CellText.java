package io.github.partyorg.exchange;

import java.text.Normalizer;

/** The text of a cell, as rows take it. */
final class CellText {

  private CellText() {}

  /** Returns a text with composed letters and without blanks at its ends. */
  static String neat(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String stripped =
        isInk(text.charAt(0)) && isInk(text.charAt(text.length() - 1)) ? text : text.strip();
    for (int at = 0; at < stripped.length(); at++) {
      if (!isAlwaysComposed(stripped.charAt(at))) {
        return Normalizer.normalize(stripped, Normalizer.Form.NFC);
      }
    }
    return stripped;
  }

  /**
   * Returns true for a letter that no other one is composed with: a text of such letters alone is
   * composed. All of Vietnamese are among them.
   */
  static boolean isAlwaysComposed(char character) {
    return character < 0x300 || (character >= 0x1E00 && character <= 0x1EFF);
  }

  /** Returns true for a plain letter, digit or sign, as most cells begin and end with. */
  private static boolean isInk(char character) {
    return character > ' ' && character < 0x7F;
  }
}
