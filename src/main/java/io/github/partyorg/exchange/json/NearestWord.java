package io.github.partyorg.exchange.json;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Optional;

/** The known word that a mistyped one is nearest to. */
final class NearestWord {

  /** One letter of so many may differ. */
  private static final int LETTERS = 3;

  private NearestWord() {}

  /** Returns the nearest word, the first of equally near ones; empty if all are too far. */
  static Optional<String> of(String typed, Collection<String> known) {
    String lower = Ascii.toLowerCase(typed);
    int least = 2 + typed.length() / LETTERS;
    Optional<String> nearest = Optional.empty();
    for (String word : known) {
      if (Math.abs(word.length() - lower.length()) < least) {
        int distance = distance(lower, Ascii.toLowerCase(word));
        if (distance < least) {
          least = distance;
          nearest = Optional.of(word);
        }
      }
    }
    return nearest;
  }

  /** Counts the letters to change, add or leave out. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int diagonal = above[0];
      above[0] = row;
      for (int column = 1; column < above.length; column++) {
        int changed = diagonal + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = above[column];
        above[column] = Math.min(changed, 1 + Math.min(diagonal, above[column - 1]));
      }
    }
    return above[other.length()];
  }
}
