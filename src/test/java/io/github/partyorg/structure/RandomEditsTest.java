package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.district;
import static io.github.partyorg.structure.Bases.next;
import static io.github.partyorg.structure.Bases.official;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The next snapshot, which looks only at what changed, against one made from nothing. */
class RandomEditsTest {

  static Stream<Long> seeds() {
    return LongStream.range(0, 60).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_next_snapshot_answers_and_refuses_as_a_new_one_does(long seed) {
    Random random = new Random(seed);
    Committee root = randomDistrict(random, 1_000);
    Hierarchy hierarchy = Hierarchy.of(root);
    int taken = 0;
    for (int step = 0; step < 40; step++) {
      Committee edited = edited(hierarchy.root(), random);
      Set<String> incremental = defects(hierarchy, edited);
      Set<String> whole = defects(Hierarchy.of(district("H")), edited);
      assertThat(incremental).isEqualTo(whole);
      if (whole.isEmpty()) {
        Hierarchy next = next(hierarchy, edited);
        assertSame(next, Hierarchy.of(edited));
        assertThat(TreeDifference.between(hierarchy.root(), next.root()).isEmpty())
            .isEqualTo(hierarchy.isSameAs(next));
        hierarchy = next;
        taken++;
      }
    }
    assertThat(taken).isPositive();
  }

  private static Set<String> defects(Hierarchy from, Committee to) {
    try {
      next(from, to);
      return ImmutableSet.of();
    } catch (MalformedHierarchyException refused) {
      return refused.defects().stream()
          .map(defect -> defect.kind() + " " + defect.subject())
          .collect(Collectors.toSet());
    }
  }

  private static void assertSame(Hierarchy next, Hierarchy fresh) {
    assertThat(next).isEqualTo(fresh);
    assertThat(next.unitCount()).isEqualTo(fresh.unitCount());
    for (Unit unit : fresh.units()) {
      assertThat(next.path(unit.id())).isEqualTo(fresh.path(unit.id()));
      assertThat(next.unit(unit.id())).contains(unit);
    }
    for (int number = 1_000; number < 1_060; number++) {
      MemberId member = official(number).id();
      assertThat(next.branchOf(member)).isEqualTo(fresh.branchOf(member));
    }
  }

  private static Committee randomDistrict(Random random, int firstMember) {
    List<Unit> communes = new ArrayList<>();
    int member = firstMember;
    for (int commune = 0; commune < 3; commune++) {
      List<Branch> branches = new ArrayList<>();
      for (int branch = 0; branch < 3; branch++) {
        int size = 1 + random.nextInt(4);
        branches.add(Bases.village("X" + commune + "V" + branch, Bases.officials(member, size)));
        member += size;
      }
      communes.add(Bases.commune("X" + commune, branches.toArray(new Branch[0])));
    }
    return district("H").withChildren(communes);
  }

  /** Moves, doubles, drops or adds a few branches or members, lawfully or not. */
  private static Committee edited(Committee root, Random random) {
    List<Committee> communes = new ArrayList<>();
    root.children().forEach(unit -> communes.add((Committee) unit));
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int from = random.nextInt(communes.size());
      int to = random.nextInt(communes.size());
      List<Branch> source = new ArrayList<>(communes.get(from).branches());
      if (source.isEmpty()) {
        continue;
      }
      int at = random.nextInt(source.size());
      Branch branch = source.get(at);
      switch (random.nextInt(8)) {
        case 0, 1 -> {
          source.remove(at);
          communes.set(from, communes.get(from).withChildren(source));
          add(communes, to, branch);
        }
        case 2 -> add(communes, to, branch);
        case 3 -> {
          source.set(at, branch.withName("Chi bộ đổi tên " + random.nextInt(9)));
          communes.set(from, communes.get(from).withChildren(source));
        }
        case 4 -> {
          source.set(at, branch.withMembers(changed(branch, random)));
          communes.set(from, communes.get(from).withChildren(source));
        }
        case 5 -> add(communes, to, Bases.village("N" + random.nextInt(5), ImmutableList.of()));
        case 6 -> moveMember(communes, from, at, to, random);
        default -> {
          source.remove(at);
          communes.set(from, communes.get(from).withChildren(source));
          Branch changed = branch.withName("Chi bộ chuyển " + random.nextInt(9));
          add(communes, to, changed);
        }
      }
    }
    return root.withChildren(communes);
  }

  private static void moveMember(
      List<Committee> communes, int from, int at, int to, Random random) {
    Branch branch = communes.get(from).branches().get(at);
    if (branch.members().isEmpty() || communes.get(to).branches().isEmpty()) {
      return;
    }
    Member moved = branch.members().get(random.nextInt(branch.members().size()));
    replace(communes, from, at, branch.leftBy(ImmutableSet.of(moved.id())));
    int target = random.nextInt(communes.get(to).branches().size());
    Branch receiving = communes.get(to).branches().get(target);
    replace(communes, to, target, receiving.joinedBy(ImmutableList.of(moved)));
  }

  private static void replace(List<Committee> communes, int commune, int at, Branch branch) {
    List<Branch> branches = new ArrayList<>(communes.get(commune).branches());
    branches.set(at, branch);
    communes.set(commune, communes.get(commune).withChildren(branches));
  }

  private static List<Member> changed(Branch branch, Random random) {
    List<Member> members = new ArrayList<>(branch.members());
    if (random.nextBoolean() || members.isEmpty()) {
      members.add(official(1_000 + random.nextInt(60)));
    } else {
      members.remove(random.nextInt(members.size()));
    }
    return members;
  }

  private static void add(List<Committee> communes, int to, Branch branch) {
    communes.set(
        to,
        communes
            .get(to)
            .withChildren(
                ImmutableList.<Branch>builder()
                    .addAll(communes.get(to).branches())
                    .add(branch)
                    .build()));
  }
}
