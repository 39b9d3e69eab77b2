package io.github.partyorg.testing.assertions;

import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Nearest;

/** Suggests the id that a misspelt one may have meant. */
final class Suggestion {

  /** So many ids are compared; in a larger organisation the first of them. */
  private static final int MOST = 50_000;

  private Suggestion() {}

  /** Says the nearest of some ids as the end of a sentence; empty if all are too far. */
  static String of(String wanted, Iterable<?> known) {
    Iterable<String> ids = Iterables.transform(Iterables.limit(known, MOST), Object::toString);
    return Nearest.id(wanted, ids).map(nearest -> "; the nearest is " + nearest).orElse("");
  }
}
