package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Plans for a hierarchy, made up by chance, of orders that can be carried out or not. */
final class RandomPlans {

  private final Hierarchy hierarchy;
  private final Random random;
  private final RandomPicks picks;

  private RandomPlans(Hierarchy hierarchy, Random random) {
    this.hierarchy = hierarchy;
    this.random = random;
    this.picks = new RandomPicks(hierarchy, random);
  }

  /** Returns a plan of one or two decisions. */
  static Plan of(Hierarchy hierarchy, Random random) {
    RandomPlans plans = new RandomPlans(hierarchy, random);
    Plan plan = Plan.of(plans.decision("1-QĐ"));
    return random.nextInt(3) > 0 ? plan : plan.then(plans.decision("2-QĐ"));
  }

  /** Returns one decision. */
  static Decision decision(String number, Hierarchy hierarchy, Random random) {
    return new RandomPlans(hierarchy, random).decision(number);
  }

  private Decision decision(String number) {
    LocalDate day = RandomHierarchies.DAY.plusDays(random.nextInt(5));
    Decision.Builder decision = Decision.builder().number(number).issuer("H").effectiveOn(day);
    for (int orders = 1 + random.nextInt(3); orders > 0; orders--) {
      Order order = order();
      decision.addOrders(order);
      if (order instanceof Establish establish && random.nextBoolean()) {
        decision.addOrders(settle(establish));
      }
    }
    return decision.build();
  }

  /** Sends a member to what the order before it begins, if that is a branch. */
  private Order settle(Establish order) {
    Branch origin = hierarchy.get(picks.branch(0), Branch.class);
    return TransferMembers.from(origin.id().value())
        .to(order.unit().id().value())
        .members(
            origin.members().isEmpty() ? picks.member() : origin.members().get(0).id().value());
  }

  private Order order() {
    if (random.nextInt(3) == 0) {
      return new RandomMemberships(hierarchy, random).order();
    }
    return switch (random.nextInt(9)) {
      case 0, 1 -> establish();
      case 2, 3 -> dissolve();
      case 4, 5 -> transfer();
      case 6 ->
          RenewLeadership.of(picks.unit())
              .to(Leadership.appointed(RandomHierarchies.DAY).secretary(picks.member()).build());
      case 7 -> reclassify(picks.branch(4));
      default ->
          RecordConsent.of(
                  Consent.of("ORG-07", "H", random.nextInt(2) + "-CV/HU", RandomHierarchies.DAY))
              .on(picks.unit());
    };
  }

  private Order reclassify(String unit) {
    return switch (random.nextInt(5)) {
      case 0 -> Reclassify.branch(unit).as(BranchKind.SCHOOL);
      case 1 -> Reclassify.organization(unit).as(GrassrootsKind.TOWN);
      case 2 -> Reclassify.branch(unit).beginningPilot();
      case 3 -> Reclassify.branch(unit).continuingPilot();
      default -> Reclassify.branch(unit).endingPilot();
    };
  }

  private Order establish() {
    String id = "N" + random.nextInt(12);
    SubordinateBranch.Builder branch =
        SubordinateBranch.builder().id(id).name("Chi bộ " + id).kind(BranchKind.SCHOOL);
    if (random.nextInt(3) == 0) {
      branch.leadership(
          Leadership.appointed(RandomHierarchies.DAY).secretary(picks.member()).build());
    }
    if (random.nextInt(8) == 0) {
      branch.addMembers(hierarchy.members().get(0));
    }
    if (random.nextInt(6) == 0) {
      branch.addGuests(RandomHierarchies.guest(picks.member()).build());
    }
    Unit unit = branch.build();
    int type = random.nextInt(6);
    if (type == 5) {
      return Establish.unit(
              DistrictCommittee.builder().id("D" + random.nextInt(3)).name("Đảng bộ mới").build())
          .under(picks.unit("P"));
    }
    if (type == 4) {
      return Establish.unit(
              Section.builder()
                  .id("S" + random.nextInt(6))
                  .name("Đảng bộ bộ phận")
                  .addBranches((SubordinateBranch) unit)
                  .build())
          .under(picks.unit("X1"));
    }
    if (type == 0) {
      unit =
          GrassrootsCommittee.builder()
              .id("C" + random.nextInt(6))
              .name("Đảng bộ mới")
              .grassrootsKind(GrassrootsKind.AGENCY)
              .addBranches((SubordinateBranch) unit)
              .build();
    } else if (type == 1) {
      unit =
          GrassrootsBranch.builder()
              .id(id)
              .name("Chi bộ " + id)
              .kind(BranchKind.AGENCY)
              .grassrootsKind(GrassrootsKind.AGENCY)
              .build();
    }
    return Establish.unit(unit).under(picks.unit(type < 2 ? "H" : "X0"));
  }

  private Order dissolve() {
    String ending = picks.unit();
    if (random.nextBoolean()) {
      boolean isBranch = hierarchy.unit(UnitId.of(ending)).orElse(null) instanceof Branch;
      return Dissolve.unit(ending).everyoneTo(isBranch ? picks.branch(6) : picks.unit());
    }
    Allocation.Builder allocation = Allocation.builder();
    Unit unit = hierarchy.unit(UnitId.of(ending)).orElse(hierarchy.root());
    if (unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        if (random.nextInt(8) > 0) {
          allocation.send(picks.unit("X1V1"), member.id().value());
        }
      }
      for (Guest guest : branch.guests()) {
        if (random.nextBoolean()) {
          allocation.recall(guest.member().value());
        } else {
          allocation.send(picks.unit("X2V1"), guest.member().value());
        }
      }
      if (random.nextInt(6) == 0) {
        allocation.send("X1V1", picks.member());
        allocation.recall(picks.member());
      }
    } else {
      unit.children().forEach(child -> allocation.sendUnits(picks.unit("X1"), child.id().value()));
      if (random.nextInt(3) == 0) {
        allocation.sendUnits("X1", picks.unit());
      }
    }
    if (random.nextBoolean()) {
      allocation.sendRest(picks.unit("X2V2"));
    }
    return Dissolve.unit(ending).allocating(allocation.build());
  }

  private Order transfer() {
    String from = picks.branch(8);
    List<String> members = new ArrayList<>();
    hierarchy
        .unit(UnitId.of(from))
        .filter(Branch.class::isInstance)
        .map(Branch.class::cast)
        .ifPresent(
            branch ->
                branch.members().stream()
                    .filter(member -> random.nextBoolean())
                    .forEach(member -> members.add(member.id().value())));
    if (members.isEmpty() || random.nextInt(6) == 0) {
      members.add(picks.member());
    }
    return TransferMembers.from(from).to(picks.branch(8)).members(members.toArray(new String[0]));
  }
}
