package io.github.partyorg.testing.notation;

import java.util.Optional;
import java.util.function.Function;

/**
 * A part of what a sentence says: it fills a place that the sentence names, or stands in clauses
 * below.
 *
 * @param <T> what the sentence says
 * @param <A> the part
 */
sealed interface Part<T, A> {

  /**
   * A part that fills a place of the sentence.
   *
   * @param name the name of the place, between braces
   * @param slot reads and writes it
   * @param get finds it; if it is empty, this is not the sentence to say the whole
   */
  record Inline<T, A>(String name, Slot<A> slot, Function<T, Optional<A>> get)
      implements Part<T, A> {}

  /**
   * A part that is said in clauses.
   *
   * @param form the clauses
   * @param get finds it
   */
  record Below<T, A>(Form<A, ?> form, Function<T, A> get) implements Part<T, A> {}

  /** Returns a part that everything of this type has. */
  static <T, A> Part<T, A> part(String name, Slot<A> slot, Function<T, A> get) {
    return new Inline<>(name, slot, whole -> Optional.of(get.apply(whole)));
  }

  /** Returns a part that only some have; the others are said by another sentence. */
  static <T, A> Part<T, A> given(String name, Slot<A> slot, Function<T, Optional<A>> get) {
    return new Inline<>(name, slot, get);
  }

  /** Returns a part that is said in clauses. */
  static <T, A> Part<T, A> below(Form<A, ?> form, Function<T, A> get) {
    return new Below<>(form, get);
  }
}
