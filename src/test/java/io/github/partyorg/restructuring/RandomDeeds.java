package io.github.partyorg.restructuring;

import io.github.partyorg.restructuring.SlowDeed.Begun;
import io.github.partyorg.restructuring.SlowDeed.Gift;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** Random orders of all sentences, each with what it says in plain lists; some make no sense. */
@NullUnmarked // plain maps, asked for keys that are there
final class RandomDeeds {

  /** An order and what it says. */
  record Said(Order order, SlowDeed deed) {}

  private final RandomChoices choices;
  private final SlowArrangement state;
  private final Random random;
  private final RandomUnitValues values;

  RandomDeeds(SlowArrangement state, Random random, RandomUnitValues values) {
    this.state = state;
    this.random = random;
    this.values = values;
    this.choices = new RandomChoices(state, random);
  }

  Said next(SlowHistory history) {
    return switch (random.nextInt(16)) {
      case 0 -> establish();
      case 1 -> reinstate(history);
      case 2 -> ending();
      case 3 -> merge();
      case 4 -> consolidate();
      case 5, 6 -> split();
      case 7 -> splitOff();
      case 8, 9, 10 -> new RandomRegroupings(state, random, values).next();
      case 11 -> handOver();
      case 12 -> takeIn();
      case 13 -> new RandomConversions(state, random, values).next();
      default -> transfer();
    };
  }

  private Said establish() {
    SlowDeed deed = new SlowDeed();
    String superior = choices.committee();
    Begun begun = values.begins(deed, choices.levelBelow(superior), superior, choices);
    return new Said(Establish.unit(values.value(deed, begun.id())).under(superior), deed);
  }

  private Said reinstate(SlowHistory history) {
    List<String> gone = new ArrayList<>();
    history.ids().forEach(one -> gone.add(one));
    gone.removeIf(one -> state.has(one) || !history.hasEnded(one));
    SlowDeed deed = new SlowDeed();
    deed.again = true;
    String superior = choices.committee();
    String id = gone.isEmpty() ? values.newId() : choices.one(gone);
    int level = choices.levelBelow(superior);
    deed.begins.add(new Begun(id, level, superior, id, List.of(), Set.of()));
    return new Said(Reinstate.unit(values.value(deed, id)).under(superior), deed);
  }

  private Said ending() {
    SlowDeed deed = new SlowDeed();
    String unit = choices.unit();
    deed.ends.add(unit);
    deed.succeeds = false;
    Allocation allocation =
        choices.allocation(unit, choices.targets(unit, 1 + random.nextInt(3)), deed);
    return new Said(
        random.nextBoolean()
            ? Dissolve.unit(unit).allocating(allocation)
            : Disband.unit(unit).onGround("vi phạm nghiêm trọng").allocating(allocation),
        deed);
  }

  private List<String> sources(SlowDeed deed) {
    String first = choices.unit();
    Set<String> sources = new LinkedHashSet<>(choices.similar(first, 1 + random.nextInt(3)));
    deed.ends.addAll(sources);
    for (String one : sources) {
      if (state.has(one)
          && sources.stream().anyMatch(x -> !x.equals(one) && state.line(one).contains(x))) {
        deed.troubles.add("BELOW_ANOTHER");
      }
    }
    return List.copyOf(sources);
  }

  private Said merge() {
    SlowDeed deed = new SlowDeed();
    List<String> sources = sources(deed);
    String survivor = choices.targets(sources.get(0), 1).get(0);
    sources.forEach(one -> deed.gifts.add(Gift.all(one, survivor)));
    return new Said(Merge.units(ids(sources)).into(survivor), deed);
  }

  private Said consolidate() {
    SlowDeed deed = new SlowDeed();
    List<String> sources = sources(deed);
    String superior =
        random.nextInt(4) > 0 ? choices.superior(sources.get(0)) : choices.committee();
    Begun begun = values.beginsLike(deed, sources.get(0), superior, state, choices);
    sources.forEach(one -> deed.gifts.add(Gift.all(one, begun.id())));
    return new Said(
        Consolidate.units(ids(sources)).into(values.value(deed, begun.id())).under(superior), deed);
  }

