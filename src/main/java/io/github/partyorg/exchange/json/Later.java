package io.github.partyorg.exchange.json;

import java.util.function.Supplier;

/** A description that is not finished yet, as values of its type have others of it inside. */
record Later<T>(Supplier<? extends Codec<T>> described) implements Codec<T> {

  @Override
  public void write(T value, Output out) {
    described.get().write(value, out);
  }

  @Override
  public T read(Input in) {
    return described.get().read(in);
  }
}
