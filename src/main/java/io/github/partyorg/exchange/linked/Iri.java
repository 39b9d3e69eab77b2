package io.github.partyorg.exchange.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.BaseEncoding;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.net.URI;

/**
 * The addresses of what is described (định danh), below the base of the file.
 *
 * <p>They are written with the prefix of the base, not relative to it: readers put a prefix before
 * a text as it is, while some undo escapes when they resolve.
 *
 * <p>Letters of any alphabet stand as they are (RFC 3987); all else but {@code - . _ ~} is escaped
 * as the bytes of UTF-8, so that no id is taken for two, for a step up or for a query.
 */
final class Iri {

  /** What stands for the base in a file. */
  static final String PREFIX = "party:";

  private static final BaseEncoding HEXADECIMAL = BaseEncoding.base16();

  private Iri() {}

  /** Returns the base, or refuses one below which an id cannot be put. */
  static URI base(URI base) {
    if (!base.isAbsolute()
        || base.isOpaque()
        || base.getRawQuery() != null
        || base.getRawFragment() != null
        || !base.getRawPath().endsWith("/")) {
      throw new IllegalArgumentException(
          "The base %s must be an absolute address that ends with a slash, such as".formatted(base)
              + " https://example.org/party/, without query and fragment.");
    }
    return base.normalize();
  }

  static String of(UnitId unit) {
    return of("unit", unit.value());
  }

  static String of(MemberId member) {
    return of("member", member.value());
  }

  /** Returns an address below the base; each step is escaped. */
  static String of(String first, String... steps) {
    return below(PREFIX + escaped(first), steps);
  }

  /** Returns an address below another; each step is escaped. */
  static String below(String above, String... steps) {
    StringBuilder path = new StringBuilder(above);
    for (String step : steps) {
      path.append('/').append(escaped(step));
    }
    return path.toString();
  }

  private static String escaped(String text) {
    boolean isOfDots = text.chars().allMatch(c -> c == '.');
    StringBuilder escaped = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (isKept(character) && !isOfDots) {
        escaped.appendCodePoint(character);
      } else {
        for (byte each : Character.toString(character).getBytes(UTF_8)) {
          escaped.append('%').append(HEXADECIMAL.encode(new byte[] {each}));
        }
      }
    }
    return escaped.toString();
  }

  /** Says so by ranges, not by what this version of Java takes for a letter. */
  private static boolean isKept(int character) {
    if (character < 0x80) {
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '0' && character <= '9')
          || "-._~".indexOf(character) >= 0;
    }
    return (character >= 0xA0 && character <= 0xD7FF)
        || (character >= 0xF900 && character <= 0xFDCF)
        || (character >= 0xFDF0 && character <= 0xFFEF)
        || (character >= 0x10000 && character < 0xE1000 && (character & 0xFFFF) <= 0xFFFD);
  }
}
