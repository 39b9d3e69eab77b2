package io.github.partyorg.benchmark;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.UnitType;
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
      return decide(TransferMembers.of(member).from(from).to(to));
    }
  }

  /** A branch ends, its members go to a sibling. */
  record Dissolution(String branch, String to) {
    Decision decision() {
      return decide(Dissolve.unit(branch).everyoneTo(to));
    }
  }

  /** Two branches end and go into a third. */
  record Merger(List<String> branches, String into) {
    Decision decision() {
      return decide(order());
    }

    Order order() {
      return Merge.units(branches.toArray(String[]::new)).into(into);
    }
  }

  private Moves() {}

  static Decision decide(Order... orders) {
    return decide(1, DAY, orders);
  }

  static Decision decide(int number, LocalDate day, Order... orders) {
    return Decision.builder()
        .number(number + "-QĐ")
        .issuer("TW")
        .effectiveOn(day)
        .addOrders(orders)
        .build();
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
    return siblings(hierarchy, 2, count, new Random(12)).stream()
        .map(ids -> new Dissolution(ids.get(0), ids.get(1)))
        .toList();
  }

  /** Draws mergers, no branch taking part in two of them. */
  static List<Merger> mergers(Hierarchy hierarchy, int count) {
    return siblings(hierarchy, 3, count, new Random(13)).stream()
        .map(ids -> new Merger(ids.subList(1, 3), ids.get(0)))
        .toList();
  }

  /** Draws so many branches in a row of one committee, none of them with guests and none twice. */
  private static List<List<String>> siblings(
      Hierarchy hierarchy, int together, int count, Random random) {
    List<Committee> committees =
        hierarchy.units(UnitType.GRASSROOTS_COMMITTEE, LevelScheme.plain());
    Set<Branch> taken = new HashSet<>();
    List<List<String>> drawn = new ArrayList<>();
    while (drawn.size() < count) {
      List<Branch> all = committees.get(random.nextInt(committees.size())).branches();
      int from = random.nextInt(all.size());
      if (from + together <= all.size()) {
        List<Branch> row = all.subList(from, from + together);
        if (row.stream().allMatch(branch -> branch.guests().isEmpty())
            && row.stream().noneMatch(taken::contains)) {
          taken.addAll(row);
          drawn.add(row.stream().map(branch -> branch.id().value()).toList());
        }
      }
    }
    return drawn;
  }
}
