package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Bilingual;
import java.util.Optional;

/**
 * What fills a place in a sentence (chỗ điền): values of one type, read and written by one
 * description.
 *
 * @param <T> the values
 */
interface Slot<T> {

  /** {@return the value that stands here, or empty; the words then know what was expected} */
  Optional<T> read(Words words);

  /** {@return what stands here, as pages and errors call it} */
  Bilingual what();

  /** Writes a value. */
  void write(T value, Pen pen);
}
