package io.github.partyorg.exchange.csv;

import java.util.Optional;

/**
 * How a file writes letters as bytes (bảng mã).
 *
 * <p>Old rosters are in TCVN3, whose fonts are named {@code .VnTime}, in VNI or in windows-1258.
 * What is read from these is composed; Unicode is read as the file writes it, composed or not.
 */
public enum Encoding {
  /** What nearly all files of today are in. */
  UTF_8("UTF-8", new UnicodeDecoder()),
  /** UTF-16, low byte first: what spreadsheets call Unicode text. */
  UTF_16LE("UTF-16LE", new UnicodeDecoder()),
  /** UTF-16, high byte first. */
  UTF_16BE("UTF-16BE", new UnicodeDecoder()),
  /** The Vietnamese code page of Windows, in which tones are letters of their own. */
  WINDOWS_1258("windows-1258", new ByteDecoder(LegacyLetters.windows1258(), false)),
  /** TCVN 5712:1993 VN3, also called ABC, one byte for each letter. */
  TCVN3("TCVN3 (.VnTime)", new ByteDecoder(LegacyLetters.tcvn3(), true)),
  /** The two bytes for Windows of VNI: a letter, then its marks. */
  VNI("VNI (VNI-Times)", new ByteDecoder(LegacyLetters.vni(), false));

  private final String label;

  /** Changes nothing: what it has are tables that it only reads. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final CellDecoder decoder;

  Encoding(String label, CellDecoder decoder) {
    this.label = label;
    this.decoder = decoder;
  }

  /** Returns the encoding that a byte-order mark names. */
  static Optional<Encoding> marked(byte[] first) {
    if (begins(first, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    }
    if (begins(first, 0xFF, 0xFE)) {
      return Optional.of(UTF_16LE);
    }
    return begins(first, 0xFE, 0xFF) ? Optional.of(UTF_16BE) : Optional.empty();
  }

  private static boolean begins(byte[] first, int... mark) {
    if (first.length < mark.length) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if ((first[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the length of the byte-order mark. */
  int markLength() {
    return this == UTF_8 ? 3 : 2;
  }

  /** Returns true if separators are more than a byte. */
  boolean isWide() {
    return this == UTF_16LE || this == UTF_16BE;
  }

  /** Decodes one cell; of UTF-16, what {@link Utf16Stream} made of it. */
  String decode(byte[] bytes, int from, int length, StringBuilder malformed) {
    return decoder.decode(bytes, from, length, malformed);
  }

  /** {@return the name that people know, such as {@code TCVN3 (.VnTime)}} */
  @Override
  public String toString() {
    return label;
  }
}
