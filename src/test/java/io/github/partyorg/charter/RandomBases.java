package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Restructuring;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.LeadershipBuilder;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Districts at random, most of them unlawful in many points; the same seed, the same district. */
public final class RandomBases {

  private static final ImmutableList<Kind> KINDS =
      ImmutableList.of(
          Kind.VILLAGE,
          Kind.SCHOOL,
          Kind.HEALTH_STATION,
          Kind.COMMUNE_OFFICE,
          Kind.COMMUNE_MILITARY,
          Kind.COMMUNE_POLICE,
          Kind.COOPERATIVE,
          Kind.ENTERPRISE,
          Kind.AGENCY,
          Kind.PARTY_AGENCY,
          Kind.PEOPLES_COMMITTEE_AGENCY,
          Kind.PRIVATE_ECONOMY,
          Kind.OTHER_WORKPLACE,
          Kind.OTHER_RESIDENCE);

  private RandomBases() {}

  public static Hierarchy district(long seed) {
    Random random = new Random(seed);
    List<Unit> organizations = new ArrayList<>();
    organizations.add(Bases.grassrootsBranch("A0", 2, 1));
    for (int number = 1; number <= 2 + random.nextInt(3); number++) {
      String id = "A" + number;
      int official = 1 + random.nextInt(12);
      organizations.add(
          Bases.grassrootsBranch(id, official, random.nextInt(25))
              .withLeadership(leadership(id, official, random)));
    }
    for (int number = 1; number <= 2 + random.nextInt(3); number++) {
      organizations.add(committee("X" + number, random));
    }
    Collections.shuffle(organizations, random);
    return Bases.district(organizations.toArray(new Unit[0]));
  }

  private static Committee committee(String id, Random random) {
    List<Branch> branches =
        IntStream.rangeClosed(1, 2 + random.nextInt(4))
            .mapToObj(number -> branch(id + "V" + number, random))
            .toList();
    Committee base = Bases.committee(id, branches.get(0)).withChildren(branches);
    int official = branches.get(0).officialMemberCount();
    if (random.nextBoolean()) {
      base = base.withLeadership(leadership(id + "V1", official, random));
    }
    return random.nextInt(3) > 0
        ? base
        : base.withChildren(
            ImmutableList.<Unit>builder()
                .addAll(branches)
                .add(
                    Committee.section(id + "S")
                        .name("Đảng bộ bộ phận " + id)
                        .add(branch(id + "S1", random), branch(id + "S2", random))
                        .build())
                .build());
  }

  private static Branch branch(String id, Random random) {
    int official = 1 + random.nextInt(14);
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    Branch lawful =
        random.nextInt(3) == 0
            ? Bases.office(id, official + 6)
            : Bases.branch(id, kind, official, random.nextInt(24));
    return random.nextInt(3) > 0 ? lawful : lawful.withLeadership(leadership(id, official, random));
  }

  /** Seats taken by the first members of a branch, how many of each kind being left to chance. */
  private static Leadership leadership(String branch, int official, Random random) {
    if (random.nextInt(4) == 0) {
      return Leadership.vacant();
    }
    LeadershipBuilder leadership = Leadership.elected(DAY.minusYears(1));
    if (random.nextInt(4) > 0) {
      leadership = leadership.secretary(branch + "-1");
    }
    leadership = leadership.deputies(ids(branch, 2, Math.min(official, 1 + random.nextInt(3))));
    int committee = Math.min(official, random.nextInt(11));
    leadership = leadership.committee(ids(branch, 1, committee));
    return leadership
        .standingCommittee(ids(branch, 1, Math.min(committee, random.nextInt(4))))
        .build();
  }

  private static String[] ids(String branch, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> branch + "-" + number)
        .toArray(String[]::new);
  }

  /** The same district with the children of every unit in another order. */
  public static Hierarchy shuffled(Hierarchy hierarchy, long seed) {
    return Hierarchy.of((Committee) shuffled(hierarchy.root(), new Random(seed)));
  }

  private static Unit shuffled(Unit unit, Random random) {
    if (!(unit instanceof Committee superior)) {
      return unit;
    }
    List<Unit> children = new ArrayList<>();
    superior.children().forEach(child -> children.add(shuffled(child, random)));
    Collections.shuffle(children, random);
    return superior.withChildren(children);
  }

  /** An order that dissolves the n-th branch of the first committee, everyone to the branch A0. */
  public static Optional<Restructuring> dissolution(Hierarchy hierarchy, long seed, int n) {
    UnitId unit = UnitId.of("X1V" + (1 + n));
    return hierarchy.has(unit) && (seed + n) % 4 != 1
        ? Optional.of(Dissolve.unit(unit.value()).everyoneTo("A0"))
        : Optional.empty();
  }
}
