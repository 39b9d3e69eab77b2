package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Bilingual;
import java.util.Optional;

/**
 * A value that is said if it is known.
 *
 * @param slot reads and writes it
 * @param <T> the value
 */
record Maybe<T>(Slot<T> slot) implements Slot<Optional<T>> {

  @Override
  public Optional<Optional<T>> read(Words words) {
    int before = words.place();
    Optional<T> value = slot.read(words);
    if (value.isEmpty()) {
      words.goBack(before);
    }
    return Optional.of(value);
  }

  @Override
  public void write(Optional<T> value, Pen pen) {
    value.ifPresent(known -> slot.write(known, pen));
  }

  @Override
  public Bilingual what() {
    return slot.what();
  }
}
