package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import java.util.LinkedHashSet;
import java.util.Set;

/** Different values of one type. */
record SetOf<T>(Codec<T> element) implements Codec<ImmutableSet<T>> {

  @Override
  public void write(ImmutableSet<T> values, Output out) {
    out.startArray();
    for (T value : values) {
      element.write(value, out);
    }
    out.endArray();
  }

  @Override
  public ImmutableSet<T> read(Input in) {
    in.startArray();
    Set<T> values = new LinkedHashSet<>();
    while (in.nextElement()) {
      T value = element.read(in);
      if (!values.add(value)) {
        throw in.refusal(Kind.DOUBLED, value + " again", "each value once");
      }
    }
    return ImmutableSet.copyOf(values);
  }
}
