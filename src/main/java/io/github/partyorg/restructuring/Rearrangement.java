package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of an order for one hierarchy: the units that end and begin, the flows between units,
 * and the attributes restated for units that live on.
 *
 * <p>All effects of a restructuring follow from these four: the edit of the tree, the check that no
 * member is lost, the vacated seats, the log and the lineage.
 *
 * @param ends the units that end, and no others; their contents flow away or end with them
 * @param isSucceeded true if the receiving units succeed them
 * @param begins the units that begin
 * @param flows the flows from unit to unit
 * @param restated the restated attributes, by the id of a unit that lives on
 * @param parts the only permitted targets of flows; empty for any unit
 * @param originals the units that the log shows as they were
 * @param results the units that the log shows as they are
 */
record Rearrangement(
    ImmutableList<UnitId> ends,
    boolean isSucceeded,
    ImmutableList<Begin> begins,
    ImmutableList<Flow> flows,
    ImmutableMap<UnitId, Restated> restated,
    ImmutableSet<UnitId> parts,
    ImmutableList<UnitId> originals,
    ImmutableList<UnitId> results) {

  /** The origin of a unit that begins. */
  enum Origin {
    /** The unit is founded: it brings no members, and gets a founding day if it states none. */
    NEW,
    /** It comes whole from outside the hierarchy, with its members. */
    OUTSIDE,
    /** It was there before, and is again as it was. */
    AGAIN
  }

  /**
   * A unit that begins, with all below it.
   *
   * @param unit the unit
   * @param superior the id of the committee directly above
   * @param origin where it comes from
   */
  record Begin(Unit unit, UnitId superior, Origin origin) {}

  /** The part of a unit that a flow takes. */
  enum Extent {
    /** The members, guests or units named. */
    NAMED,
    /** The guests named; their stay ends. */
    RECALLED,
    /** All that is not named in another flow. */
    REST,
    /** All that the unit holds: nothing is allocated by name. */
    WHOLE
  }

  /**
   * Members and child units that go from one unit to another, or outside.
   *
   * @param from the unit that they leave
   * @param to the unit that they go to, or empty if they leave the hierarchy
   * @param extent the part of the unit that goes
   * @param members the members and guests that are named
   * @param units the child units that are named
   */
  record Flow(
      UnitId from,
      Optional<UnitId> to,
      Extent extent,
      ImmutableList<MemberId> members,
      ImmutableList<UnitId> units) {

    /** Says whether it takes all that other flows leave. */
    boolean takesRest() {
      return extent == Extent.REST || extent == Extent.WHOLE;
    }

    static Flow of(UnitId from, UnitId to, Iterable<MemberId> members) {
      return new Flow(
          from, Optional.of(to), Extent.NAMED, ImmutableList.copyOf(members), ImmutableList.of());
    }

    static Flow ofUnits(UnitId from, Optional<UnitId> to, Iterable<UnitId> units) {
      return new Flow(from, to, Extent.NAMED, ImmutableList.of(), ImmutableList.copyOf(units));
    }

    static Flow recalled(UnitId from, Iterable<MemberId> guests) {
      return new Flow(
          from,
          Optional.empty(),
          Extent.RECALLED,
          ImmutableList.copyOf(guests),
          ImmutableList.of());
    }

    static Flow rest(UnitId from, UnitId to) {
      return new Flow(from, Optional.of(to), Extent.REST, ImmutableList.of(), ImmutableList.of());
    }

    static Flow whole(UnitId from, UnitId to) {
      return new Flow(from, Optional.of(to), Extent.WHOLE, ImmutableList.of(), ImmutableList.of());
    }
  }

  /**
   * The restated attributes of a unit that lives on; an empty one stays unchanged.
   *
   * @param level the level of the committee that it is from then on
   * @param isBranch whether it is a branch from then on
   * @param kind the kind
   * @param leadership all new seats
   */
  record Restated(
      Optional<Level> level,
      boolean isBranch,
      Optional<Kind> kind,
      Optional<Leadership> leadership) {

    static Restated ledBy(Leadership leadership) {
      return new Restated(Optional.empty(), false, Optional.empty(), Optional.of(leadership));
    }

    boolean changesForm() {
      return level().isPresent() || isBranch();
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a rearrangement, ingredient by ingredient. */
  static final class Builder {

    private final ImmutableList.Builder<UnitId> ends = ImmutableList.builder();
    private boolean isSucceeded = true;
    private final ImmutableList.Builder<Begin> begins = ImmutableList.builder();
    private final ImmutableList.Builder<Flow> flows = ImmutableList.builder();
    private final Map<UnitId, Restated> restated = new LinkedHashMap<>();
    private ImmutableSet<UnitId> parts = ImmutableSet.of();
    private ImmutableList<UnitId> originals = ImmutableList.of();
    private ImmutableList<UnitId> results = ImmutableList.of();

    Builder ends(Iterable<UnitId> units) {
      ends.addAll(units);
      return this;
    }

    Builder dispersed() {
      isSucceeded = false;
      return this;
    }

    Builder begins(Unit unit, UnitId superior, Origin origin) {
      begins.add(new Begin(unit, superior, origin));
      return this;
    }

    Builder flow(Flow flow) {
      flows.add(flow);
      return this;
    }

    Builder flows(Iterable<Flow> more) {
      flows.addAll(more);
      return this;
    }

    Builder restates(UnitId unit, Restated anew) {
      restated.put(unit, anew);
      return this;
    }

    Builder among(Iterable<UnitId> units) {
      parts = ImmutableSet.copyOf(units);
      return this;
    }

    Builder originals(Iterable<UnitId> units) {
      originals = ImmutableSet.copyOf(units).asList();
      return this;
    }

    Builder results(Iterable<UnitId> units) {
      results = ImmutableSet.copyOf(units).asList();
      return this;
    }

    Rearrangement build() {
      return new Rearrangement(
          ends.build(),
          isSucceeded,
          begins.build(),
          flows.build(),
          ImmutableMap.copyOf(restated),
          parts,
          originals,
          results);
    }
  }
}
