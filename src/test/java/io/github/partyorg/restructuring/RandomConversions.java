package io.github.partyorg.restructuring;

import io.github.partyorg.restructuring.RandomDeeds.Said;
import io.github.partyorg.restructuring.SlowDeed.Begun;
import io.github.partyorg.restructuring.SlowDeed.Gift;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random conversions, each with what it says in plain lists. */
@SuppressWarnings("EnumOrdinal") // an index of this run only
final class RandomConversions {

  private final SlowArrangement state;
  private final Random random;
  private final RandomUnitValues values;
  private final RandomChoices choices;

  RandomConversions(SlowArrangement state, Random random, RandomUnitValues values) {
    this.state = state;
    this.random = random;
    this.values = values;
    this.choices = new RandomChoices(state, random);
  }

  Said next() {
    return switch (random.nextInt(3)) {
      case 0 -> toBranch();
      case 1 -> toCommittee();
      default -> toLevel();
    };
  }

  private Said toBranch() {
    SlowDeed deed = new SlowDeed();
    List<String> low =
        state.level.keySet().stream().filter(one -> Entries.at(state.level, one) >= 3).toList();
    List<String> committees = low.stream().filter(one -> !state.isBranch(one)).toList();
    String unit =
        committees.isEmpty() || choices.rarely() ? choices.any() : choices.one(committees);
    deed.levels.put(unit, SlowDeed.BRANCH);
    deed.led.put(unit, Set.of());
    int level = state.level.getOrDefault(unit, 3);
    if (level == SlowDeed.BRANCH || level < 3 || unit.equals(state.root)) {
      deed.troubles.add("WRONG_TYPE");
    }
    for (String one : state.level.keySet()) {
      if (!one.equals(unit) && state.line(one).contains(unit)) {
        deed.ends.add(one);
        deed.gifts.add(Gift.all(one, unit));
      }
    }
    return new Said(Convert.unit(unit).toBranch(Kind.VILLAGE), deed);
  }

  private Said toCommittee() {
    SlowDeed deed = new SlowDeed();
    String unit = choices.branch();
    int level = 3 + random.nextInt(2);
    deed.levels.put(unit, level);
    deed.led.put(unit, Set.of());
    if (state.has(unit) && !state.isBranch(unit)) {
      deed.troubles.add("WRONG_TYPE");
    }
    if (level == 3 && state.level.getOrDefault(choices.superior(unit), 0) >= 3) {
      deed.troubles.add("WRONG_TYPE");
    }
    List<Branch> branches = new ArrayList<>();
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      String id = values.newId();
      deed.begins.add(new Begun(id, SlowDeed.BRANCH, unit, id, List.of(), choices.leaders()));
      deed.parts.add(id);
      branches.add((Branch) values.value(deed, id));
    }
    List<String> places = new ArrayList<>(deed.parts);
    Allocation allocation = choices.allocation(unit, places, deed);
    return new Said(
        Convert.unit(unit)
            .toCommittee(Level.values()[level], branches.toArray(Branch[]::new))
            .allocating(allocation),
        deed);
  }

  private Said toLevel() {
    SlowDeed deed = new SlowDeed();
    String unit = choices.committee();
    deed.levels.put(unit, 1 + random.nextInt(4));
    for (String one : random.nextBoolean() ? state.below(unit) : List.<String>of()) {
      if (!state.isBranch(one)) {
        deed.levels.put(one, 2 + random.nextInt(3));
      }
    }
    for (String one : deed.levels.keySet()) {
      if (state.has(one) && state.isBranch(one)) {
        deed.troubles.add("WRONG_TYPE");
      }
    }
    Convert order = Convert.unit(unit).toLevel(level(unit, deed));
    for (String one : deed.levels.keySet()) {
      order = one.equals(unit) ? order : order.and(one, level(one, deed));
    }
    return new Said(order, deed);
  }

  private static Level level(String unit, SlowDeed deed) {
    return Level.values()[Entries.at(deed.levels, unit)];
  }
}
