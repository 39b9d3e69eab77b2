package io.github.partyorg.exchange.json;

/**
 * How large a document may be (giới hạn), so that no file can exhaust the memory or the stack.
 *
 * <p>What is written keeps to the same limits, so that it can be read again.
 *
 * @param depth the levels of objects and lists within each other; a committee takes two
 * @param textLength the characters of one text
 * @param bytes the bytes of the whole document, when it is read
 */
public record JsonLimits(int depth, int textLength, long bytes) {

  private static final JsonLimits STANDARD = new JsonLimits(200, 100_000, Long.MAX_VALUE);

  /**
   * Checks that each limit leaves something.
   *
   * @param depth the levels of objects and lists within each other
   * @param textLength the characters of one text
   * @param bytes the bytes of the whole document
   * @throws IllegalArgumentException if a limit is less than one
   */
  public JsonLimits {
    if (depth < 1 || textLength < 1 || bytes < 1) {
      throw new IllegalArgumentException(
          "The limits are depth %s, text length %s and %s bytes; each must be at least one."
              .formatted(depth, textLength, bytes));
    }
  }

  /** {@return 200 levels, texts of 100,000 characters, and documents of any length} */
  public static JsonLimits standard() {
    return STANDARD;
  }

  /**
   * {@return the same limits, but for the depth}
   *
   * @param levels the levels; each takes about a kilobyte of the stack of the thread
   */
  public JsonLimits withDepth(int levels) {
    return new JsonLimits(levels, textLength, bytes);
  }

  /**
   * {@return the same limits, but for the length of a text}
   *
   * @param characters the characters of one text
   */
  public JsonLimits withTextLength(int characters) {
    return new JsonLimits(depth, characters, bytes);
  }

  /**
   * {@return the same limits, but for the length of a document}
   *
   * @param most the bytes that are read
   */
  public JsonLimits withBytes(long most) {
    return new JsonLimits(depth, textLength, most);
  }
}
