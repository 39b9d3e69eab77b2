package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What was carried out before the outcome reviewed (các phương án đã thực hiện): evidence for rules
 * on how a unit was formed, where that took more than one plan. A review that is given none knows
 * the plan reviewed alone.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class EarlierOutcomes implements Evidence permits ImmutableEarlierOutcomes {

  EarlierOutcomes() {}

  /**
   * {@return earlier outcomes}
   *
   * @param outcomes the outcomes, in any order
   */
  public static EarlierOutcomes of(Outcome... outcomes) {
    return ImmutableEarlierOutcomes.make(ImmutableList.copyOf(outcomes));
  }

  /** {@return the outcomes} */
  public abstract ImmutableList<Outcome> outcomes();

  /** Returns the changes in which a unit began or took over from others. */
  @Value.Lazy
  ImmutableListMultimap<UnitId, Change> formations() {
    ImmutableListMultimap.Builder<UnitId, Change> formations = ImmutableListMultimap.builder();
    for (Outcome outcome : outcomes()) {
      for (Change change : outcome.changes()) {
        formed(change).forEach(unit -> formations.put(unit, change));
      }
    }
    return formations.build();
  }

  private static Set<UnitId> formed(Change change) {
    Set<UnitId> formed = new LinkedHashSet<>();
    change.begun().forEach(unit -> formed.add(unit.id()));
    change.successions().forEach(succession -> formed.add(succession.to()));
    return formed;
  }

  /** Returns the units from which one was formed, by the outcome reviewed and earlier ones. */
  static Set<UnitId> predecessors(UnitId unit, Situation situation) {
    ImmutableList.Builder<Change> formations = ImmutableList.builder();
    situation
        .evidence(EarlierOutcomes.class)
        .forEach(earlier -> formations.addAll(earlier.formations().get(unit)));
    return predecessors(unit, formations.addAll(situation.formationsOf(unit)).build());
  }

  /** A unit that others were merged into is one of those from which it is formed. */
  private static Set<UnitId> predecessors(UnitId unit, ImmutableList<Change> formations) {
    Set<UnitId> predecessors = new LinkedHashSet<>();
    boolean isBegun = false;
    for (Change change : formations) {
      for (Succession succession : change.successions()) {
        if (succession.to().equals(unit)) {
          predecessors.add(succession.from());
        }
      }
      for (Unit original : change.originals()) {
        if (original.id().equals(unit)) {
          predecessors.add(unit);
        }
      }
      isBegun |= change.begun().stream().anyMatch(begun -> begun.id().equals(unit));
    }
    if (isBegun) {
      predecessors.remove(unit);
    }
    return predecessors;
  }
}
