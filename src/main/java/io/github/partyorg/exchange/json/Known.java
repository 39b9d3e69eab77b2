package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import java.util.function.Function;

/** A value that the library ships, as its code, or one of the application's own, as an object. */
final class Known<T> implements Codec<T> {

  private final ImmutableMap<String, T> shipped;
  private final Function<T, String> code;
  private final Codec<T> own;

  Known(Iterable<T> shipped, Function<T, String> code, Codec<T> own) {
    this.shipped = Maps.uniqueIndex(shipped, code::apply);
    this.code = code;
    this.own = own;
  }

  ImmutableMap<String, T> shipped() {
    return shipped;
  }

  Codec<T> own() {
    return own;
  }

  @Override
  public void write(T value, Output out) {
    if (value.equals(shipped.get(code.apply(value)))) {
      out.text(code.apply(value));
    } else {
      own.write(value, out);
    }
  }

  @Override
  public T read(Input in) {
    if (!in.isText()) {
      return in.shared(own.read(in));
    }
    String word = in.text("a code or an object");
    T value = shipped.get(word);
    if (value == null) {
      throw in.unknown(Kind.UNKNOWN_WORD, word, shipped.keySet());
    }
    return value;
  }
}
