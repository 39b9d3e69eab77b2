package io.github.partyorg.exchange.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A value of a closed list, as one of its words. */
final class Words<T> implements Codec<T> {

  private final ImmutableMap<String, T> byWord;
  private final ImmutableMap<T, SerializableString> words;

  /** The words and the values once more: a map makes such lists anew each time it is asked. */
  private final ImmutableList<String> names;

  private final ImmutableList<T> values;

  private Words(ImmutableMap<String, T> byWord, ImmutableMap<T, SerializableString> words) {
    this.byWord = byWord;
    this.words = words;
    this.names = byWord.keySet().asList();
    this.values = byWord.values().asList();
  }

  static <T> Words<T> of(Iterable<T> values, Function<T, String> word) {
    return new Words<>(
        Maps.uniqueIndex(values, word::apply),
        Maps.toMap(values, value -> new SerializedString(word.apply(value))));
  }

  /** Takes the constants of an enum, in lower case with hyphens. */
  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    Words<E> words = of(Arrays.asList(type.getEnumConstants()), Words::word);
    return new Words<>(words.byWord, Maps.immutableEnumMap(words.words));
  }

  static String word(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  Map<String, T> byWord() {
    return byWord;
  }

  @Override
  public void write(T value, Output out) {
    SerializableString word = words.get(value);
    if (word == null) {
      throw new IllegalArgumentException("There is no word for " + value + ".");
    }
    out.word(word);
  }

  @Override
  public T read(Input in) {
    int at = in.wordAmong(names);
    if (at < 0) {
      throw in.unknown(Kind.UNKNOWN_WORD, in.text("a word"), byWord.keySet());
    }
    return values.get(at);
  }
}
