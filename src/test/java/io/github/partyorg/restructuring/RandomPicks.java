package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** What orders name, drawn by chance from a hierarchy, and now and then from nowhere. */
final class RandomPicks {

  private static final int IDS = 200;
  private static final int CODES = 20;

  private final Hierarchy hierarchy;
  private final Random random;
  private final List<String> stated = new ArrayList<>();

  RandomPicks(Hierarchy hierarchy, Random random) {
    this.hierarchy = hierarchy;
    this.random = random;
  }

  /** Returns true once in so many times. */
  boolean once(int times) {
    return random.nextInt(times) == 0;
  }

  /** Returns a number from 0 up to so many less one. */
  int number(int many) {
    return random.nextInt(many);
  }

  <T> T oneOf(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Returns the id of a unit that may begin: of none, but now and then of one that there is. */
  String fresh() {
    String id = "N" + random.nextInt(IDS);
    while (hierarchy.has(UnitId.of(id)) || stated.contains(id)) {
      id = "N" + random.nextInt(IDS);
    }
    stated.add(id);
    return once(20) ? unit() : id;
  }

  /** Returns the unit of an id, or the root if there is none. */
  Unit at(String id) {
    return hierarchy.unit(UnitId.of(id)).orElse(hierarchy.root());
  }

  /** Returns any unit of those that have a property, any unit at all if none has. */
  String unit(Predicate<Unit> property) {
    List<Unit> choices = new ArrayList<>();
    hierarchy.units().forEach(choices::add);
    choices.removeIf(property.negate());
    return choices.isEmpty() || once(16) ? unit() : oneOf(choices).id().value();
  }

  /**
   * Returns some who are on the roll of a branch, or guests; now and then one twice, or another.
   */
  List<MemberId> some(Branch branch) {
    List<MemberId> some = new ArrayList<>();
    branch.members().stream().filter(any -> !once(3)).forEach(any -> some.add(any.id()));
    branch.guests().stream().filter(any -> once(2)).forEach(any -> some.add(any.member()));
    if (once(30)) {
      some.add(MemberId.of(member()));
    }
    return some;
  }

  /** Returns some children of a unit; now and then one twice, or another unit. */
  List<UnitId> someUnits(Unit unit) {
    List<UnitId> some = new ArrayList<>();
    unit.children().stream().filter(any -> !once(3)).forEach(any -> some.add(any.id()));
    if (once(30)) {
      some.add(UnitId.of(unit()));
    }
    return some;
  }

  /** Returns a leadership of one member. */
  Leadership leadership() {
    return Leadership.appointed(RandomHierarchies.DAY).secretary(member()).build();
  }

  /** Returns an official code, of few. */
  OfficialCode code() {
    return OfficialCode.of("11.%02d".formatted(number(CODES)));
  }

  /** Returns a branch, once in so many times (never if 0) any unit or none. */
  String branch(int once) {
    List<Branch> branches = hierarchy.branches();
    return branches.isEmpty() || (once > 0 && random.nextInt(once) == 0)
        ? unit()
        : branches.get(random.nextInt(branches.size())).id().value();
  }

  /** Returns any unit, or now and then one that does not exist. */
  String unit() {
    if (once(20)) {
      return stated.isEmpty() ? "N" + random.nextInt(IDS) : oneOf(stated);
    }
    List<Unit> units = ImmutableList.copyOf(hierarchy.units());
    return units.get(random.nextInt(units.size())).id().value();
  }

  /** Returns any member, or now and then one whom nobody knows. */
  String member() {
    if (once(25)) {
      return "M999";
    }
    List<Member> members = hierarchy.members();
    if (members.isEmpty()) {
      return "M999";
    }
    return members.get(random.nextInt(members.size())).id().value();
  }
}
