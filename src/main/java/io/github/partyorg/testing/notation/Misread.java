package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Bilingual;

/** Ends the reading of a part of a line; the reader notes the error and goes on with the next. */
final class Misread extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, and where. */
  private final DrawingError error;

  Misread(Spot spot, Bilingual message) {
    super(message.english(), null, false, false);
    this.error = DrawingError.at(spot, message);
  }

  DrawingError error() {
    return error;
  }
}
