package io.github.partyorg.exchange.csv;

/** Decodes the bytes of one cell. */
interface CellDecoder {

  /**
   * Returns the text of some bytes, with U+FFFD for those that are not of the encoding.
   *
   * @param malformed is given the bytes that are not, as hexadecimal digits
   */
  String decode(byte[] bytes, int from, int length, StringBuilder malformed);

  /** Notes a byte that is not of the encoding. */
  static void note(StringBuilder malformed, int one) {
    if (malformed.length() > 0) {
      malformed.append(' ');
    }
    malformed
        .append(Character.toUpperCase(Character.forDigit((one >> 4) & 0xF, 16)))
        .append(Character.toUpperCase(Character.forDigit(one & 0xF, 16)));
  }
}
