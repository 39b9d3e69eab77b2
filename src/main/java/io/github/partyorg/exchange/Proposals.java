package io.github.partyorg.exchange;

import io.github.partyorg.structure.Nearest;
import java.util.Collection;
import java.util.List;

/** The nearest right values (đề xuất). */
final class Proposals {

  /** Among more values, nobody looks for the nearest. */
  private static final int MOST = 20_000;

  private Proposals() {}

  /** Returns a defect with the word that was probably meant, if there is one. */
  static DataDefect word(DataDefect defect, Iterable<String> words) {
    return Nearest.of(defect.value(), words).map(defect::proposing).orElse(defect);
  }

  /** Returns a defect with the id that was probably meant: of equally near ones, none was. */
  static DataDefect id(DataDefect defect, Collection<String> ids) {
    if (ids.size() > MOST) {
      return defect;
    }
    List<String> nearest = Nearest.ids(defect.value(), ids);
    return nearest.size() == 1 ? defect.proposing(nearest.get(0)) : defect;
  }
}
