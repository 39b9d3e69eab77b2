package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A clause that may follow a sentence and says one thing more.
 *
 * @param slot reads and writes it
 * @param get the values to write, in their order
 * @param say adds a value to what has been said before
 * @param isRepeated whether it can be said more than once
 * @param needed what is expected if it is not said; empty if it need not be
 * @param <V> what it is about
 * @param <B> what has been said of that before
 * @param <C> the values
 */
record Clause<V, B, C>(
    Slot<C> slot,
    Function<V, ImmutableList<C>> get,
    BiFunction<B, C, B> say,
    boolean isRepeated,
    Optional<Bilingual> needed) {

  /** Returns a clause that is said once, if there is something to say. */
  static <V, B, C> Clause<V, B, C> once(
      Slot<C> slot, Function<V, Optional<C>> get, BiFunction<B, C, B> say) {
    return new Clause<>(slot, get.andThen(Clause::list), say, false, Optional.empty());
  }

  private static <C> ImmutableList<C> list(Optional<C> value) {
    return value.map(ImmutableList::of).orElseGet(ImmutableList::of);
  }

  /** Returns a clause that must be said, whatever it is about. */
  static <V, B, C> Clause<V, B, C> always(
      Slot<C> slot, Bilingual needed, Function<V, C> get, BiFunction<B, C, B> say) {
    return new Clause<>(slot, get.andThen(ImmutableList::of), say, false, Optional.of(needed));
  }

  /** Returns a clause that is said once for each of several values. */
  static <V, B, C> Clause<V, B, C> each(
      Slot<C> slot, Function<V, ? extends Iterable<C>> get, BiFunction<B, C, B> say) {
    return new Clause<>(
        slot, value -> ImmutableList.copyOf(get.apply(value)), say, true, Optional.empty());
  }

  /** Writes a clause for each value. */
  void write(V about, Pen pen) {
    for (C value : get.apply(about)) {
      slot.write(value, pen.clause());
    }
  }

  /** Returns what has been said with a value that this clause has read. */
  @SuppressWarnings("unchecked") // read by the slot of this clause
  B said(B before, Object value) {
    return say.apply(before, (C) value);
  }
}
