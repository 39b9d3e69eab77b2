package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A small random province, as a hierarchy and as plain bookkeeping. */
@SuppressWarnings("EnumOrdinal") // an index of this run only
final class RandomProvince {

  final SlowArrangement state = new SlowArrangement("P", 1);
  final Hierarchy hierarchy;
  private final Random random;
  private int members;

  RandomProvince(Random random) {
    this.random = random;
    for (int district = 1 + random.nextInt(2); district > 0; district--) {
      String id = add("D" + district, 2, "P");
      for (int commune = 1 + random.nextInt(3); commune > 0; commune--) {
        commune(id, id + "-G" + commune);
      }
      branches(id, random.nextInt(2));
    }
    if (random.nextBoolean()) {
      commune("P", "P-G");
    }
    hierarchy = Hierarchy.of((Committee) unit("P"));
  }

  private String add(String id, int level, String superior) {
    state.level.put(id, level);
    state.superior.put(id, superior);
    state.seats.put(id, new TreeSet<>());
    return id;
  }

  private void commune(String superior, String id) {
    add(id, 3, superior);
    branches(id, random.nextInt(4));
    if (random.nextInt(3) == 0) {
      add(id + "-S", random.nextInt(4) == 0 ? 3 : 4, id);
      branches(id + "-S", random.nextInt(3));
    }
    lead(id);
  }

  private void branches(String superior, int count) {
    for (; count > 0; count--) {
      String id = add(superior + "-B" + count, SlowDeed.BRANCH, superior);
      for (int listed = random.nextInt(5); listed > 0; listed--) {
        state.home.put("M%04d".formatted(++members), id);
      }
      lead(id);
    }
    lead(superior);
  }

  /** Seats members from below, and now and then one from elsewhere. */
  private void lead(String unit) {
    List<String> near = new ArrayList<>(state.membersBelow(unit));
    if (random.nextInt(4) == 0) {
      near.addAll(state.home.keySet());
    }
    Set<String> holders = new LinkedHashSet<>();
    for (int seats = random.nextInt(3); seats > 0 && !near.isEmpty(); seats--) {
      holders.add(near.get(random.nextInt(near.size())));
    }
    Entries.at(state.seats, unit).addAll(holders);
  }

  private Unit unit(String id) {
    Leadership led = RandomUnitValues.led(Entries.at(state.seats, id));
    if (state.isBranch(id)) {
      return RandomUnitValues.branch(id, state.roll(id), Entries.at(state.seats, id));
    }
    Level level = Level.values()[Entries.at(state.level, id)];
    CommitteeBuilder committee =
        Committee.of(id, level, Kind.OTHER_RESIDENCE).name("Đảng bộ " + id).leadership(led);
    if (random.nextBoolean()) {
      committee.foundedOn(LocalDate.of(1990, 1, 1));
    }
    state.below(id).forEach(below -> committee.add(unit(below)));
    return committee.build();
  }
}
