package io.github.partyorg.testing;

import io.github.partyorg.structure.Hierarchy;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes an input for which something fails as small as it gets (thu nhỏ dữ liệu gây lỗi): a branch,
 * a member, an order is dropped as long as it still fails.
 *
 * <p>The smallest input is one of which nothing more can be dropped alone. It need not fail for the
 * reason of the first one; a caller that cares asks for the same kind of failure.
 */
public final class Shrink {

  /** So many inputs are tried. */
  private static final int MOST_TRIES = 3000;

  private Shrink() {}

  /**
   * Shrinks a hierarchy.
   *
   * @param failing a hierarchy for which something fails
   * @param fails says whether it fails for another one, too; called many times
   * @return the smallest that was found; the one given if nothing can be dropped
   */
  public static Hierarchy hierarchy(Hierarchy failing, Predicate<? super Hierarchy> fails) {
    return smallest(failing, Smaller::hierarchies, fails);
  }

  /**
   * Shrinks a trial: the plan and the hierarchy that it is tried on.
   *
   * @param failing a trial for which something fails
   * @param fails says whether it fails for another one, too; called many times
   * @return the smallest that was found; the one given if nothing can be dropped
   */
  public static Trial trial(Trial failing, Predicate<? super Trial> fails) {
    return smallest(failing, Smaller::trials, fails);
  }

  private static <T> T smallest(
      T failing, Function<T, Iterable<T>> smaller, Predicate<? super T> fails) {
    T smallest = failing;
    Iterator<T> candidates = smaller.apply(smallest).iterator();
    for (int tries = 0; tries < MOST_TRIES && candidates.hasNext(); tries++) {
      T candidate = candidates.next();
      if (fails.test(candidate)) {
        smallest = candidate;
        candidates = smaller.apply(smallest).iterator();
      }
    }
    return smallest;
  }
}
