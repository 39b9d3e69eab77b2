package io.github.partyorg.testing.assertions;

import java.util.Locale;

/** Finds the word that a misspelt one may have meant. */
final class Nearest {

  /** So many words are compared; in a larger organisation the first of them. */
  private static final int MOST = 50_000;

  private Nearest() {}

  /** Says the nearest of some words as the rest of a sentence; empty if there is none. */
  static String said(Object wanted, Iterable<?> known) {
    String word = folded(wanted);
    String nearest = "";
    int least = word.length() / 2 + 2;
    int compared = 0;
    for (Object candidate : known) {
      int distance = distance(word, folded(candidate), least);
      if (distance < least) {
        least = distance;
        nearest = candidate.toString();
      }
      if (++compared == MOST) {
        break;
      }
    }
    return nearest.isEmpty() ? "" : "; the nearest is " + nearest;
  }

  private static String folded(Object word) {
    return word.toString().toLowerCase(Locale.ROOT);
  }

  /** Counts the letters to add, drop or change; gives up at a number. */
  private static int distance(String one, String other, int enough) {
    if (Math.abs(one.length() - other.length()) >= enough) {
      return enough;
    }
    int[] above = new int[other.length() + 1];
    for (int at = 0; at <= other.length(); at++) {
      above[at] = at;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] here = new int[other.length() + 1];
      here[0] = row;
      for (int at = 1; at <= other.length(); at++) {
        int changed = above[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
        here[at] = Math.min(changed, 1 + Math.min(above[at], here[at - 1]));
      }
      above = here;
    }
    return above[other.length()];
  }
}
