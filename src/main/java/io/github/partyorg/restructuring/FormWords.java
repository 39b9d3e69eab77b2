package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Level;
import java.util.List;

/** How the forms that units take are worded. */
final class FormWords {

  private FormWords() {}

  /** Returns what a branch that becomes a committee of a level is then called. */
  static Bilingual committee(Level level) {
    return Bilingual.of(
        "đảng bộ " + level.term().vietnamese(),
        (level == Level.AFFILIATED ? "an " : "a ") + level.term().english() + " committee");
  }

  /** Returns what it is then called, with the branches that begin below it. */
  static Bilingual committee(Level level, List<Branch> branches) {
    Bilingual form = committee(level);
    return Bilingual.of(
        form.vietnamese() + " gồm " + branches, form.english() + " with " + branches);
  }

  /** Returns the words for a committee that takes another level. */
  static Bilingual toLevel(String verb, Object unit, Level level) {
    return Bilingual.of(
        "Chuyển " + unit + " thành đảng bộ " + level.term().vietnamese(),
        verb + unit + " to another level: " + level.term().english());
  }
}
