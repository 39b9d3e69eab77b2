package io.github.partyorg.benchmark;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.SubordinateBranch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is done to every peer alike, in words that none of them owns. */
final class Moves {

  /** The day on which all is reviewed. */
  static final LocalDate DAY = LocalDate.of(2025, 1, 1);

  /** A member goes from one branch to another. */
  record Transfer(String member, String from, String to) {
    Decision decision() {
      return decide(TransferMembers.from(from).to(to).members(member));
    }
  }

  /** A branch ends, its members go to a sibling. */
  record Dissolution(String branch, String to) {
    Decision decision() {
      return decide(Dissolve.unit(branch).everyoneTo(to));
    }
  }

  private Moves() {}

  static Decision decide(Order order) {
    return Decision.builder().number("1-QĐ").issuer("TW").effectiveOn(DAY).addOrders(order).build();
  }

  /** Draws transfers of different members, anywhere to anywhere. */
  static List<Transfer> transfers(Hierarchy hierarchy, int count) {
    Random random = new Random(11);
    List<Branch> branches = hierarchy.branches();
    Set<Member> moved = new HashSet<>();
    List<Transfer> transfers = new ArrayList<>();
    while (transfers.size() < count) {
      Branch from = branches.get(random.nextInt(branches.size()));
      Branch to = branches.get(random.nextInt(branches.size()));
      Member member = from.members().get(random.nextInt(from.members().size()));
      if (!from.id().equals(to.id()) && moved.add(member)) {
        transfers.add(new Transfer(member.id().value(), from.id().value(), to.id().value()));
      }
    }
    return transfers;
  }

  /** Draws dissolutions, no branch taking part in two of them. */
  static List<Dissolution> dissolutions(Hierarchy hierarchy, int count) {
    Random random = new Random(12);
    List<GrassrootsCommittee> committees = hierarchy.units(GrassrootsCommittee.class);
    Set<String> taken = new HashSet<>();
    List<Dissolution> dissolutions = new ArrayList<>();
    while (dissolutions.size() < count) {
      List<SubordinateBranch> siblings =
          committees.get(random.nextInt(committees.size())).branches();
      int at = random.nextInt(siblings.size());
      String branch = siblings.get(at).id().value();
      String to = siblings.get((at + 1) % siblings.size()).id().value();
      boolean hosts = !siblings.get(at).guests().isEmpty();
      if (!hosts && !branch.equals(to) && !taken.contains(branch) && !taken.contains(to)) {
        taken.add(branch);
        taken.add(to);
        dissolutions.add(new Dissolution(branch, to));
      }
    }
    return dissolutions;
  }
}
