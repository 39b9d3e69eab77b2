package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders that regroup many units into many, made up by chance. */
final class RandomIntakes {

  private final Hierarchy hierarchy;
  private final RandomPicks picks;
  private final RandomUnits units;
  private final Map<UnitId, Intake> intakes = new LinkedHashMap<>();

  RandomIntakes(Hierarchy hierarchy, RandomPicks picks, RandomUnits units) {
    this.hierarchy = hierarchy;
    this.picks = picks;
    this.units = units;
  }

  Order regroup() {
    Unit model = picks.at(picks.unit(any -> !any.equals(hierarchy.root())));
    List<UnitId> sources = new ArrayList<>(List.of(model.id()));
    while (picks.once(2)) {
      sources.add(alike(model));
    }
    List<UnitId> ending = new ArrayList<>(sources);
    ending.removeIf(source -> picks.once(4));
    begin(model, sources);
    for (UnitId source : sources) {
      distribute(picks.at(source.value()), !ending.contains(source));
    }
    return Regroup.ending(ending).into(intakes.values());
  }

  private UnitId alike(Unit model) {
    return UnitId.of(picks.unit(any -> SlowModel.type(any) == SlowModel.type(model)));
  }

  /** Names what takes in: units that begin, and now and then one that stands. */
  private void begin(Unit model, List<UnitId> sources) {
    for (int count = picks.number(3); count > 0; count--) {
      Unit unit = units.like(model, picks.fresh());
      String superior =
          hierarchy
              .superiorOf(model.id())
              .filter(any -> !picks.once(4))
              .map(any -> any.id().value())
              .orElseGet(() -> picks.unit(Committee.class::isInstance));
      intakes.put(unit.id(), Intake.of(unit).under(superior));
    }
    if (intakes.isEmpty() || picks.once(3)) {
      UnitId standing = alike(model);
      if (!sources.contains(standing) || picks.once(9)) {
        intakes.putIfAbsent(standing, Intake.of(standing));
      }
    }
    if (intakes.isEmpty()) {
      intakes.put(UnitId.of("QQ"), Intake.of("QQ"));
    }
  }

  /** Gives what a unit holds to those that take in: all, or a part to each. */
  private void distribute(Unit source, boolean livesOn) {
    List<UnitId> targets = List.copyOf(intakes.keySet());
    UnitId last = picks.oneOf(targets);
    if (picks.once(3)) {
      put(last, Entries.at(intakes, last).allOf(List.of(source.id())));
      return;
    }
    for (UnitId target : targets) {
      Intake intake = Entries.at(intakes, target);
      if (source instanceof Branch branch) {
        List<MemberId> some = picks.some(branch);
        some.removeIf(
            any ->
                Math.floorMod(any.value().hashCode(), targets.size()) != targets.indexOf(target));
        put(target, intake.members(some).from(source.id()));
      } else {
        List<UnitId> some = picks.someUnits(source);
        some.removeIf(
            any ->
                Math.floorMod(any.value().hashCode(), targets.size()) != targets.indexOf(target));
        put(target, intake.units(some).from(source.id()));
      }
    }
    if (!livesOn && !picks.once(9)) {
      put(last, Entries.at(intakes, last).restOf(source.id()));
    }
  }

  private void put(UnitId target, Intake intake) {
    intakes.put(target, intake);
  }
}
