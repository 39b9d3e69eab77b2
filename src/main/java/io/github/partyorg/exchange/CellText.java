package io.github.partyorg.exchange;

import java.text.Normalizer;

/** The text of a cell, as rows take it. */
final class CellText {

  private CellText() {}

  /** Returns a text with composed letters and without blanks at its ends. */
  static String neat(String text) {
    String stripped = text.strip();
    for (int at = 0; at < stripped.length(); at++) {
      if (stripped.charAt(at) > 0x7F) {
        return Normalizer.normalize(stripped, Normalizer.Form.NFC);
      }
    }
    return stripped;
  }
}
