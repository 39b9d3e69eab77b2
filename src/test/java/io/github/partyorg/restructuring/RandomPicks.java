package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.Random;

/** What orders name, drawn by chance from a hierarchy, and now and then from nowhere. */
final class RandomPicks {

  private final Hierarchy hierarchy;
  private final Random random;

  RandomPicks(Hierarchy hierarchy, Random random) {
    this.hierarchy = hierarchy;
    this.random = random;
  }

  /** Returns a usual unit half of the time, else any one, else one that does not exist. */
  String unit(String usual) {
    return random.nextInt(3) > 0 ? usual : unit();
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
    if (random.nextInt(20) == 0) {
      return "N" + random.nextInt(12);
    }
    List<Unit> units = ImmutableList.copyOf(hierarchy.units());
    return units.get(random.nextInt(units.size())).id().value();
  }

  /** Returns any member, or now and then one whom nobody knows. */
  String member() {
    if (random.nextInt(10) == 0) {
      return "M999";
    }
    List<Member> members = hierarchy.members();
    return members.get(random.nextInt(members.size())).id().value();
  }
}
