package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The losses of members who leave the hierarchy along with their unit: all seats, also outside the
 * unit's line, and all stays as guest.
 */
final class Departures {

  private final Set<MemberId> left;
  private final Hierarchy before;
  private final HierarchyEdit edit;
  private final Act act;
  private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

  private Departures(Set<MemberId> left, Execution execution, Act act) {
    this.left = left;
    this.before = execution.hierarchy();
    this.edit = execution.edit();
    this.act = act;
  }

  /**
   * Takes members who left out of every seat and stay of an edit; returns what that changed.
   *
   * @param left the members who left
   * @param sources the units that they, or units with them, stood directly below
   */
  static ImmutableList<Change> of(
      Set<MemberId> left, Iterable<UnitId> sources, Execution execution, Act act) {
    if (left.isEmpty()) {
      return ImmutableList.of();
    }
    Set<UnitId> naming = new LinkedHashSet<>();
    Departures departures = new Departures(left, execution, act);
    sources.forEach(source -> naming.addAll(departures.before.path(source).ids()));
    left.forEach(member -> naming.addAll(departures.before.namedAbroad(member)));
    naming.forEach(id -> departures.edit.find(id).ifPresent(departures::leave));
    return departures.changes.build();
  }

  private void leave(Unit named) {
    Vacancies.vacate(named, left::contains, before, edit, changes, act);
    if (named instanceof Branch branch && branch.guests().stream().anyMatch(this::ends)) {
      endStays((Branch) edit.unit(named.id()));
    }
  }

  private boolean ends(Guest guest) {
    return guest.outsideHome().isEmpty() && left.contains(guest.member());
  }

  private void endStays(Branch branch) {
    ImmutableList.Builder<Guest> staying = ImmutableList.builder();
    ImmutableList.Builder<Guest> ending = ImmutableList.builder();
    for (Guest guest : branch.guests()) {
      (ends(guest) ? ending : staying).add(guest);
    }
    Branch remaining = branch.withGuests(staying.build());
    changes.add(StaysChanged.ended(act, branch, remaining, ending.build()));
    edit.replace(remaining);
  }
}
