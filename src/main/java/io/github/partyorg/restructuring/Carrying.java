package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries a rearrangement out: checks it, edits the tree, and hands the execution what changed.
 *
 * <p>First, units that leave their place are taken out, the deepest first. Then new and moved units
 * are placed, and members move last, so that every destination is already in its final place.
 */
final class Carrying {

  private final Execution execution;
  private final Rearrangement meaning;
  private final ArrangementCheck check;
  private final HierarchyEdit edit;
  private final Arrivals arrivals = new Arrivals();
  private final Map<UnitId, Unit> moving = new LinkedHashMap<>();
  private final Map<UnitId, UnitId> destinations = new LinkedHashMap<>();

  Carrying(Execution execution, Rearrangement meaning) {
    this.execution = execution;
    this.meaning = meaning;
    this.check = new ArrangementCheck(execution, meaning);
    this.edit = execution.edit();
  }

  /** Carries the rearrangement out, or refuses the order for every reason. */
  void carryOut() {
    check.run();
    if (execution.isRefused()) {
      return;
    }
    restateForms(true);
    takeOut();
    restateForms(false);
    placeAll();
    moveMembers();
    restateRest();
    execution.commit(new Arranged(meaning, execution, check, arrivals).effect());
  }

  /**
   * Restates the forms of units. Units that rise are restated from the top down, before others are
   * placed below them; units that sink or become branches are restated from below, once their
   * contents have left.
   */
  private void restateForms(boolean rising) {
    if (meaning.restated().isEmpty()) {
      return;
    }
    List<UnitId> units = new ArrayList<>(meaning.restated().keySet());
    units.removeIf(id -> !edit.find(id).isPresent());
    Comparator<UnitId> byDepth = Comparator.comparingInt(id -> edit.path(id).size());
    units.sort(rising ? byDepth : byDepth.reversed());
    for (UnitId id : units) {
      Rearrangement.Restated anew = meaning.restated().getOrDefault(id, null);
      if (anew == null || !anew.changesForm()) {
        continue;
      }
      Unit unit = edit.unit(id);
      Optional<Level> level = anew.level();
      if (unit instanceof Branch branch) {
        if (rising && level.isPresent()) {
          edit.replace(branch.asCommittee(level.get()));
        }
      } else if (unit instanceof Committee committee) {
        if (level.isPresent() && level.get().isAbove(committee.level()) == rising) {
          edit.replace(committee.withLevel(level.get()));
        } else if (anew.isBranch() && !rising) {
          edit.replace(committee.asBranch());
        }
      }
    }
  }

  private void takeOut() {
    for (Parcels parcels : check.parcels().values()) {
      parcels.byDestination().forEach((to, parcel) -> takeOut(parcels.source(), to, parcel));
    }
    if (moving.isEmpty() && check.ending().isEmpty()) {
      return;
    }
    SetMultimap<UnitId, UnitId> bySuperior = LinkedHashMultimap.create();
    Map<UnitId, Integer> depths = new HashMap<>();
    for (UnitId id : Iterables.concat(moving.keySet(), check.ending())) {
      List<Unit> line = execution.line(id);
      UnitId superior = line.get(line.size() - 2).id();
      bySuperior.put(superior, id);
      depths.put(superior, line.size());
    }
    List<UnitId> deepestFirst = new ArrayList<>(bySuperior.keySet());
    deepestFirst.sort(Comparator.comparing(depths::get, Comparator.reverseOrder()));
    for (UnitId superior : deepestFirst) {
      for (UnitId id : bySuperior.get(superior)) {
        if (moving.containsKey(id)) {
          moving.put(id, edit.unit(id));
        }
      }
      edit.remove(bySuperior.get(superior), superior);
    }
  }

  private void takeOut(Unit source, Optional<UnitId> to, Parcel parcel) {
    if (!parcel.units.isEmpty() && !to.equals(Optional.of(source.id()))) {
      moving.putAll(parcel.units);
      to.ifPresent(place -> parcel.units.keySet().forEach(id -> destinations.put(id, place)));
    }
  }

  /** Places new and moved units, each after its superior. */
  private void placeAll() {
    if (meaning.begins().isEmpty() && moving.isEmpty()) {
      return;
    }
    LocalDate day = execution.decision().effectiveOn();
    List<Rearrangement.Begin> begins = new ArrayList<>(meaning.begins());
    Map<UnitId, Unit> waiting = new LinkedHashMap<>(moving);
    waiting.keySet().retainAll(destinations.keySet());
    boolean placed = true;
    while (placed && !(begins.isEmpty() && waiting.isEmpty())) {
      placed =
          begins.removeIf(
              begin -> {
                boolean isThere = edit.find(begin.superior()).isPresent();
                if (isThere) {
                  edit.place(founded(begin, day), begin.superior());
                }
                return isThere;
              });
      Map<UnitId, List<Unit>> ready = new LinkedHashMap<>();
      waiting.forEach(
          (id, unit) -> {
            UnitId to = destinations.get(id);
            if (to != null && edit.find(to).isPresent()) {
              ready.computeIfAbsent(to, place -> new ArrayList<>()).add(unit);
            }
          });
      ready.forEach(
          (to, units) -> {
            edit.place(units, to);
            units.forEach(unit -> waiting.remove(unit.id()));
          });
      placed |= !ready.isEmpty();
    }
  }

  /** Returns a unit that begins, founded on the day of effect where no day is stated. */
  private static Unit founded(Rearrangement.Begin begin, LocalDate day) {
    return begin.origin() == Rearrangement.Origin.NEW ? founded(begin.unit(), day) : begin.unit();
  }

  private static Unit founded(Unit unit, LocalDate day) {
    Unit founded = unit.foundedOn().isPresent() ? unit : unit.withFoundedOn(day);
    if (founded instanceof Committee committee && !committee.children().isEmpty()) {
      ImmutableList.Builder<Unit> children = ImmutableList.builder();
      committee.children().forEach(child -> children.add(founded(child, day)));
      return committee.withChildren(children.build());
    }
    return founded;
  }

  private void moveMembers() {
    for (Parcels parcels : check.parcels().values()) {
      Unit source = parcels.source();
      if (source instanceof Branch
          && !check.ending().contains(source.id())
          && edit.find(source.id()).orElse(null) instanceof Branch branch) {
        Branch left = parcels.left(branch);
        if (left != branch) {
          edit.replace(left);
        }
      }
      for (Map.Entry<Optional<UnitId>, Parcel> leaving : parcels.byDestination().entrySet()) {
        Optional<UnitId> to = leaving.getKey();
        if (to.isPresent() && !to.get().equals(source.id())) {
          arrivals.add(to.get(), source, leaving.getValue());
        }
      }
    }
    arrivals.arrive(edit);
  }

  private void restateRest() {
    meaning
        .restated()
        .forEach(
            (id, anew) -> {
              Unit unit = edit.unit(id);
              Unit stated = anew.kind().map(unit::withKind).orElse(unit);
              Leadership led = anew.leadership().orElse(stated.leadership());
              if (!led.equals(stated.leadership())) {
                stated = stated.withLeadership(led);
              }
              if (stated != unit) {
                edit.replace(stated);
              }
            });
  }
}
