package io.github.partyorg.restructuring;

import io.github.partyorg.restructuring.SlowDeed.Begun;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Units that begin: their values, and what they are in plain lists. */
@SuppressWarnings("EnumOrdinal") // an index of this run only
final class RandomUnitValues {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
  private int units;
  private int members;

  String newId() {
    return "N%03d".formatted(++units);
  }

  String newMember() {
    return "V%04d".formatted(++members);
  }

  Begun begins(SlowDeed deed, int level, String superior, RandomChoices choices) {
    String known = choices.any();
    boolean isFree = deed.ends.contains(known) || known.equals("X-NONE");
    String id = !isFree && choices.rarely() && choices.rarely() ? known : newId();
    Begun begun = new Begun(id, level, superior, id, List.of(), choices.leaders());
    deed.begins.add(begun);
    if (level != SlowDeed.BRANCH && choices.rarely()) {
      deed.begins.add(new Begun(newId(), SlowDeed.BRANCH, id, id, List.of(), choices.leaders()));
    }
    return begun;
  }

  Begun beginsLike(
      SlowDeed deed, String like, String superior, SlowArrangement state, RandomChoices choices) {
    int level = state.level.getOrDefault(like, SlowDeed.BRANCH);
    return begins(deed, level == 1 ? 2 : level, superior, choices);
  }

  /** Begins a unit that comes from outside with members. */
  Begun comes(SlowDeed deed, int level, String superior, Random random, SlowArrangement state) {
    String id = newId();
    boolean isBranch = level == SlowDeed.BRANCH;
    Begun begun =
        new Begun(id, level, superior, id, isBranch ? newMembers(random) : List.of(), Set.of());
    deed.begins.add(begun);
    for (int branch = random.nextInt(3); branch > 0 && !isBranch; branch--) {
      deed.begins.add(new Begun(newId(), SlowDeed.BRANCH, id, id, newMembers(random), Set.of()));
    }
    if (isBranch && random.nextInt(12) == 0 && !state.home.isEmpty()) {
      String known = state.home.keySet().iterator().next();
      deed.begins.set(0, new Begun(id, level, superior, id, List.of(known), Set.of()));
    }
    return deed.begins.get(0);
  }

  private List<String> newMembers(Random random) {
    List<String> came = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      came.add(newMember());
    }
    return came;
  }

  /** Returns the value of a unit that begins, with what begins as a part of it. */
  Unit value(SlowDeed deed, String id) {
    Begun begun = deed.begins.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    if (begun.level() == SlowDeed.BRANCH) {
      return branch(id, begun.members(), begun.led());
    }
    CommitteeBuilder committee =
        Committee.of(id, Level.values()[begun.level()], Kind.OTHER_RESIDENCE)
            .name("Đảng bộ " + id)
            .leadership(led(begun.led()));
    deed.begins.stream()
        .filter(one -> one.top().equals(id) && !one.id().equals(id))
        .forEach(one -> committee.add(value(deed, one.id())));
    return committee.build();
  }

  static Branch branch(String id, List<String> members, Set<String> led) {
    return Branch.of(id, Kind.VILLAGE)
        .name("Chi bộ " + id)
        .addAllMembers(members.stream().map(RandomUnitValues::member).toList())
        .leadership(led(led))
        .build();
  }

  static Member member(String id) {
    return Member.official(id).name("Đảng viên " + id.substring(1)).build();
  }

  static Leadership led(Set<String> holders) {
    return holders.isEmpty()
        ? Leadership.vacant()
        : Leadership.appointed(DAY).committee(holders.toArray(String[]::new)).build();
  }
}
