package io.github.partyorg.exchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Decodes cells in UTF-8. */
final class UnicodeDecoder implements CellDecoder {

  private static final char REPLACEMENT = '\uFFFD';

  @Override
  public String decode(byte[] bytes, int from, int length, StringBuilder malformed) {
    String text = new String(bytes, from, length, UTF_8);
    return text.indexOf(REPLACEMENT) < 0 && text.indexOf('\0') < 0
        ? text
        : carefully(ByteBuffer.wrap(bytes, from, length), malformed);
  }

  private static String carefully(ByteBuffer cell, StringBuilder malformed) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(cell.remaining() + 1);
    CoderResult result = decoder.decode(cell, text, true);
    while (result.isError()) {
      text.put(REPLACEMENT);
      for (int left = result.length(); left > 0; left--) {
        CellDecoder.note(malformed, cell.get());
      }
      result = decoder.decode(cell, text, true);
    }
    String read = text.flip().toString();
    for (int at = read.indexOf('\0'); at >= 0; at = read.indexOf('\0', at + 1)) {
      CellDecoder.note(malformed, 0);
    }
    return read.replace('\0', REPLACEMENT);
  }
}
