package io.github.partyorg.restructuring;

import io.github.partyorg.restructuring.SlowDeed.Gift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random choices of what stands: mostly such as make sense, now and then any. */
final class RandomChoices {

  private final SlowArrangement state;
  private final Random random;

  RandomChoices(SlowArrangement state, Random random) {
    this.state = state;
    this.random = random;
  }

  <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  boolean rarely() {
    return random.nextInt(12) == 0;
  }

  String any() {
    return random.nextInt(8) == 0 ? "X-NONE" : one(List.copyOf(state.level.keySet()));
  }

  private String oneOf(boolean isBranch) {
    List<String> fitting =
        state.level.keySet().stream().filter(one -> state.isBranch(one) == isBranch).toList();
    return rarely() || fitting.isEmpty() ? any() : one(fitting);
  }

  String branch() {
    return oneOf(true);
  }

  String committee() {
    return oneOf(false);
  }

  /** Returns a unit other than the root, as a rule. */
  String unit() {
    if (random.nextInt(30) == 0) {
      return state.root;
    }
    return oneOf(random.nextBoolean());
  }

  String superior(String unit) {
    return state.superior.getOrDefault(unit, state.root);
  }

  /** Returns the unit and some others of its level, near it as a rule. */
  List<String> similar(String unit, int count) {
    Set<String> similar = new LinkedHashSet<>();
    similar.add(unit);
    List<String> fitting = new ArrayList<>();
    for (String one : state.level.keySet()) {
      if (state.level.get(one).equals(state.level.get(unit))) {
        fitting.add(one);
      }
    }
    Collections.shuffle(fitting, random);
    for (String one : fitting) {
      if (similar.size() < count) {
        similar.add(one);
      }
    }
    if (rarely()) {
      similar.add(any());
    }
    return new ArrayList<>(similar);
  }

  /** Returns units that what a unit holds can go to. */
  List<String> targets(String unit, int count) {
    List<String> targets = new ArrayList<>(similar(unit, count + 1));
    if (targets.size() > 1) {
      targets.remove(unit);
    }
    if (rarely()) {
      targets.add(any());
    }
    return new ArrayList<>(new LinkedHashSet<>(targets));
  }

  List<String> some(List<String> from) {
    List<String> shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(shuffled.size(), random.nextInt(3)));
  }

  int levelBelow(String superior) {
    int above = state.level.getOrDefault(superior, 2);
    if (rarely()) {
      return 1 + random.nextInt(4);
    }
    int level = Math.min(above, 4) + random.nextInt(3);
    return level > 4 || random.nextBoolean() ? SlowDeed.BRANCH : level;
  }

  Set<String> leaders() {
    if (random.nextInt(3) > 0 || state.home.isEmpty()) {
      return Set.of();
    }
    return random.nextInt(25) == 0
        ? Set.of("M-NONE")
        : Set.of(one(List.copyOf(state.home.keySet())));
  }

  /** Allocates what a unit holds to some places, with a mistake now and then. */
  Allocation allocation(String unit, List<String> places, SlowDeed deed) {
    Allocation.Builder allocation = Allocation.builder();
    boolean hasRest = random.nextBoolean();
    for (boolean isMembers : List.of(true, false)) {
      for (String one : isMembers ? state.roll(unit) : state.below(unit)) {
        boolean isNamed = !hasRest || random.nextBoolean();
        int times = isNamed ? random.nextInt(90) == 0 ? 2 : random.nextInt(90) == 0 ? 0 : 1 : 0;
        for (int time = 0; time < times; time++) {
          String place = one(places);
          if (isMembers) {
            allocation.send(one).to(place);
            deed.gifts.add(Gift.members(unit, place, List.of(one)));
          } else {
            allocation.sendUnits(one).to(place);
            deed.gifts.add(Gift.units(unit, place, List.of(one)));
          }
        }
      }
    }
    if (hasRest) {
      String place = one(places);
      allocation.sendRest(place);
      deed.gifts.add(Gift.rest(unit, place));
    }
    return allocation.build();
  }
}
