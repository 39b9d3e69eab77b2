package io.github.partyorg.testing.notation;

import java.util.IdentityHashMap;
import java.util.Objects;

/** The parts of a sentence that have been read. */
final class Values {

  private final IdentityHashMap<Part<?, ?>, Object> values = new IdentityHashMap<>();

  void put(Part<?, ?> part, Object value) {
    values.put(part, value);
  }

  @SuppressWarnings("unchecked") // put by the part that it is asked by
  <A> A get(Part<?, A> part) {
    return (A) Objects.requireNonNull(values.get(part));
  }
}
