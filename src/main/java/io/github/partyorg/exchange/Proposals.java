package io.github.partyorg.exchange;

import io.github.partyorg.structure.Nearest;

/** The nearest right values (đề xuất). */
final class Proposals {

  /** Among more values, nobody looks for the nearest. */
  private static final int MOST = 20_000;

  private Proposals() {}

  /** Returns a defect with the word that was probably meant, if there is one. */
  static DataDefect word(DataDefect defect, Iterable<String> words) {
    return Nearest.of(defect.value(), words).map(defect::proposing).orElse(defect);
  }

  /** Returns a defect with the id that was probably meant, if there is one. */
  static DataDefect id(DataDefect defect, Iterable<String> ids, int count) {
    return count > MOST
        ? defect
        : Nearest.id(defect.value(), ids).map(defect::proposing).orElse(defect);
  }
}
