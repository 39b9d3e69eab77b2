package io.github.partyorg.testing.assertions;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;

/** Lists things in a message, the first of them if they are many. */
final class Listing {

  private static final int MOST_WORDS = 12;
  private static final int MOST_LINES = 8;

  private Listing() {}

  /** Lists in one line. */
  static String words(Iterable<?> things) {
    ImmutableList<Object> all = ImmutableList.copyOf(things);
    return all.isEmpty() ? "none" : shortened(all, MOST_WORDS, ", ", " and %s more");
  }

  /** Lists line by line, each indented below what comes before. */
  static String lines(Iterable<?> things) {
    return "\n    "
        + shortened(ImmutableList.copyOf(things), MOST_LINES, "\n    ", "\n    and %s more");
  }

  private static String shortened(
      ImmutableList<Object> all, int most, String between, String more) {
    String shown = Joiner.on(between).join(Iterables.limit(all, most));
    return all.size() > most ? shown + more.formatted(all.size() - most) : shown;
  }
}
