package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.branch;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Superior;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Random decisions of orders that end, begin, move and change units. */
final class RandomReforms {

  static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private RandomReforms() {}

  /** Returns a random hierarchy in which every unit states its founding day. */
  static Hierarchy hierarchy(Random random) {
    Hierarchy hierarchy = RandomHierarchies.of(random);
    return hierarchy.next(founded(hierarchy.root()));
  }

  private static Unit founded(Unit unit) {
    Unit founded = unit.withFoundedOn(DAY.minusYears(5));
    return founded instanceof Superior superior
        ? superior.withChildren(superior.children().stream().map(RandomReforms::founded).toList())
        : founded;
  }

  static Decision decision(String number, Hierarchy hierarchy, Random random) {
    if (random.nextInt(3) == 0) {
      return RandomPlans.decision(number, hierarchy, random);
    }
    Decision.Builder decision =
        Decision.builder().number(number).issuer("H").effectiveOn(DAY.plusDays(random.nextInt(20)));
    for (int orders = 1 + random.nextInt(3); orders > 0; orders--) {
      decision.addOrders(order(hierarchy, random));
    }
    return decision.build();
  }

  private static Order order(Hierarchy hierarchy, Random random) {
    String one = any(hierarchy.branches(), random);
    String other = any(hierarchy.branches(), random);
    String newOne = "N" + random.nextInt(12);
    return switch (random.nextInt(11)) {
      case 0 -> Merge.units(one).into(other).keepingLeadership();
      case 1 ->
          Consolidate.units(one, other).into(branch(newOne)).under(committee(hierarchy, random));
      case 2 -> split(hierarchy.get(one, Branch.class), newOne, "N" + random.nextInt(12), random);
      case 3 ->
          HandOver.units(one).branchesAs(BranchForm.subordinate()).to(committee(hierarchy, random));
      case 4 ->
          HandOver.units(one).branchesAs(BranchForm.grassroots(GrassrootsKind.AGENCY)).to("H");
      case 5 -> Rename.unit(one).to("Chi bộ đổi tên " + random.nextInt(9));
      case 6 ->
          Second.members(any(hierarchy.get(other, Branch.class), random))
              .to(one)
              .during(DAY, DAY.plusMonths(3));
      case 7 -> regroup(hierarchy.get(one, Branch.class));
      case 8 -> convert(hierarchy, newOne, random);
      case 9 ->
          Merge.units(committee(hierarchy, random))
              .into(committee(hierarchy, random))
              .keepingLeadership();
      default -> Disband.unit(one).onGround("vi phạm").everyoneTo(other);
    };
  }

  private static Order split(Branch unit, String one, String other, Random random) {
    if (ImmutableList.of(one, other).contains(unit.id().value())) {
      return Rename.unit(unit.id().value()).to("Chi bộ không chia");
    }
    boolean ends = random.nextBoolean();
    SubordinateBranch part = branch(one);
    Allocation.Builder allocation = Allocation.builder();
    for (Member member : unit.members()) {
      if (random.nextBoolean()) {
        allocation.send(one, member.id().value());
      }
    }
    if (ends && !one.equals(other)) {
      return Split.unit(unit.id().value())
          .into(part, branch(other))
          .allocating(allocation.sendRest(other).build());
    }
    return Split.unit(unit.id().value())
        .off(part)
        .allocating(allocation.sendRest(unit.id().value()).build());
  }

  private static Order regroup(Branch unit) {
    return unit.members().isEmpty()
        ? FormGroups.in(unit.id().value()).as()
        : FormGroups.in(unit.id().value())
            .as(PartyGroup.builder().name("Tổ mới").addMembers(unit.members().get(0).id()).build());
  }

  private static Order convert(Hierarchy hierarchy, String newOne, Random random) {
    List<GrassrootsBranch> branches = hierarchy.units(GrassrootsBranch.class);
    if (branches.isEmpty() || random.nextBoolean()) {
      return Convert.unit(committee(hierarchy, random))
          .toBranch(BranchKind.AGENCY)
          .ledBy(Leadership.vacant());
    }
    return Convert.unit(any(branches, random))
        .toCommittee(branch(newOne))
        .ledBy(Leadership.vacant(), Allocation.everyoneTo(newOne));
  }

  private static String committee(Hierarchy hierarchy, Random random) {
    List<GrassrootsCommittee> committees = hierarchy.units(GrassrootsCommittee.class);
    return committees.isEmpty() ? "H" : any(committees, random);
  }

  private static String any(List<? extends Unit> units, Random random) {
    return units.isEmpty() ? "H" : units.get(random.nextInt(units.size())).id().value();
  }

  private static String any(Branch branch, Random random) {
    List<MemberId> members = branch.members().stream().map(Member::id).toList();
    return members.isEmpty() ? "M1" : members.get(random.nextInt(members.size())).value();
  }
}
