package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what is wrong with a text that is no id, and what it may have been (mã). */
final class IdText {

  private static final Pattern LOST_DIGITS =
      Pattern.compile("\\d([.,]\\d+)?E\\+\\d{2,3}|\\d[.,]\\d+E\\d{2,3}");

  private static final int MOST_DIGITS = 15;

  private IdText() {}

  /**
   * Returns true for a number that a spreadsheet rounded.
   *
   * @param isNumber true if its source keeps it as a number, of which it has fifteen digits
   */
  static boolean hasLostDigits(String text, boolean isNumber) {
    return (isNumber && text.length() > MOST_DIGITS && isDigits(text))
        || (text.indexOf('E') > 0 && LOST_DIGITS.matcher(text).matches());
  }

  static boolean isDigits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Returns true for a character that nobody sees, other than a plain blank. */
  static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR -> character != ' ';
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** Returns the text without what no id may have. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .filter(character -> !isUnseen(character))
        .forEach(character -> clean.appendCodePoint(character == '/' ? '-' : character));
    return clean.toString().strip();
  }

  /** Tells the first character that no id may have. */
  static Bilingual fault(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != '/' && !isUnseen(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == text.length()) {
      return Bilingual.of("có khoảng trắng ở đầu hoặc cuối", "a blank stands at an end");
    }
    String character = Integer.toHexString(0x10000 | text.codePointAt(at)).substring(1);
    int position = text.codePointCount(0, at) + 1;
    String code = "U+" + character.toUpperCase(Locale.ROOT);
    return Bilingual.of(
        "ký tự thứ " + position + " là " + code, "character " + position + " is " + code);
  }
}
