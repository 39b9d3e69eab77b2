package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The word or id that was probably meant (từ gần nhất): the one with the fewest letters to change.
 */
public final class Nearest {

  /** One letter of so many may differ. */
  private static final int LETTERS = 3;

  private Nearest() {}

  /**
   * Returns the nearest one of some words, of which one letter in three may differ. Case and the
   * ways of encoding letters make no difference.
   *
   * @param typed a word that there is not
   * @param words those that there are
   * @return the nearest, the first of equally near ones; empty if all are too far
   */
  public static Optional<String> of(String typed, Iterable<String> words) {
    int limit = 1 + Names.folded(typed).length() / LETTERS;
    return within(limit, typed, words, Names::folded).stream().findFirst();
  }

  /**
   * Returns the nearest one of some ids, of which one character may always differ.
   *
   * @param typed the text of an id that there is not
   * @param ids the texts of those that there are
   * @return the nearest, the first of equally near ones; empty if all are too far
   */
  public static Optional<String> id(String typed, Iterable<String> ids) {
    return ids(typed, ids).stream().findFirst();
  }

  /**
   * Returns the nearest ones of some ids, as {@link #id} does. Digits and the letters that look
   * like them make no difference.
   *
   * @param typed the text of an id that there is not
   * @param ids the texts of those that there are
   * @return the nearest, all of them equally near; empty if all are too far
   */
  public static ImmutableList<String> ids(String typed, Iterable<String> ids) {
    return within(2 + typed.length() / LETTERS, typed, ids, Nearest::look);
  }

  /** Returns what an id looks like: l and I as 1, O as 0. */
  private static String look(String id) {
    return Names.folded(id).replace('l', '1').replace('i', '1').replace('o', '0');
  }

  /** Returns the nearest words, all of which are equally near. */
  private static ImmutableList<String> within(
      int limit, String typed, Iterable<String> words, UnaryOperator<String> folding) {
    String folded = folding.apply(typed);
    int least = limit - 1;
    List<String> nearest = new ArrayList<>();
    for (String word : words) {
      int distance = distance(folded, folding.apply(word), least + 1);
      if (distance < least) {
        nearest.clear();
        least = distance;
      }
      if (distance == least) {
        nearest.add(word);
      }
    }
    return ImmutableList.copyOf(nearest);
  }

  /** Counts the letters to change, add or leave out; at most a limit. */
  private static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) >= limit) {
      return limit;
    }
    int[] above = new int[other.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int diagonal = above[0];
      above[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int changed = diagonal + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = above[column];
        above[column] = Math.min(changed, 1 + Math.min(diagonal, above[column - 1]));
      }
    }
    return Math.min(above[other.length()], limit);
  }
}
