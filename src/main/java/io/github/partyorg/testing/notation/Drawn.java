package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Bilingual;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What drawings of hierarchies say in the same words.
 *
 * @param what what it is called
 * @param reader reads a value where a drawing would say it
 * @param phrase the words of a drawing for a value
 * @param <T> the values
 */
record Drawn<T>(Bilingual what, Function<Cursor, T> reader, BiFunction<T, Locale, String> phrase)
    implements Slot<T> {

  @Override
  public Optional<T> read(Words words) {
    return words.readDrawn(reader);
  }

  @Override
  public void write(T value, Pen pen) {
    pen.write(phrase.apply(value, pen.language()));
  }
}
