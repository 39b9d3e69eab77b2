package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import java.util.List;

/** Orders drawn for a hierarchy. Most can be carried out on it. */
final class GeneratedOrders {

  private static final int MOST_MOVED = 3;

  private final Dice dice;
  private final ImmutableList<Branch> branches;
  private final ImmutableList<Committee> committees;
  private final int decision;
  private int begun;

  GeneratedOrders(Dice dice, Hierarchy hierarchy, int decision) {
    this.dice = dice;
    this.branches = hierarchy.branches();
    this.decision = decision;
    ImmutableList.Builder<Committee> found = ImmutableList.builder();
    for (Unit unit : hierarchy.units()) {
      if (unit instanceof Committee committee && !committee.branches().isEmpty()) {
        found.add(committee);
      }
    }
    this.committees = found.build();
  }

  private <T> T oneOf(List<T> all) {
    return all.get(dice.below(all.size()));
  }

  /** Returns an order of units that there are. */
  Order order() {
    Branch branch = oneOf(branches);
    return switch (dice.below(10)) {
      case 0 -> Merge.units(branch.id().value()).into(oneOf(branches).id());
      case 1 -> Dissolve.unit(branch.id()).everyoneTo(oneOf(branches).id());
      case 2 -> HandOver.units(branch.id().value()).to(oneOf(committees).id());
      case 3 -> Establish.unit(newBranch()).under(oneOf(committees).id());
      case 4 -> Reclassify.unit(branch.id()).to(Kind.OTHER_RESIDENCE);
      case 5 -> renewed(branch);
      case 6 -> Admit.member(newcomer()).into(branch.id());
      case 7 -> leaving(branch);
      case 8 -> Rename.unit(branch.id()).to(branch.name() + " (mới)");
      default -> transfer(branch);
    };
  }

  /** Returns an order of a unit or a member that there is not. */
  Order mistaken() {
    Branch branch = oneOf(branches);
    return dice.perMille(500)
        ? Merge.units(branch.id() + "0").into(branch.id())
        : TransferMembers.of("M0").from(branch.id()).to(oneOf(branches).id());
  }

  private Order transfer(Branch branch) {
    ImmutableList.Builder<MemberId> moving = ImmutableList.builder();
    int count = Math.min(dice.between(1, MOST_MOVED), branch.memberCount());
    int first = dice.below(Math.max(1, branch.memberCount() - count + 1));
    for (Member member : branch.members().subList(first, first + count)) {
      moving.add(member.id());
    }
    return count == 0
        ? Rename.unit(branch.id()).to(branch.name() + " (mới)")
        : TransferMembers.of(moving.build()).from(branch.id()).to(oneOf(branches).id());
  }

  private Order renewed(Branch branch) {
    return RenewLeadership.of(branch.id())
        .to(GeneratedLeaderships.appointed(branch.members(), GeneratedMembers.TODAY));
  }

  private Order leaving(Branch branch) {
    return branch.members().isEmpty()
        ? renewed(branch)
        : TransferOut.member(oneOf(branch.members()).id()).of(branch.id());
  }

  private Branch newBranch() {
    return Branch.of("N" + decision + "." + ++begun, Kind.VILLAGE)
        .name("Chi bộ mới số " + decision + "." + begun)
        .leadership(Leadership.vacant())
        .build();
  }

  private Member newcomer() {
    String number = decision + "." + ++begun;
    return Member.probationary("N" + number).name("Đảng viên mới " + number).build();
  }
}
