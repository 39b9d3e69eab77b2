package io.github.partyorg.structure;

import java.text.Normalizer;
import java.util.Locale;

/** What is asked of a text. */
final class Texts {

  /** Letters and marks that show nothing: joiner, Hangul fillers, variation selectors. */
  private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFE0E\uFE0F\uFFA0";

  private static final int FIRST_COMBINING = 0x300;

  private Texts() {}

  /** Returns the text, or refuses a blank one; the message gives the owner's name and id. */
  static String filled(String text, String what, Object id) {
    return text.isBlank() ? filled(text, what + " " + id) : text;
  }

  /** Returns the text, or refuses a blank one; the message names the attribute. */
  static String filled(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The " + what + " is blank; state it.");
    }
    return text;
  }

  /** Returns an id's text, or refuses one that could not be told apart when printed in a path. */
  static String identifier(String text, String what) {
    filled(text, what);
    int length = text.length();
    boolean mayBeDecomposed = false;
    for (int at = 0; at < length; at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      mayBeDecomposed |= character >= FIRST_COMBINING;
      boolean isEdge = at == 0 || at == length - 1;
      if (character == '/' || isUnseen(character) || (character == ' ' && isEdge)) {
        throw new IllegalArgumentException(
            "The %s \"%s\" contains U+%04X (%s) as character %s; leave it out."
                .formatted(
                    what, text, character, nameOf(character), text.codePointCount(0, at) + 1));
      }
    }
    return mayBeDecomposed ? composed(text, what) : text;
  }

  private static String composed(String text, String what) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (!composed.equals(text)) {
      throw new IllegalArgumentException(
          ("The %s \"%s\" is in decomposed characters; write it composed (NFC): \"%s\", with a"
                  + " length of %s instead of %s.")
              .formatted(what, text, composed, composed.length(), text.length()));
    }
    return text;
  }

  private static String nameOf(int character) {
    String name = Character.getName(character);
    return name == null ? "no character" : name.toLowerCase(Locale.ROOT);
  }

  /** Says whether nothing is seen of a character, or no more than of a space. */
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
      default -> FILLERS.indexOf(character) >= 0;
    };
  }
}
