package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Level;
import java.util.List;

/** The wording of the forms that units take. */
final class FormWords {

  private FormWords() {}

  /** Returns the term for a branch converted into a committee of a level. */
  static Bilingual committee(Level level) {
    return Bilingual.of(
        "đảng bộ " + level.term().vietnamese(),
        (level == Level.AFFILIATED ? "an " : "a ") + level.term().english() + " committee");
  }

  /** Returns that term with the branches that begin below it. */
  static Bilingual committee(Level level, List<Branch> branches) {
    Bilingual form = committee(level);
    String below = RearrangingOrder.listed(branches);
    return Bilingual.of(form.vietnamese() + " gồm " + below, form.english() + " with " + below);
  }

  /** Returns the words for a committee that takes another level. */
  static Bilingual toLevel(String verb, Object unit, Level level) {
    return Bilingual.of(
        "Chuyển " + unit + " thành đảng bộ " + level.term().vietnamese(),
        verb + unit + " to another level: " + level.term().english());
  }
}
