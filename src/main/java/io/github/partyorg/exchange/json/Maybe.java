package io.github.partyorg.exchange.json;

import java.util.Optional;

/** What may be left out: here it is there. */
record Maybe<T>(Codec<T> codec) implements Codec<Optional<T>> {

  @Override
  public void write(Optional<T> value, Output out) {
    codec.write(value.orElseThrow(), out);
  }

  @Override
  public Optional<T> read(Input in) {
    return Optional.of(codec.read(in));
  }
}
