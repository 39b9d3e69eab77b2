package io.github.partyorg.restructuring;

import io.github.partyorg.restructuring.SlowDeed.Begun;
import io.github.partyorg.restructuring.SlowDeed.Gift;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;

/** Why a deed cannot be done: found by trying it and looking at what it left. */
@NullUnmarked // plain maps, asked for keys that are there
final class SlowObjections {

  private final SlowArrangement state;
  private final SlowDeed deed;
  private final Set<String> why = new TreeSet<>();

  private SlowObjections(SlowArrangement state, SlowDeed deed) {
    this.state = state;
    this.deed = deed;
  }

  /** Returns why the deed cannot be done, by kind of reason; nothing if it can. */
  static Set<String> to(SlowDeed deed, SlowArrangement state) {
    return new SlowObjections(state, deed).all();
  }

  private Set<String> all() {
    why.addAll(deed.troubles);
    Set<String> known = new LinkedHashSet<>(state.level.keySet());
    for (Begun begun : deed.begins) {
      if (!known.add(begun.id())) {
        why.add("DUPLICATE_UNIT");
      }
    }
    for (String end : deed.ends) {
      if (!state.has(end)) {
        why.add("UNKNOWN_UNIT");
      } else if (end.equals(state.root)) {
        why.add("IS_ROOT");
      }
    }
    if (deed.ends.stream().distinct().count() < deed.ends.size()) {
      why.add("ALLOCATED_TWICE");
    }
    for (Begun begun : deed.begins) {
      place(begun.superior(), known);
      if (!deed.fromOutside && !begun.members().isEmpty()) {
        why.add("BRINGS_MEMBER");
      }
      if (begun.members().stream().anyMatch(state.home::containsKey)) {
        why.add("DUPLICATE_MEMBER");
      }
    }
    deed.levels.keySet().stream()
        .filter(one -> !state.has(one))
        .forEach(one -> why.add("UNKNOWN_UNIT"));
    deed.gifts.forEach(gift -> place(gift.to(), known));
    state.sources(deed).forEach(from -> allotment(from));
    if (Set.of("WRONG_TYPE", "DUPLICATE_MEMBER", "BRINGS_MEMBER").containsAll(why)) {
      defects(state.after(deed));
    }
    return why;
  }

  private void place(String to, Set<String> known) {
    if (to != null && !known.contains(to)) {
      why.add("UNKNOWN_UNIT");
    } else if (deed.ends.contains(to)) {
      why.add("TARGET_ENDS");
    }
  }

  /** Looks at what one unit gives away: everything once, all of it if the unit ends. */
  private void allotment(String from) {
    if (!state.has(from)) {
      why.add("UNKNOWN_UNIT");
      return;
    }
    List<Gift> gifts = deed.gifts.stream().filter(gift -> gift.from().equals(from)).toList();
    List<String> members = new ArrayList<>();
    List<String> units = new ArrayList<>();
    int rests = 0;
    for (Gift gift : gifts) {
      members.addAll(gift.members());
      units.addAll(gift.units());
      rests += gift.rest() ? 1 : 0;
      if (!deed.parts.isEmpty() && !deed.parts.contains(gift.to())) {
        why.add("NOT_A_PART");
      }
      boolean isTwice = gift.all() && gifts.size() > 1;
      if (isTwice) {
        why.add("ALLOCATED_TWICE");
      }
      if (gift.all() && state.has(from) && !isBranchAfter(from) == isBranchAfter(gift.to())) {
        if (!(deed.levels.getOrDefault(gift.to(), 0) == SlowDeed.BRANCH)) {
          why.add("WRONG_TYPE");
        }
      }
    }
    members.stream()
        .filter(one -> !from.equals(state.home.get(one)))
        .forEach(x -> why.add("NOT_A_MEMBER"));
    units.stream()
        .filter(one -> !from.equals(state.superior.get(one)))
        .forEach(x -> why.add("NOT_A_CHILD"));
    boolean doubled =
        members.stream().distinct().count() < members.size()
            || units.stream().distinct().count() < units.size()
            || units.stream().anyMatch(deed.ends::contains);
    if (doubled || rests > 1) {
      why.add("ALLOCATED_TWICE");
    }
    boolean isTotal = deed.ends.contains(from) || state.changesForm(from, deed);
    boolean isAllGiven =
        members.containsAll(state.roll(from))
            && state.below(from).stream()
                .allMatch(one -> deed.ends.contains(one) || units.contains(one));
    if (isTotal && rests == 0 && !isAllGiven) {
      why.add("NOT_ALLOCATED");
    }
  }

  private boolean isBranchAfter(String unit) {
    return Objects.equals(levelAfter(unit), SlowDeed.BRANCH);
  }

  private Integer levelAfter(String unit) {
    for (Begun begun : deed.begins) {
      if (begun.id().equals(unit)) {
        return begun.level();
      }
    }
    return deed.levels.getOrDefault(unit, state.level.get(unit));
  }

  /** Says what is wrong with what a deed would leave. */
  private void defects(SlowArrangement after) {
    after.superior.forEach(
        (unit, above) -> {
          if (after.isBranch(above)) {
            why.add("WRONG_TYPE");
          } else if (after.level.get(unit) < after.level.get(above)) {
            why.add("CANNOT_HOLD");
          }
          if (!after.line(unit).contains(after.root)) {
            why.add("BELOW_ITSELF");
          }
        });
    after.home.forEach(
        (member, branch) -> {
          if (!after.isBranch(branch)) {
            why.add("WRONG_TYPE");
          }
        });
    Set<String> stated = new LinkedHashSet<>();
    deed.begins.forEach(begun -> stated.addAll(begun.led()));
    deed.led.values().forEach(stated::addAll);
    if (stated.stream()
        .anyMatch(one -> !state.home.containsKey(one) && !after.home.containsKey(one))) {
      why.add("UNKNOWN_MEMBER");
    }
  }
}
