package io.github.partyorg.restructuring;

import io.github.partyorg.restructuring.RandomDeeds.Said;
import io.github.partyorg.restructuring.SlowDeed.Begun;
import io.github.partyorg.restructuring.SlowDeed.Gift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random regroupings of several units into several, whole branches cut among them. */
final class RandomRegroupings {

  private final SlowArrangement state;
  private final Random random;
  private final RandomUnitValues values;
  private final RandomChoices choices;
  private final SlowDeed deed = new SlowDeed();
  private final Map<String, Intake> intakes = new LinkedHashMap<>();

  RandomRegroupings(SlowArrangement state, Random random, RandomUnitValues values) {
    this.state = state;
    this.random = random;
    this.values = values;
    this.choices = new RandomChoices(state, random);
  }

  Said next() {
    List<String> concerned = choices.similar(choices.unit(), 1 + random.nextInt(4));
    List<String> targets = new ArrayList<>();
    for (String one : concerned) {
      if (random.nextInt(4) > 0) {
        deed.ends.add(one);
      } else {
        targets.add(one);
      }
    }
    for (int count = random.nextInt(4); count > 0 || targets.isEmpty(); count--) {
      targets.add(begin(concerned.get(0), choices.superior(concerned.get(0))));
    }
    if (random.nextInt(3) == 0) {
      targets.addAll(choices.targets(concerned.get(0), 1));
    }
    targets.forEach(this::intake);
    for (String one : concerned) {
      divide(one, targets);
    }
    List<Intake> shuffled = new ArrayList<>(intakes.values());
    Collections.shuffle(shuffled, random);
    return new Said(Regroup.ending(RandomDeeds.ids(deed.ends)).into(shuffled), deed);
  }

  private String begin(String like, String superior) {
    Begun begun = values.beginsLike(deed, like, superior, state, choices);
    intakes.put(begun.id(), Intake.of(values.value(deed, begun.id())).under(superior));
    return begun.id();
  }

  private void intake(String standing) {
    intakes.computeIfAbsent(standing, Intake::of);
  }

  /** Divides what a unit holds, by name or with the rest; a unit that lives on keeps some. */
  private void divide(String unit, List<String> targets) {
    boolean ends = deed.ends.contains(unit);
    if (ends && random.nextInt(3) == 0) {
      String target = choices.one(targets);
      intakes.put(target, Entries.at(intakes, target).allOf(unit));
      deed.gifts.add(Gift.all(unit, target));
      return;
    }
    boolean hasRest = random.nextInt(3) == 0;
    for (String member : state.roll(unit)) {
      if (ends ? !hasRest || random.nextBoolean() : random.nextInt(3) == 0) {
        giveMembers(unit, choices.one(targets), List.of(member));
      }
    }
    for (String child : state.below(unit)) {
      if (random.nextInt(3) == 0 && state.isBranch(child)) {
        cut(child, targets);
      } else if (ends ? !hasRest || random.nextBoolean() : random.nextInt(3) == 0) {
        giveUnit(unit, choices.one(targets), child);
        part(child);
      }
    }
    if (hasRest && ends) {
      String target = choices.one(targets);
      intakes.put(target, Entries.at(intakes, target).restOf(unit));
      deed.gifts.add(Gift.rest(unit, target));
    }
  }

  /** Ends a branch of a divided unit, its members go to new branches of those that take over. */
  private void cut(String branch, List<String> targets) {
    List<String> places = new ArrayList<>();
    for (int count = 1 + random.nextInt(2); count > 0; count--) {
      String superior = choices.one(targets);
      String id = values.newId();
      deed.begins.add(new Begun(id, SlowDeed.BRANCH, superior, id, List.of(), Set.of()));
      intakes.put(id, Intake.of(values.value(deed, id)).under(superior));
      places.add(id);
    }
    if (random.nextInt(4) == 0) {
      String standing = choices.branch();
      intake(standing);
      places.add(standing);
    }
    deed.ends.add(branch);
    for (String member : state.roll(branch)) {
      giveMembers(branch, choices.one(places), List.of(member));
    }
  }

  /** Lets some members of a branch that moves go elsewhere by themselves. */
  private void part(String child) {
    List<String> leaving = choices.some(state.roll(child));
    String elsewhere = choices.branch();
    if (state.isBranch(child) && random.nextInt(3) == 0 && !leaving.isEmpty()) {
      intake(elsewhere);
      giveMembers(child, elsewhere, leaving);
    }
  }

  private void giveMembers(String from, String to, List<String> members) {
    intakes.put(to, Entries.at(intakes, to).members(members.toArray(String[]::new)).from(from));
    deed.gifts.add(Gift.members(from, to, members));
  }

  private void giveUnit(String from, String to, String unit) {
    intakes.put(to, Entries.at(intakes, to).units(unit).from(from));
    deed.gifts.add(Gift.units(from, to, List.of(unit)));
  }
}
