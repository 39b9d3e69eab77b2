package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Every reason why a rearrangement cannot be carried out on a hierarchy. */
final class ArrangementCheck {

  private final Execution execution;
  private final Hierarchy hierarchy;
  private final Rearrangement meaning;
  private final Set<UnitId> ending = new LinkedHashSet<>();
  private final Map<UnitId, Parcels> parcels = new LinkedHashMap<>();
  private final FormsAfter forms;
  private final NewUnits newUnits;

  ArrangementCheck(Execution execution, Rearrangement meaning) {
    this.execution = execution;
    this.hierarchy = execution.hierarchy();
    this.meaning = meaning;
    this.forms = new FormsAfter(meaning);
    this.newUnits = new NewUnits(execution, meaning, forms, this);
  }

  /** Refuses the order for each reason; keeps the data read on the way. */
  void run() {
    endings();
    boolean canBegin = newUnits.check();
    flows();
    new Deliveries(execution, meaning, forms, this).check(canBegin);
    meaning.restated().forEach(this::restatement);
  }

  private void endings() {
    for (UnitId id : meaning.ends()) {
      if (!ending.add(id)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, id, id);
      } else if (execution.find(id, Unit.class).isPresent() && id.equals(hierarchy.root().id())) {
        execution.refuse(Reason.Kind.IS_ROOT, id, id);
      }
    }
  }

  /**
   * Returns the units to search first for leaders of a new unit: those that its members come from.
   */
  Iterable<Unit> near() {
    Set<UnitId> sources = new LinkedHashSet<>(meaning.ends());
    meaning.flows().forEach(flow -> sources.add(flow.from()));
    ImmutableList.Builder<Unit> near = ImmutableList.builder();
    sources.forEach(id -> hierarchy.unit(id).ifPresent(near::add));
    meaning.begins().stream()
        .filter(begin -> begin.origin() == Rearrangement.Origin.OUTSIDE)
        .forEach(begin -> near.add(begin.unit()));
    return near.build();
  }

  private void flows() {
    Map<UnitId, ImmutableList.Builder<Rearrangement.Flow>> bySource = new LinkedHashMap<>();
    for (Rearrangement.Flow flow : meaning.flows()) {
      bySource.computeIfAbsent(flow.from(), from -> ImmutableList.builder()).add(flow);
    }
    bySource.forEach(
        (from, flows) ->
            execution.find(from, Unit.class).ifPresent(source -> read(source, flows.build())));
    for (UnitId id : Sets.union(ending, meaning.restated().keySet())) {
      if (!bySource.containsKey(id)) {
        hierarchy
            .unit(id)
            .filter(this::isEmptied)
            .ifPresent(source -> read(source, ImmutableList.of()));
      }
    }
  }

  private void read(Unit source, ImmutableList<Rearrangement.Flow> flows) {
    Parcels read = new Parcels(execution, source);
    read.read(flows, ending, isEmptied(source));
    parcels.put(source.id(), read);
  }

  /** Says whether all that a unit holds must leave it. */
  private boolean isEmptied(Unit unit) {
    return ending.contains(unit.id()) || changesForm(unit);
  }

  /** Says whether a branch becomes a committee or a committee a branch: all must leave it. */
  private boolean changesForm(Unit unit) {
    Rearrangement.Restated anew = meaning.restated().get(unit.id());
    return anew != null && (unit instanceof Branch ? anew.level().isPresent() : anew.isBranch());
  }

  /** Says whether a place does not end, with a unit above it or alone; else refuses it. */
  boolean livesOn(UnitId place, UnitId concerned) {
    boolean ends = ending.contains(place);
    if (ends) {
      execution.refuse(Reason.Kind.TARGET_ENDS, place, concerned);
    }
    return !ends;
  }

  private void restatement(UnitId id, Rearrangement.Restated anew) {
    Consumer<Unit> check =
        unit -> {
          anew.leadership().ifPresent(led -> Holders.check(execution, led, id, near(unit)));
          if (anew.level().isPresent()) {
            new RestatedLevels(execution, forms, this).check(unit, anew.level().get());
          }
        };
    execution.find(id, Unit.class).ifPresent(check);
  }

  private Iterable<Unit> near(Unit unit) {
    return ImmutableList.<Unit>builder().add(unit).addAll(near()).build();
  }

  /** Returns the parcels that leave each unit. */
  Map<UnitId, Parcels> parcels() {
    return parcels;
  }

  /** Returns the units that begin, nested ones too, as stated. */
  Map<UnitId, Unit> begun() {
    return newUnits.all();
  }

  /** Returns the units that end. */
  Set<UnitId> ending() {
    return ending;
  }
}
