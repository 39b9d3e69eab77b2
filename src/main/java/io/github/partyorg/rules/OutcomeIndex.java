package io.github.partyorg.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.SeatVacated;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.restructuring.TakeIn;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the changes of the outcome reviewed did, by unit. Each index is read once, when a rule first
 * asks for it, so that a review stays linear in the orders of a plan.
 */
final class OutcomeIndex {

  private final Optional<Outcome> outcome;
  private final Supplier<ImmutableSet<UnitId>> newUnits = Suppliers.memoize(this::readNewUnits);
  private final Supplier<ImmutableListMultimap<UnitId, Change>> formations =
      Suppliers.memoize(this::readFormations);
  private final Supplier<ImmutableListMultimap<InDecision, SeatVacated>> vacated =
      Suppliers.memoize(this::readVacated);
  private final Supplier<ImmutableListMultimap<UnitId, Consent>> consents =
      Suppliers.memoize(this::readConsents);

  private OutcomeIndex(Optional<Outcome> outcome) {
    this.outcome = outcome;
  }

  static OutcomeIndex of(Optional<Outcome> outcome) {
    return new OutcomeIndex(outcome);
  }

  /** Returns the units that began or that others were merged into, also those that ended again. */
  ImmutableSet<UnitId> newUnits() {
    return newUnits.get();
  }

  /** Returns the changes in which a unit began or took over from others, in order. */
  ImmutableList<Change> formations(UnitId unit) {
    return formations.get().get(unit);
  }

  /** A decision, by its place in the plan, and a unit. */
  private record InDecision(int decision, UnitId unit) {
    static InDecision of(SeatVacated change) {
      return new InDecision(change.act().decisionNumber(), change.before().id());
    }
  }

  /**
   * Returns the seats of a unit that became vacant by the decision behind one of them, in order.
   */
  ImmutableList<SeatVacated> vacatedWith(SeatVacated change) {
    return vacated.get().get(InDecision.of(change));
  }

  /** Returns the consents that the plan recorded on a unit. */
  ImmutableList<Consent> consents(UnitId unit) {
    return consents.get().get(unit);
  }

  private ImmutableList<Change> changes() {
    return outcome.map(Outcome::changes).orElse(ImmutableList.of());
  }

  private ImmutableSet<UnitId> readNewUnits() {
    ImmutableSet.Builder<UnitId> begun = ImmutableSet.builder();
    for (Change change : changes()) {
      if (change instanceof Restructured restructured && !restructured.isBy(TakeIn.class)) {
        change.begun().forEach(unit -> begun.add(unit.id()));
        if (!restructured.isBy(Convert.class)) {
          change.successions().stream().map(Succession::to).forEach(begun::add);
        }
      }
    }
    return begun.build();
  }

  private ImmutableListMultimap<UnitId, Change> readFormations() {
    ImmutableListMultimap.Builder<UnitId, Change> formations = ImmutableListMultimap.builder();
    for (Change change : changes()) {
      Set<UnitId> formed = new LinkedHashSet<>();
      change.begun().forEach(unit -> formed.add(unit.id()));
      change.successions().forEach(succession -> formed.add(succession.to()));
      formed.forEach(unit -> formations.put(unit, change));
    }
    return formations.build();
  }

  private ImmutableListMultimap<InDecision, SeatVacated> readVacated() {
    ImmutableListMultimap.Builder<InDecision, SeatVacated> vacated =
        ImmutableListMultimap.builder();
    for (Change change : changes()) {
      if (change instanceof SeatVacated one) {
        vacated.put(InDecision.of(one), one);
      }
    }
    return vacated.build();
  }

  private ImmutableListMultimap<UnitId, Consent> readConsents() {
    ImmutableListMultimap.Builder<UnitId, Consent> consents = ImmutableListMultimap.builder();
    for (Change change : changes()) {
      if (change.order() instanceof RecordConsent order) {
        consents.put(order.unit(), order.consent());
      }
    }
    return consents.build();
  }
}
