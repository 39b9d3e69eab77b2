package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import java.util.Optional;

/**
 * Several sentences for values of one type: the first that has a place for each part of a value
 * says it.
 *
 * @param sayings the sentences
 * @param <T> the values
 */
record Alternatives<T>(ImmutableList<Saying<T>> sayings) implements Slot<T> {

  @SafeVarargs
  static <T> Alternatives<T> of(Saying<T>... sayings) {
    ImmutableList.Builder<Saying<T>> all = ImmutableList.builder();
    for (Saying<T> saying : sayings) {
      all.add(saying);
    }
    return new Alternatives<>(all.build());
  }

  @Override
  public Optional<T> read(Words words) {
    for (Saying<T> saying : sayings) {
      Optional<T> value = saying.read(words);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  @Override
  public void write(T value, Pen pen) {
    for (Saying<T> saying : sayings) {
      if (saying.says(value)) {
        saying.write(value, pen);
        return;
      }
    }
    throw new IllegalArgumentException("No sentence says " + value + ".");
  }

  @Override
  public Bilingual what() {
    return Bilingual.join(
        " | ", sayings.stream().map(Saying::what).collect(ImmutableList.toImmutableList()));
  }
}
