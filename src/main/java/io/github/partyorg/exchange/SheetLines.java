package io.github.partyorg.exchange;

import java.io.IOException;
import java.util.Optional;

/** The lines of an open {@link Sheet}, one after the other (các dòng). */
public interface SheetLines extends AutoCloseable {

  /**
   * {@return the next line, or empty at the end}
   *
   * @throws IOException if the machine fails
   */
  Optional<SheetLine> next() throws IOException;

  /** {@return how much was read: bytes, or lines where bytes are unknown} */
  long done();

  @Override
  void close() throws IOException;
}
