package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Plans for a hierarchy, made up by chance, of orders that can be carried out or not. */
public final class RandomPlans {

  private final Hierarchy hierarchy;
  private final Random random;
  private final RandomPicks picks;
  private final RandomUnits units;

  private RandomPlans(Hierarchy hierarchy, Random random) {
    this.hierarchy = hierarchy;
    this.random = random;
    this.picks = new RandomPicks(hierarchy, random);
    this.units = new RandomUnits(picks);
  }

  /** Returns a plan of one or two decisions. */
  public static Plan of(Hierarchy hierarchy, Random random) {
    RandomPlans plans = new RandomPlans(hierarchy, random);
    Decision first = plans.decision("1-QĐ");
    Plan plan = Plan.of(random.nextInt(5) > 0 ? first : plans.undone(first));
    LocalDate day = first.effectiveOn().plusDays(random.nextInt(3));
    return random.nextInt(3) > 0 ? plan : plan.then(plans.decision("2-QĐ", day));
  }

  /** Has a decision undo itself, now and then twice, if it can be carried out. */
  private Decision undone(Decision decision) {
    try {
      Undo undo = Undo.of(decision.applyTo(hierarchy));
      Decision.Builder undone =
          Decision.builder()
              .number("1-QĐ")
              .issuer(decision.issuer())
              .effectiveOn(decision.effectiveOn())
              .addAllOrders(decision.orders())
              .addOrders(undo);
      return (picks.once(3) ? undone.addOrders(undo) : undone).build();
    } catch (DecisionRefusedException refused) {
      return decision;
    }
  }

  /** Returns one decision. */
  public static Decision decision(String number, Hierarchy hierarchy, Random random) {
    return new RandomPlans(hierarchy, random).decision(number);
  }

  private Decision decision(String number) {
    return decision(number, RandomHierarchies.DAY.plusDays(random.nextInt(5)));
  }

  private Decision decision(String number, LocalDate day) {
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
    List<Member> members =
        picks.at(picks.branch(0)) instanceof Branch origin ? origin.members() : List.of();
    String member = members.isEmpty() ? picks.member() : members.get(0).id().value();
    return TransferMembers.of(member)
        .from(
            hierarchy
                .branchOf(MemberId.of(member))
                .map(branch -> branch.id().value())
                .orElseGet(picks::unit))
        .to(order.unit().id().value());
  }

  private Order order() {
    if (random.nextInt(3) == 0) {
      return new RandomMemberships(hierarchy, random).order();
    }
    return switch (random.nextInt(9)) {
      case 0 -> establish();
      case 1 -> dissolve();
      case 2 -> transfer();
      case 3, 4 -> atOneUnit();
      default -> new RandomArrangements(hierarchy, picks).order();
    };
  }

  private Order atOneUnit() {
    return switch (random.nextInt(15)) {
      case 0 -> RenewLeadership.of(picks.unit()).to(picks.leadership());
      case 1, 12 -> Reclassify.unit(picks.unit()).to(picks.once(2) ? Kind.SCHOOL : Kind.TOWN);
      case 2 -> runPilot(picks.branch(4));
      case 3 ->
          Rename.unit(picks.unit()).to(picks.once(2) ? "Tên mới" : picks.at(picks.unit()).name());
      case 4 -> recode(picks.unit());
      case 5 -> recode(picks.branch(0));
      case 6 -> ChangeForm.branch(picks.branch(8)).to(picks.oneOf(List.of(BranchForm.values())));
      case 7, 8 -> recognize(picks.branch(8));
      case 9, 10, 11 -> delegate(picks.unit(Committee.class::isInstance));
      default ->
          RecordConsent.of(
                  Consent.of("ORG-07", "H", random.nextInt(2) + "-CV/HU", RandomHierarchies.DAY))
              .in(picks.unit());
    };
  }

  private Order runPilot(String branch) {
    return switch (random.nextInt(3)) {
      case 0 -> RunPilot.begins().in(branch);
      case 1 -> RunPilot.continues().in(branch);
      default -> RunPilot.ends().in(branch);
    };
  }

  private Order recognize(String branch) {
    Recognition given =
        Recognition.of(
            random.nextInt(2) + "-QĐ", RandomHierarchies.DAY.plusDays(random.nextInt(4)));
    return picks.once(2)
        ? Recognize.branch(branch).by(given)
        : Recognize.branch(branch).withdrawn();
  }

  private Order delegate(String committee) {
    LocalDate day = RandomHierarchies.DAY.plusDays(random.nextInt(4));
    if (picks.once(2)) {
      return Delegate.withdrawing(day.minusDays(random.nextInt(3))).from(committee);
    }
    Delegation given =
        Delegation.of(
            picks.oneOf(List.of(Delegation.Extent.values())), random.nextInt(2) + "-QĐ", day);
    if (picks.once(3)) {
      given = given.with(Delegation.Power.REWARDS);
    }
    return Delegate.powers(picks.once(3) ? given.until(day.plusDays(3)) : given).to(committee);
  }

  private Order recode(String unit) {
    return picks.once(4) ? Recode.unit(unit).withoutCode() : Recode.unit(unit).to(picks.code());
  }

  private Order establish() {
    Branch branch = units.branch(picks.fresh());
    Unit unit =
        switch (random.nextInt(6)) {
          case 0 -> units.committee("C" + random.nextInt(6), branch);
          case 1 -> branch;
          case 2 -> units.section("S" + random.nextInt(6), branch);
          case 3 -> units.district("D" + random.nextInt(3));
          default -> branch;
        };
    return Establish.unit(unit).under(picks.unit(any -> holds(any, List.of(unit))));
  }

  private Order dissolve() {
    String ending = picks.unit();
    Allocation allocation = allocation(ending);
    return picks.once(3)
        ? Disband.unit(ending).onGround("vi phạm nghiêm trọng").allocating(allocation)
        : Dissolve.unit(ending).allocating(allocation);
  }

  private Allocation allocation(String ending) {
    if (picks.at(ending) instanceof Branch branch) {
      return picks.once(2)
          ? Allocation.everyoneTo(picks.branch(6))
          : new RandomAllocations(branch, List.of(picks.branch(9), picks.branch(9)), picks)
              .allocation();
    }
    List<? extends Unit> children = picks.at(ending).children();
    List<String> superiors = new ArrayList<>();
    for (int number = 0; number < 2; number++) {
      superiors.add(picks.unit(any -> !any.id().value().equals(ending) && holds(any, children)));
    }
    return picks.once(2)
        ? Allocation.everyoneTo(superiors.get(0))
        : new RandomAllocations(picks.at(ending), superiors, picks).allocation();
  }

  private static boolean holds(Unit superior, List<? extends Unit> children) {
    return superior instanceof Committee above && children.stream().allMatch(above::holds);
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
    return TransferMembers.of(members.toArray(new String[0])).from(from).to(picks.branch(8));
  }
}
