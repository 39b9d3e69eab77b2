package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The effect of a rearrangement: members who came or left, and the log. */
final class Arranged {

  private final Rearrangement meaning;
  private final Execution execution;
  private final HierarchyEdit edit;
  private final ArrangementCheck check;
  private final Arrivals arrivals;

  Arranged(Rearrangement meaning, Execution execution, ArrangementCheck check, Arrivals arrivals) {
    this.meaning = meaning;
    this.execution = execution;
    this.edit = execution.edit();
    this.check = check;
    this.arrivals = arrivals;
  }

  /** Returns all of it. */
  Effect effect() {
    ImmutableSet<MemberId> left = left();
    return Effect.of(this::change)
        .joinedBy(came())
        .leftBy(left)
        .keepingSeatsOf(led())
        .followedBy(
            act ->
                ImmutableList.<Change>builder()
                    .addAll(arrivals.ended(act, edit))
                    .addAll(Departures.of(left, check.parcels().keySet(), execution, act))
                    .build());
  }

  /** Returns the members who came from outside with a unit. */
  private ImmutableSet<MemberId> came() {
    ImmutableSet.Builder<MemberId> came = ImmutableSet.builder();
    for (Rearrangement.Begin begin : meaning.begins()) {
      if (begin.origin() == Rearrangement.Origin.OUTSIDE) {
        addMembers(begin.unit(), came);
      }
    }
    return came.build();
  }

  /** Returns the members who left the hierarchy, alone or with a unit. */
  private ImmutableSet<MemberId> left() {
    ImmutableSet.Builder<MemberId> left = ImmutableSet.builder();
    for (Parcels parcels : check.parcels().values()) {
      Parcel outside = parcels.byDestination().get(Optional.<UnitId>empty());
      if (outside != null) {
        left.addAll(outside.members.keySet());
        outside.units.values().forEach(unit -> addMembers(unit, left));
      }
    }
    return left.build();
  }

  private static void addMembers(Unit top, ImmutableSet.Builder<MemberId> members) {
    for (Unit unit : top.subtree()) {
      if (unit instanceof Branch branch) {
        branch.members().forEach(member -> members.add(member.id()));
      }
    }
  }

  /** Returns the units with a leadership stated by the order; their seats are not vacated. */
  private ImmutableSet<UnitId> led() {
    ImmutableSet.Builder<UnitId> led = ImmutableSet.builder();
    meaning
        .restated()
        .forEach(
            (id, anew) -> {
              if (anew.leadership().isPresent()) {
                led.add(id);
              }
            });
    return led.addAll(check.begun().keySet()).build();
  }

  /** Returns the log of it, for an act that gave this hierarchy. */
  private Restructured change(Act act, Hierarchy after) {
    ImmutableList.Builder<Unit> ended = ImmutableList.builder();
    ImmutableList.Builder<Unit> begun = ImmutableList.builder();
    ImmutableMap.Builder<UnitId, UnitId> superiors = ImmutableMap.builder();
    for (UnitId id : check.ending()) {
      execution.unit(id).ifPresent(ended::add);
      execution.superiorOf(id).ifPresent(above -> superiors.put(id, above));
    }
    for (UnitId id : check.begun().keySet()) {
      begun.add(edit.unit(id));
      after.superiorOf(id).ifPresent(above -> superiors.put(id, above.id()));
    }
    return Restructured.of(
        act,
        units(meaning.originals(), true),
        units(meaning.results(), false),
        ended.build(),
        begun.build(),
        superiors.buildOrThrow(),
        moves(),
        edges(after),
        restanding());
  }

  private ImmutableList<Unit> units(ImmutableList<UnitId> ids, boolean earlier) {
    ImmutableList.Builder<Unit> units = ImmutableList.builder();
    for (UnitId id : ids) {
      (earlier ? execution.unit(id) : edit.find(id)).ifPresent(units::add);
    }
    return units.build();
  }

  private ImmutableList<Move> moves() {
    ImmutableList.Builder<Move> moves = ImmutableList.builder();
    for (Parcels parcels : check.parcels().values()) {
      UnitId from = parcels.source().id();
      parcels
          .byDestination()
          .forEach(
              (to, parcel) -> {
                boolean isEmpty = parcel.members.isEmpty() && parcel.units.isEmpty();
                if (!isEmpty && !to.equals(Optional.of(from))) {
                  moves.add(Move.of(from, to, parcel.members.keySet(), parcel.units.keySet()));
                }
              });
    }
    return moves.build();
  }

  private ImmutableList<Succession> edges(Hierarchy after) {
    Heirs heirs = new Heirs(meaning, check.parcels(), after);
    Succession.Kind kind =
        meaning.isSucceeded() ? Succession.Kind.SUCCESSION : Succession.Kind.DISPERSAL;
    ImmutableList.Builder<Succession> edges = ImmutableList.builder();
    for (UnitId ended : check.ending()) {
      Optional.ofNullable(check.parcels().get(ended))
          .ifPresent(leaving -> edges.addAll(heirs.of(leaving, kind)));
    }
    if (!meaning.begins().isEmpty()) {
      for (Parcels leaving : check.parcels().values()) {
        if (!check.ending().contains(leaving.source().id())) {
          edges.addAll(heirs.origins(leaving));
        }
      }
    }
    return edges.build();
  }

  /** Returns the units that are something else now because a level was restated above them. */
  private ImmutableList<UnitId> restanding() {
    if (meaning.restated().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<UnitId> units = ImmutableList.builder();
    meaning
        .restated()
        .forEach(
            (id, anew) -> {
              if (anew.level().isPresent()
                  && execution.unit(id).orElse(null) instanceof Committee then) {
                Set<UnitId> children = new HashSet<>();
                edit.unit(id).children().forEach(child -> children.add(child.id()));
                for (Unit child : then.children()) {
                  if (children.contains(child.id())) {
                    units.add(child.id());
                  }
                }
              }
            });
    return units.build();
  }
}
