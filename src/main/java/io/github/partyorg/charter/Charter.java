package io.github.partyorg.charter;

import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Threshold;

/** Numbers that stand in the Party Charter. */
final class Charter {

  private Charter() {}

  /** Returns a threshold that holds since the day of the Charter. */
  static Threshold threshold(String name, int number, String article) {
    LegalSource source = LegalTexts.CHARTER.article(article);
    return Threshold.of(name, number, source, source.text().date().orElseThrow());
  }
}