  private Said split() {
    SlowDeed deed = new SlowDeed();
    String unit = choices.unit();
    deed.ends.add(unit);
    if (unit.equals(state.root)) {
      deed.troubles.add("IS_ROOT");
    }
    int count = 1 + random.nextInt(3);
    if (random.nextBoolean()) {
      List<String> standing = choices.targets(unit, count);
      standing.remove(unit);
      if (standing.isEmpty()) {
        standing.add("X-NOWHERE");
      }
      deed.parts.addAll(standing);
      Allocation allocation = choices.allocation(unit, standing, deed);
      nameAll(unit, standing, deed);
      return new Said(
          Split.unit(unit).among(standing.toArray(String[]::new)).allocating(allocation), deed);
    }
    List<String> parts = new ArrayList<>();
    for (int part = 0; part <= count; part++) {
      parts.add(values.beginsLike(deed, unit, choices.superior(unit), state, choices).id());
    }
    deed.begins.forEach(one -> deed.parts.add(one.id()));
    Allocation allocation = choices.allocation(unit, parts, deed);
    nameAll(unit, parts, deed);
    return new Said(
        Split.unit(unit)
            .into(parts.stream().map(one -> values.value(deed, one)).toArray(Unit[]::new))
            .allocating(allocation),
        deed);
  }

  /** Names each heir, be it that nothing goes there: it succeeds all the same. */
  private static void nameAll(String unit, List<String> heirs, SlowDeed deed) {
    for (String heir : heirs) {
      if (deed.gifts.stream().noneMatch(gift -> heir.equals(gift.to()))) {
        deed.gifts.add(Gift.members(unit, heir, List.of()));
      }
    }
  }

  private Said splitOff() {
    SlowDeed deed = new SlowDeed();
    String first = choices.unit();
    String superior = random.nextBoolean() ? choices.superior(first) : choices.committee();
    String part = values.beginsLike(deed, first, superior, state, choices).id();
    SplitOff order = null;
    for (String origin : choices.similar(first, 1 + random.nextInt(3))) {
      boolean isMembers = !state.has(origin) || state.isBranch(origin);
      List<String> taken = choices.some(isMembers ? state.roll(origin) : state.below(origin));
      deed.gifts.add(
          isMembers ? Gift.members(origin, part, taken) : Gift.units(origin, part, taken));
      SplitOff.Taking taking =
          order == null
              ? SplitOff.part(values.value(deed, part)).from(origin)
              : order.alsoFrom(origin);
      String[] texts = taken.toArray(String[]::new);
      order = isMembers ? taking.taking(texts) : taking.takingUnits(texts);
    }
    return new Said(order.under(superior), deed);
  }

  private Said handOver() {
    SlowDeed deed = new SlowDeed();
    List<String> units = choices.similar(choices.unit(), 1 + random.nextInt(3));
    boolean isOut = random.nextInt(4) == 0;
    String superior = isOut ? null : choices.committee();
    for (String unit : units) {
      String above = state.superior.get(unit);
      if (!state.has(unit)) {
        deed.troubles.add("UNKNOWN_UNIT");
      } else if (above == null) {
        deed.troubles.add("IS_ROOT");
      } else {
        deed.gifts.add(Gift.units(above, superior, List.of(unit)));
        if (above.equals(superior)) {
          deed.troubles.add("SAME_UNIT");
        }
        if (units.stream().anyMatch(one -> !one.equals(unit) && state.line(unit).contains(one))) {
          deed.troubles.add("BELOW_ANOTHER");
        }
      }
    }
    Away<HandOver> order = HandOver.units(ids(units));
    return new Said(isOut ? order.outside("Đảng bộ tỉnh khác") : order.to(superior), deed);
  }

  private Said takeIn() {
    SlowDeed deed = new SlowDeed();
    deed.fromOutside = true;
    String superior = choices.committee();
    Begun begun = values.comes(deed, choices.levelBelow(superior), superior, random, state);
    return new Said(
        TakeIn.unit(values.value(deed, begun.id())).from("Đảng bộ tỉnh khác").under(superior),
        deed);
  }

  private Said transfer() {
    SlowDeed deed = new SlowDeed();
    String from = choices.branch();
    String to = choices.branch();
    List<String> members = new ArrayList<>(choices.some(state.roll(from)));
    if (members.isEmpty() || random.nextInt(12) == 0) {
      members.add("M-NONE");
    }
    deed.gifts.add(Gift.members(from, to, members));
    if (from.equals(to)) {
      deed.troubles.add("SAME_UNIT");
    }
    for (String one : List.of(from, to)) {
      if (state.has(one) && !state.isBranch(one)) {
        deed.troubles.add("WRONG_TYPE");
      }
    }
    return new Said(TransferMembers.of(members.toArray(String[]::new)).from(from).to(to), deed);
  }

  static List<UnitId> ids(List<String> units) {
    return units.stream().map(UnitId::of).toList();
  }
}
