package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;

/** Values of one type in their order, written and read one after the other. */
record ListOf<T>(Codec<T> element) implements Codec<ImmutableList<T>> {

  @Override
  public void write(ImmutableList<T> values, Output out) {
    out.startArray();
    for (T value : values) {
      element.write(value, out);
    }
    out.endArray();
  }

  @Override
  public ImmutableList<T> read(Input in) {
    in.startArray();
    ImmutableList.Builder<T> values = ImmutableList.builder();
    while (in.nextElement()) {
      values.add(element.read(in));
    }
    return values.build();
  }
}
