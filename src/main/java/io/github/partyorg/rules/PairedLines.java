package io.github.partyorg.rules;

import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Walks through two versions of a hierarchy at once, so that shared units need no lookup.
 *
 * @param earlier where one is in the earlier version
 * @param later where one is in the later version
 * @param revised the units that differ, as they were
 */
record PairedLines(CurrentLine earlier, CurrentLine later, Map<UnitId, Unit> revised) {

  /** Returns a walk through two versions. */
  static PairedLines of(Map<UnitId, Unit> revised) {
    return new PairedLines(new CurrentLine(), new CurrentLine(), revised);
  }

  /**
   * Shows a unit and all below it.
   *
   * @param before the line down to the unit in the earlier version
   * @param after the line down to the unit in the later version
   * @param consumer is shown the units as they are in the later version
   */
  void below(List<Unit> before, List<Unit> after, Consumer<Unit> consumer) {
    int last = after.size() - 1;
    before.subList(0, before.size() - 1).forEach(earlier::down);
    after.subList(0, last).forEach(later::down);
    walk(before.get(before.size() - 1), after.get(last), consumer);
    earlier.clear();
    later.clear();
  }

  private void walk(Unit before, Unit after, Consumer<Unit> consumer) {
    earlier.down(before);
    later.down(after);
    consumer.accept(after);
    for (Unit child : after.children()) {
      walk(revised.getOrDefault(child.id(), child), child, consumer);
    }
    later.up();
    earlier.up();
  }
}
