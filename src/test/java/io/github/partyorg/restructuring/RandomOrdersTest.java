package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.ImmediateSuperior;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.ProvincialCommittee;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thousands of random plans of one or two decisions, lawful or not, carried out here and on a slow
 * model.
 */
class RandomOrdersTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final int PLANS = 100;

  static Stream<Long> seeds() {
    return LongStream.range(0, 40).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void plans_do_and_refuse_what_a_slow_model_does_and_refuses(long seed) {
    Random random = new Random(seed);
    Hierarchy hierarchy = randomHierarchy(random);
    Set<MemberId> everyone = memberIds(hierarchy);
    int carriedOut = 0;
    for (int step = 0; step < PLANS; step++) {
      Hierarchy old = hierarchy;
      int hash = old.hashCode();
      SlowModel model = new SlowModel(old);
      Set<String> before = model.lines();
      Plan plan = plan(old, random);
      Set<String> expected = model.carryOut(plan);
      Set<String> reasons = ImmutableSet.of();
      try {
        Outcome outcome = plan.applyTo(old);
        hierarchy = outcome.after();
        carriedOut++;
        for (MembershipChanged change : outcome.changes(MembershipChanged.class)) {
          if (change instanceof MemberJoined) {
            everyone.add(change.member());
          } else if (change instanceof MemberLeft) {
            everyone.remove(change.member());
          }
        }
      } catch (DecisionRefusedException refused) {
        reasons = lines(refused);
      }

      assertThat(reasons).as("refusals of step %s: %s", step, plan).isEqualTo(expected);
      assertThat(new SlowModel(old).lines()).as("the old snapshot").isEqualTo(before);
      assertThat(old.hashCode()).as("the old snapshot").isEqualTo(hash);
      if (reasons.isEmpty()) {
        assertThat(new SlowModel(hierarchy).lines())
            .as("result of step %s: %s", step, plan)
            .isEqualTo(model.lines());
        assertIsIndexedAsIfBuiltAnew(hierarchy, old);
      }
      assertThat(memberIds(hierarchy)).isEqualTo(everyone);
    }
    assertThat(carriedOut).isGreaterThan(PLANS / 10);
  }

  @Test
  void the_orders_are_random_enough_to_meet_every_reason() {
    Set<Reason.Kind> met = EnumSet.noneOf(Reason.Kind.class);
    Random random = new Random(40);
    for (int district = 0; district < 20; district++) {
      Hierarchy hierarchy = randomHierarchy(random);
      for (int step = 0; step < PLANS; step++) {
        try {
          hierarchy = plan(hierarchy, random).applyTo(hierarchy).after();
        } catch (DecisionRefusedException refused) {
          refused.reasons().forEach(reason -> met.add(reason.kind()));
        }
      }
    }

    assertThat(met).containsExactlyInAnyOrder(Reason.Kind.values());
  }

  private static Set<String> lines(DecisionRefusedException refused) {
    assertThat(refused.reasons()).doesNotHaveDuplicates();
    return refused.reasons().stream()
        .map(r -> r.decision() + " " + r.order() + " " + r.kind() + " " + r.subject())
        .collect(Collectors.toSet());
  }

  private static void assertIsIndexedAsIfBuiltAnew(Hierarchy hierarchy, Hierarchy old) {
    Hierarchy anew = rootedAt(hierarchy.root());
    assertThat(hierarchy.unitCount()).isEqualTo(anew.unitCount());
    assertThat(hierarchy.memberCount()).isEqualTo(anew.members().size());
    for (Unit unit : anew.units()) {
      assertThat(hierarchy.path(unit.id())).isEqualTo(anew.path(unit.id()));
      assertThat(hierarchy.unit(unit.id()).orElseThrow()).isSameAs(unit);
    }
    for (Unit unit : old.units()) {
      assertThat(hierarchy.has(unit.id())).isEqualTo(anew.has(unit.id()));
    }
    for (Branch branch : anew.branches()) {
      for (Member member : branch.members()) {
        assertThat(hierarchy.branchOf(member.id()).orElseThrow()).isSameAs(branch);
      }
    }
  }

  private static Hierarchy rootedAt(Unit root) {
    return root instanceof ProvincialCommittee province
        ? Hierarchy.of(province)
        : Hierarchy.of((ImmediateSuperior) root);
  }

  private static Set<MemberId> memberIds(Hierarchy hierarchy) {
    return hierarchy.members().stream().map(Member::id).collect(Collectors.toSet());
  }

  /** Returns a district, or a province of that district and a small one. */
  static Hierarchy randomHierarchy(Random random) {
    DistrictCommittee district = randomDistrict(random);
    if (random.nextBoolean()) {
      return Hierarchy.of(district);
    }
    SubordinateBranch branch = branch("KXV", 101, 3, random);
    return Hierarchy.of(
        ProvincialCommittee.builder()
            .id("P")
            .name("Đảng bộ tỉnh P")
            .leadership(Leadership.elected(DAY).secretary("M1").deputies("M101").build())
            .addImmediateSuperiors(
                district,
                DistrictCommittee.builder()
                    .id("K")
                    .name("Đảng bộ huyện K")
                    .leadership(Leadership.elected(DAY).secretary("M102").build())
                    .addOrganizations(
                        GrassrootsCommittee.builder()
                            .id("KX")
                            .name("Đảng bộ xã KX")
                            .grassrootsKind(GrassrootsKind.COMMUNE)
                            .addBranches(branch)
                            .build())
                    .build())
            .build());
  }

  private static DistrictCommittee randomDistrict(Random random) {
    DistrictCommittee.Builder district =
        DistrictCommittee.builder()
            .id("H")
            .name("Đảng bộ huyện H")
            .leadership(Leadership.elected(DAY).secretary("M1").deputies("M5", "M9").build());
    int member = 1;
    for (int commune = 0; commune < 3; commune++) {
      List<SubordinateBranch> branches = new ArrayList<>();
      for (int branch = 0; branch < 4; branch++) {
        int size = 2 + random.nextInt(4);
        branches.add(branch("X" + commune + "V" + branch, member, size, random));
        member += size;
      }
      district.addOrganizations(
          GrassrootsCommittee.builder()
              .id("X" + commune)
              .name("Đảng bộ xã X" + commune)
              .grassrootsKind(GrassrootsKind.COMMUNE)
              .leadership(
                  Leadership.elected(DAY)
                      .secretary(branches.get(0).members().get(0).id().value())
                      .committee(branches.get(1).members().get(1).id().value())
                      .build())
              .addAllBranches(branches.subList(0, 3))
              .addSections(
                  Section.builder()
                      .id("X" + commune + "S")
                      .name("Đảng bộ bộ phận")
                      .addBranches(branches.get(3))
                      .build())
              .build());
    }
    for (int agency = 0; agency < 2; agency++) {
      district.addOrganizations(
          GrassrootsBranch.builder()
              .id("A" + agency)
              .name("Chi bộ cơ quan A" + agency)
              .kind(BranchKind.AGENCY)
              .grassrootsKind(GrassrootsKind.AGENCY)
              .addAllMembers(members(member, 3))
              .build());
      member += 3;
    }
    return district.build();
  }

  private static List<Member> members(int first, int count) {
    List<Member> members = new ArrayList<>();
    for (int number = first; number < first + count; number++) {
      members.add(
          Member.builder()
              .id("M" + number)
              .name("Đảng viên " + number)
              .standing(Standing.OFFICIAL)
              .build());
    }
    return members;
  }

  private static SubordinateBranch branch(String id, int first, int size, Random random) {
    SubordinateBranch.Builder branch =
        SubordinateBranch.builder()
            .id(id)
            .name("Chi bộ bản " + id)
            .kind(BranchKind.VILLAGE)
            .leadership(Leadership.elected(DAY).secretary("M" + first).build())
            .addAllMembers(members(first, size));
    if (random.nextBoolean()) {
      branch.addGroups(
          PartyGroup.builder()
              .name("Tổ 1")
              .addMembers(MemberId.of("M" + first), MemberId.of("M" + (first + 1)))
              .head(MemberId.of("M" + first))
              .build());
    }
    if (random.nextInt(3) == 0) {
      branch.addGuests(guest("G" + id).outsideHome("nơi khác").build());
    }
    if (random.nextBoolean()) {
      branch.pilot(Pilot.begunOn(DAY).continuedOn(DAY.plusDays(2)));
    }
    if (first > 6 && random.nextInt(3) == 0) {
      branch.addGuests(guest("M2").build());
    }
    return branch.build();
  }

  private static Guest.Builder guest(String member) {
    return Guest.builder().member(member).since(DAY).until(DAY.plusMonths(6));
  }

  static Plan plan(Hierarchy hierarchy, Random random) {
    Plan plan = Plan.of(decision("1-QĐ", hierarchy, random));
    return random.nextInt(3) > 0 ? plan : plan.then(decision("2-QĐ", hierarchy, random));
  }

  static Decision decision(String number, Hierarchy hierarchy, Random random) {
    LocalDate day = DAY.plusDays(random.nextInt(5));
    Decision.Builder decision = Decision.builder().number(number).issuer("H").effectiveOn(day);
    for (int orders = 1 + random.nextInt(3); orders > 0; orders--) {
      Order order = order(hierarchy, random);
      decision.addOrders(order);
      if (order instanceof Establish establish && random.nextBoolean()) {
        decision.addOrders(settle(establish, hierarchy, random));
      }
    }
    return decision.build();
  }

  /** Sends a member to what the order before it begins, if that is a branch. */
  private static Order settle(Establish order, Hierarchy hierarchy, Random random) {
    Branch origin = hierarchy.get(branch(hierarchy, random, 0), Branch.class);
    return TransferMembers.from(origin.id().value())
        .to(order.unit().id().value())
        .members(
            origin.members().isEmpty()
                ? member(hierarchy, random)
                : origin.members().get(0).id().value());
  }

  private static Order order(Hierarchy hierarchy, Random random) {
    if (random.nextInt(3) == 0) {
      return membership(hierarchy, random);
    }
    return switch (random.nextInt(9)) {
      case 0, 1 -> establish(hierarchy, random);
      case 2, 3 -> dissolve(hierarchy, random);
      case 4, 5 -> transfer(hierarchy, random);
      case 6 ->
          RenewLeadership.of(unit(hierarchy, random))
              .to(Leadership.appointed(DAY).secretary(member(hierarchy, random)).build());
      case 7 -> reclassify(branch(hierarchy, random, 4), random);
      default ->
          RecordConsent.of(Consent.of("ORG-07", "H", random.nextInt(2) + "-CV/HU", DAY))
              .on(unit(hierarchy, random));
    };
  }

  /** Returns an order of membership; half of them that change who is a member put somebody in. */
  private static Order membership(Hierarchy hierarchy, Random random) {
    String branch = branch(hierarchy, random, 8);
    List<Member> roll =
        hierarchy.unit(UnitId.of(branch)).orElse(hierarchy.root()) instanceof Branch listing
            ? listing.members()
            : List.of();
    String member =
        roll.isEmpty() || random.nextInt(8) == 0
            ? member(hierarchy, random)
            : roll.get(random.nextInt(roll.size())).id().value();
    return switch (random.nextInt(13)) {
      case 0, 1 -> Admit.member(newcomer(hierarchy, random)).into(branch);
      case 2, 3 -> TransferIn.member(newcomer(hierarchy, random)).from("nơi khác").into(branch);
      case 4, 5 -> Confirm.member(newestOf(roll).orElse(member)).of(branch);
      case 6 -> Exempt.member(member).of(branch);
      case 7 -> Suspend.member(member).of(branch);
      case 8 -> Resume.member(member).of(branch);
      case 9 -> RemoveFromList.member(member).of(branch);
      case 10 -> Expel.member(member).of(branch);
      case 11 -> Decease.member(member).of(branch);
      default -> TransferOut.member(member).of(branch).to("nơi khác");
    };
  }

  private static Optional<String> newestOf(List<Member> roll) {
    return roll.isEmpty() ? Optional.empty() : Optional.of(roll.get(roll.size() - 1).id().value());
  }

  /** Returns somebody new, or a guest from outside, or somebody known. */
  private static Member newcomer(Hierarchy hierarchy, Random random) {
    Member.Builder newcomer =
        Member.builder().name("Đảng viên mới").standing(Standing.PROBATIONARY);
    if (random.nextInt(4) == 0) {
      newcomer.admittedOn(DAY.plusDays(random.nextInt(5)));
    }
    return switch (random.nextInt(8)) {
      case 0 -> newcomer.id(member(hierarchy, random)).build();
      case 1 -> newcomer.id("GX" + random.nextInt(3) + "V" + random.nextInt(4)).build();
      default -> newcomer.id("N" + random.nextInt(200)).build();
    };
  }

  private static Order reclassify(String unit, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Reclassify.branch(unit).as(BranchKind.SCHOOL);
      case 1 -> Reclassify.organization(unit).as(GrassrootsKind.TOWN);
      case 2 -> Reclassify.branch(unit).beginningPilot();
      case 3 -> Reclassify.branch(unit).continuingPilot();
      default -> Reclassify.branch(unit).endingPilot();
    };
  }

  private static Order establish(Hierarchy hierarchy, Random random) {
    String id = "N" + random.nextInt(12);
    SubordinateBranch.Builder branch =
        SubordinateBranch.builder().id(id).name("Chi bộ " + id).kind(BranchKind.SCHOOL);
    if (random.nextInt(3) == 0) {
      branch.leadership(Leadership.appointed(DAY).secretary(member(hierarchy, random)).build());
    }
    if (random.nextInt(8) == 0) {
      branch.addMembers(hierarchy.members().get(0));
    }
    if (random.nextInt(6) == 0) {
      branch.addGuests(guest(member(hierarchy, random)).build());
    }
    Unit unit = branch.build();
    int type = random.nextInt(6);
    if (type == 5) {
      return Establish.unit(
              DistrictCommittee.builder().id("D" + random.nextInt(3)).name("Đảng bộ mới").build())
          .under(unit(hierarchy, random, "P"));
    }
    if (type == 4) {
      return Establish.unit(
              Section.builder()
                  .id("S" + random.nextInt(6))
                  .name("Đảng bộ bộ phận")
                  .addBranches((SubordinateBranch) unit)
                  .build())
          .under(unit(hierarchy, random, "X1"));
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
    return Establish.unit(unit).under(unit(hierarchy, random, type < 2 ? "H" : "X0"));
  }

  private static Order dissolve(Hierarchy hierarchy, Random random) {
    String ending = unit(hierarchy, random);
    if (random.nextBoolean()) {
      boolean isBranch = hierarchy.unit(UnitId.of(ending)).orElse(null) instanceof Branch;
      return Dissolve.unit(ending)
          .everyoneTo(isBranch ? branch(hierarchy, random, 6) : unit(hierarchy, random));
    }
    Allocation.Builder allocation = Allocation.builder();
    Unit unit = hierarchy.unit(UnitId.of(ending)).orElse(hierarchy.root());
    if (unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        if (random.nextInt(8) > 0) {
          allocation.send(unit(hierarchy, random, "X1V1"), member.id().value());
        }
      }
      for (Guest guest : branch.guests()) {
        if (random.nextBoolean()) {
          allocation.recall(guest.member().value());
        } else {
          allocation.send(unit(hierarchy, random, "X2V1"), guest.member().value());
        }
      }
      if (random.nextInt(6) == 0) {
        allocation.send("X1V1", member(hierarchy, random));
        allocation.recall(member(hierarchy, random));
      }
    } else {
      unit.children()
          .forEach(
              child -> allocation.sendUnits(unit(hierarchy, random, "X1"), child.id().value()));
      if (random.nextInt(3) == 0) {
        allocation.sendUnits("X1", unit(hierarchy, random));
      }
    }
    if (random.nextBoolean()) {
      allocation.sendRest(unit(hierarchy, random, "X2V2"));
    }
    return Dissolve.unit(ending).allocating(allocation.build());
  }

  private static Order transfer(Hierarchy hierarchy, Random random) {
    String from = branch(hierarchy, random, 8);
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
      members.add(member(hierarchy, random));
    }
    return TransferMembers.from(from)
        .to(branch(hierarchy, random, 8))
        .members(members.toArray(new String[0]));
  }

  /** Returns a usual unit half of the time, else any one, else one that does not exist. */
  private static String unit(Hierarchy hierarchy, Random random, String usual) {
    return random.nextInt(3) > 0 ? usual : unit(hierarchy, random);
  }

  /** Returns a branch, once in so many times (never if 0) any unit or none. */
  private static String branch(Hierarchy hierarchy, Random random, int once) {
    List<Branch> branches = hierarchy.branches();
    return branches.isEmpty() || (once > 0 && random.nextInt(once) == 0)
        ? unit(hierarchy, random)
        : branches.get(random.nextInt(branches.size())).id().value();
  }

  private static String unit(Hierarchy hierarchy, Random random) {
    if (random.nextInt(20) == 0) {
      return "N" + random.nextInt(12);
    }
    List<Unit> units = ImmutableList.copyOf(hierarchy.units());
    return units.get(random.nextInt(units.size())).id().value();
  }

  private static String member(Hierarchy hierarchy, Random random) {
    if (random.nextInt(10) == 0) {
      return "M999";
    }
    List<Member> members = hierarchy.members();
    return members.get(random.nextInt(members.size())).id().value();
  }
}
