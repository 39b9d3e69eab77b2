package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import java.util.Optional;

/**
 * Several values one after the other, at least one.
 *
 * @param item reads and writes one
 * @param separator the word or mark between two
 * @param <T> the values
 */
record Listed<T>(Slot<T> item, Bilingual separator) implements Slot<ImmutableList<T>> {

  private static final Bilingual COMMA = Bilingual.alike(",");

  static <T> Listed<T> commas(Slot<T> item) {
    return new Listed<>(item, COMMA);
  }

  @Override
  public Optional<ImmutableList<T>> read(Words words) {
    ImmutableList.Builder<T> all = ImmutableList.builder();
    Optional<T> next = item.read(words);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    int end = words.place();
    while (next.isPresent()) {
      all.add(next.get());
      end = words.place();
      boolean goesOn = words.take(separator.english()) || words.take(separator.vietnamese());
      next = goesOn ? item.read(words) : Optional.empty();
    }
    words.goBack(end);
    return Optional.of(all.build());
  }

  @Override
  public void write(ImmutableList<T> values, Pen pen) {
    for (int at = 0; at < values.size(); at++) {
      if (at > 0) {
        pen.write(separator.equals(COMMA) ? "," : " " + separator.in(pen.language()));
        pen.write(" ");
      }
      item.write(values.get(at), pen);
    }
  }

  @Override
  public Bilingual what() {
    return item.what();
  }
}
