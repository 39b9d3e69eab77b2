package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a claim has found so far, which its clauses narrow: <i>a violation of BR-06</i>, then <i>at
 * B1</i>, then <i>observing 10</i>.
 *
 * <p>The clauses are methods of the assertion that claims. Once a clause has failed, those after it
 * claim nothing: where failures are collected, one of a sentence is enough.
 *
 * @param <T> what is found
 */
final class Search<T> {

  private ImmutableList<T> found = ImmutableList.of();
  private String claim = "";
  private boolean isOver;

  /** Begins a claim, which holds if something was found; otherwise says what there is instead. */
  void begin(
      AbstractPartyAssert<?, ?> asserting,
      String words,
      Iterable<? extends T> all,
      Supplier<String> instead) {
    claim = words;
    found = ImmutableList.copyOf(all);
    isOver = found.isEmpty();
    if (isOver && !asserting.allowsNone()) {
      throw asserting.failing(claim, instead.get());
    }
  }

  /** Ends the claim as one that is not made, as its subject is not there. */
  void skip(String words) {
    claim = words;
    isOver = true;
  }

  /** Adds a clause, which holds for something found; otherwise tells all that was found. */
  void narrow(
      AbstractPartyAssert<?, ?> asserting,
      String clause,
      Predicate<? super T> fits,
      Function<? super T, ?> told) {
    if (claim.isEmpty()) {
      throw new IllegalStateException(
          "The clause \"" + clause + "\" follows no claim; begin with one, such as hasBranch.");
    }
    if (isOver) {
      return;
    }
    claim += " " + clause;
    ImmutableList<T> before = found;
    found = ImmutableList.copyOf(Iterables.filter(before, fits::test));
    isOver = found.isEmpty();
    if (isOver) {
      throw asserting.failing(claim, "found" + all(Iterables.transform(before, told::apply)));
    }
  }

  private static String all(Iterable<?> things) {
    return Iterables.size(things) == 1
        ? " " + Iterables.getOnlyElement(things)
        : Listing.lines(things);
  }
}
