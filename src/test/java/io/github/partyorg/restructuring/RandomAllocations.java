package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;

/** Where all in a unit go, made up by chance: most are told, a few forgotten or told twice. */
final class RandomAllocations {

  private final Unit unit;
  private final List<String> places;
  private final RandomPicks picks;
  private final Allocation.Builder allocation = Allocation.builder();

  /** Sends to some places, mostly. */
  RandomAllocations(Unit unit, List<String> places, RandomPicks picks) {
    this.unit = unit;
    this.places = places;
    this.picks = picks;
  }

  Allocation allocation() {
    if (unit instanceof Branch branch) {
      members(branch);
    } else {
      allocation.sendEachUnit(
          unit.children().stream().filter(child -> !picks.once(30)).toList(),
          child -> UnitId.of(place()));
      if (picks.once(30)) {
        allocation.sendUnits(picks.unit()).to(place());
      }
    }
    return (picks.once(2) ? allocation.sendRest(place()) : allocation).build();
  }

  private void members(Branch branch) {
    List<PartyGroup> groups = branch.groups();
    boolean byGroup = !groups.isEmpty() && picks.once(2);
    if (byGroup) {
      groups.forEach(group -> allocation.send(group.members()).to(place()));
    }
    allocation.sendEach(
        branch.members().stream()
            .filter(member -> !picks.once(30))
            .filter(
                member ->
                    !byGroup || groups.stream().noneMatch(g -> g.members().contains(member.id())))
            .toList(),
        member -> UnitId.of(place()));
    for (Guest guest : branch.guests()) {
      if (picks.once(2)) {
        allocation.recall(guest.member().value());
      } else {
        allocation.send(guest.member().value()).to(place());
      }
    }
    if (picks.once(30)) {
      allocation.send(picks.member()).to(place());
    }
  }

  private String place() {
    return picks.once(60) ? picks.unit() : picks.oneOf(places);
  }
}
