package io.github.partyorg.exchange.csv;

import java.text.Normalizer;

/**
 * Decodes cells of which each byte is a letter or the marks of the letter before it.
 *
 * <p>A table has a text for each byte: a letter, or marks of Unicode that are composed with the
 * letter before them, or nothing for a byte that is not of the encoding.
 */
final class ByteDecoder implements CellDecoder {

  private static final char REPLACEMENT = '\uFFFD';

  /** The letters that have marks. */
  private static final String VOWELS = "aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ";

  private final String[] table;
  private final boolean hasCapitalFonts;

  /**
   * Makes a decoder.
   *
   * @param hasCapitalFonts true if capitals with marks have the bytes of small letters, and another
   *     font
   */
  ByteDecoder(String[] table, boolean hasCapitalFonts) {
    this.table = table;
    this.hasCapitalFonts = hasCapitalFonts;
  }

  @Override
  public String decode(byte[] bytes, int from, int length, StringBuilder malformed) {
    StringBuilder text = new StringBuilder(length + 8);
    for (int at = from; at < from + length; at++) {
      String letter = table[bytes[at] & 0xFF];
      if (letter.isEmpty() || (isMark(letter) && !isVowel(text))) {
        text.append(REPLACEMENT);
        CellDecoder.note(malformed, bytes[at]);
      } else {
        text.append(letter);
      }
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return hasCapitalFonts && isInCapitals(composed) ? capitals(composed) : composed;
  }

  private static boolean isMark(String letter) {
    return Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK;
  }

  private static boolean isVowel(StringBuilder text) {
    return text.length() > 0 && VOWELS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Two ASCII capitals side by side and no small one show that the font was one of capitals. */
  private static boolean isInCapitals(String text) {
    boolean hasPair = false;
    boolean isAfterCapital = false;
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      if (one >= 'a' && one <= 'z') {
        return false;
      }
      boolean isCapital = one >= 'A' && one <= 'Z';
      hasPair |= isCapital && isAfterCapital;
      isAfterCapital = isCapital;
    }
    return hasPair;
  }

  private static String capitals(String text) {
    StringBuilder capitals = new StringBuilder(text.length());
    text.chars().forEach(one -> capitals.append((char) Character.toUpperCase(one)));
    return capitals.toString();
  }
}
