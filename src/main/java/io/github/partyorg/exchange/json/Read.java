package io.github.partyorg.exchange.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The parts of one value that were read. */
final class Read {

  private final @Nullable Object[] parts;

  Read(int fields) {
    this.parts = new @Nullable Object[fields];
  }

  boolean has(int at) {
    return parts[at] != null;
  }

  /** Returns what was read, or null. */
  @Nullable Object at(int at) {
    return parts[at];
  }

  void put(int at, Object part) {
    parts[at] = part;
  }

  @SuppressWarnings("unchecked") // read by the codec of the field
  <V> V get(Field<?, V> field) {
    Object part = parts[field.at()];
    return part == null ? Objects.requireNonNull(field.absent()) : (V) part;
  }

  /** A part that this one of several forms must have. */
  <V> V need(Field<?, Optional<V>> field) {
    return get(field)
        .orElseThrow(
            () -> new IllegalArgumentException("\"%s\" is missing".formatted(field.name())));
  }

  /** Says an option of a finished value, if it was read. */
  <X, V> X with(X value, Field<?, Optional<V>> option, BiFunction<X, V, X> saying) {
    Optional<V> part = get(option);
    return part.isPresent() ? saying.apply(value, part.get()) : value;
  }
}
