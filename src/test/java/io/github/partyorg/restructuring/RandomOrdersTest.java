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
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of random decisions, lawful or not, carried out here and on a slow model. */
class RandomOrdersTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final int DECISIONS = 100;

  static Stream<Long> seeds() {
    return LongStream.range(0, 40).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void decisions_do_and_refuse_what_a_slow_model_does_and_refuses(long seed) {
    Random random = new Random(seed);
    Hierarchy hierarchy = Hierarchy.of(randomDistrict(random));
    Set<MemberId> everyone = memberIds(hierarchy);
    int carriedOut = 0;
    for (int step = 0; step < DECISIONS; step++) {
      Decision decision = decision(hierarchy, random);
      SlowModel model = new SlowModel(hierarchy, DAY);
      Set<String> before = model.lines();
      Set<String> expectedReasons = model.carryOut(decision);

      Hierarchy old = hierarchy;
      Set<String> reasons;
      try {
        hierarchy = decision.applyTo(hierarchy).after();
        carriedOut++;
        reasons = ImmutableSet.of();
      } catch (DecisionRefusedException refused) {
        reasons =
            refused.reasons().stream()
                .map(reason -> reason.order() + " " + reason.kind() + " " + reason.subject())
                .collect(Collectors.toSet());
      }

      assertThat(reasons).as("%s", decision.orders()).isEqualTo(expectedReasons);
      assertThat(new SlowModel(old, DAY).lines()).isEqualTo(before);
      if (reasons.isEmpty()) {
        assertThat(new SlowModel(hierarchy, DAY).lines()).isEqualTo(model.lines());
        assertThat(hierarchy).isEqualTo(Hierarchy.of((ImmediateSuperior) hierarchy.root()));
      }
      assertThat(memberIds(hierarchy)).isEqualTo(everyone);
    }
    assertThat(carriedOut).isGreaterThan(DECISIONS / 20);
  }

  private static Set<MemberId> memberIds(Hierarchy hierarchy) {
    return hierarchy.members().stream().map(Member::id).collect(Collectors.toSet());
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
    if (first > 6 && random.nextInt(3) == 0) {
      branch.addGuests(guest("M2").build());
    }
    return branch.build();
  }

  private static Guest.Builder guest(String member) {
    return Guest.builder().member(member).since(DAY).until(DAY.plusMonths(6));
  }

  private static Decision decision(Hierarchy hierarchy, Random random) {
    Decision.Builder decision = Decision.builder().issuer("H").effectiveOn(DAY);
    for (int orders = 1 + random.nextInt(3); orders > 0; orders--) {
      decision.addOrders(order(hierarchy, random));
    }
    return decision.build();
  }

  private static Restructuring order(Hierarchy hierarchy, Random random) {
    return switch (random.nextInt(9)) {
      case 0, 1 -> establish(hierarchy, random);
      case 2, 3 -> dissolve(hierarchy, random);
      case 4, 5 -> transfer(hierarchy, random);
      case 6 ->
          RenewLeadership.of(unit(hierarchy, random))
              .to(Leadership.appointed(DAY).secretary(member(hierarchy, random)).build());
      case 7 -> reclassify(unit(hierarchy, random), random);
      default ->
          RecordConsent.of(Consent.of("ORG-07", "H", random.nextInt(2) + "-CV/HU", DAY))
              .on(unit(hierarchy, random));
    };
  }

  private static Restructuring reclassify(String unit, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Reclassify.branch(unit).as(BranchKind.SCHOOL);
      case 1 -> Reclassify.organization(unit).as(GrassrootsKind.TOWN);
      case 2 -> Reclassify.branch(unit).beginningPilot();
      case 3 -> Reclassify.branch(unit).continuingPilot();
      default -> Reclassify.branch(unit).endingPilot();
    };
  }

  private static Restructuring establish(Hierarchy hierarchy, Random random) {
    String id = "N" + random.nextInt(12);
    SubordinateBranch.Builder branch =
        SubordinateBranch.builder().id(id).name("Chi bộ " + id).kind(BranchKind.SCHOOL);
    if (random.nextInt(3) == 0) {
      branch.leadership(Leadership.appointed(DAY).secretary(member(hierarchy, random)).build());
    }
    if (random.nextInt(8) == 0) {
      branch.addMembers(hierarchy.members().get(0));
    }
    Unit unit = branch.build();
    int type = random.nextInt(4);
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

  private static Restructuring dissolve(Hierarchy hierarchy, Random random) {
    String ending = unit(hierarchy, random);
    if (random.nextBoolean()) {
      return Dissolve.unit(ending).everyoneTo(unit(hierarchy, random));
    }
    Allocation.Builder allocation = Allocation.builder();
    Unit unit = hierarchy.unit(UnitId.of(ending)).orElse(hierarchy.root());
    if (unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        if (random.nextInt(8) > 0) {
          allocation.send(unit(hierarchy, random, "X1V1"), member.id().value());
        }
      }
      branch.guests().forEach(guest -> allocation.recall(guest.member().value()));
      if (random.nextInt(6) == 0) {
        allocation.send("X1V1", member(hierarchy, random));
      }
    } else {
      unit.children()
          .forEach(
              child -> allocation.sendUnits(unit(hierarchy, random, "X1"), child.id().value()));
    }
    if (random.nextBoolean()) {
      allocation.sendRest(unit(hierarchy, random, "X2V2"));
    }
    return Dissolve.unit(ending).allocating(allocation.build());
  }

  private static Restructuring transfer(Hierarchy hierarchy, Random random) {
    String from = unit(hierarchy, random);
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
        .to(unit(hierarchy, random))
        .members(members.toArray(new String[0]));
  }

  /** Returns a usual unit half of the time, else any one, else one that does not exist. */
  private static String unit(Hierarchy hierarchy, Random random, String usual) {
    return random.nextInt(3) > 0 ? usual : unit(hierarchy, random);
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
