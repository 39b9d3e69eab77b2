package io.github.partyorg.exchange.json;

import java.util.function.Function;

/** A value that is written as another one, which it is made of. */
record As<T, P>(
    Body<P> part, Function<? super T, ? extends P> getter, Function<? super P, ? extends T> making)
    implements Body<T> {

  @Override
  public void writeFields(T value, Output out) {
    part.writeFields(getter.apply(value), out);
  }

  @Override
  public T readFields(Input in) {
    P read = part.readFields(in);
    try {
      return making.apply(read);
    } catch (RuntimeException refused) {
      throw in.refused(refused, "parts that fit together");
    }
  }
}
