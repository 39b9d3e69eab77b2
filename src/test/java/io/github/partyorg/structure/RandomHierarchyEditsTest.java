package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit in many steps against the same steps done by copying the whole tree. */
class RandomHierarchyEditsTest {

  static Stream<Long> seeds() {
    return LongStream.range(0, 100).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void an_edit_has_the_tree_that_copies_have(long seed) {
    Random random = new Random(seed);
    Hierarchy hierarchy = new RandomProvinces(seed).hierarchy();
    for (int round = 0; round < 4; round++) {
      HierarchyEdit edit = hierarchy.edit();
      Unit slow = hierarchy.root();
      for (int step = 0; step < 12; step++) {
        slow = step(edit, slow, random, "N" + round + "-" + step);
        assertThat(edit.root()).isEqualTo(slow);
        assertSamePlaces(edit, slow, hierarchy);
      }
      hierarchy = edit.done();
      assertThat(hierarchy).isEqualTo(Hierarchy.of((Committee) slow));
      for (Unit unit : slow.subtree()) {
        assertThat(hierarchy.path(unit.id()).ids()).isEqualTo(edit.path(unit.id()));
      }
    }
  }

  private static Unit step(HierarchyEdit edit, Unit slow, Random random, String fresh) {
    List<Unit> below = ImmutableList.copyOf(slow.subtree()).subList(1, units(slow));
    if (below.isEmpty()) {
      return placed(edit, slow, slow, Bases.village(fresh, ImmutableList.of()));
    }
    Unit unit = below.get(random.nextInt(below.size()));
    switch (random.nextInt(7)) {
      case 0 -> {
        Unit renamed = unit.withName("Đổi tên " + fresh);
        edit.replace(renamed);
        return copied(slow, unit.id(), same -> List.of(renamed));
      }
      case 1 -> {
        return placed(edit, slow, any(holding(slow, unit), random), branch(fresh));
      }
      case 2 -> {
        if (below.size() < 6) {
          return slow;
        }
        return removed(edit, slow, unit);
      }
      case 3 -> {
        Unit without = removed(edit, slow, unit);
        Committee wrapped =
            Committee.of(fresh, Level.IMMEDIATE_SUPERIOR, Kind.COMMUNE)
                .name("Đảng bộ " + fresh)
                .add(branch(fresh + "-B"))
                .build();
        Committee superior = any(holding(without, wrapped), random);
        return wrapped.holds(unit)
            ? placed(edit, without, superior, wrapped.withChildren(ImmutableList.of(unit)))
            : placed(edit, without, superior, wrapped);
      }
      case 4 -> {
        Unit without = removed(edit, slow, unit);
        Committee superior = any(holding(without, unit), random);
        Committee edited =
            superior.withChildren(
                ImmutableList.<Unit>builder().add(unit).addAll(superior.children()).build());
        edit.replace(edited);
        return copied(without, superior.id(), same -> List.of(edited));
      }
      default -> {
        Unit without = removed(edit, slow, unit);
        return placed(edit, without, any(holding(without, unit), random), unit);
      }
    }
  }

  private static Branch branch(String id) {
    return Bases.village(id, ImmutableList.of());
  }

  private static Unit placed(HierarchyEdit edit, Unit slow, Unit superior, Unit unit) {
    edit.place(unit, superior.id());
    return copied(
        slow,
        superior.id(),
        same ->
            List.of(
                ((Committee) same)
                    .withChildren(
                        ImmutableList.<Unit>builder().addAll(same.children()).add(unit).build())));
  }

  private static Unit removed(HierarchyEdit edit, Unit slow, Unit unit) {
    edit.remove(unit.id());
    return copied(slow, unit.id(), same -> List.of());
  }

  /** Copies a tree, with other units or none in the place of one. */
  private static Unit copied(Unit top, UnitId id, Function<Unit, List<Unit>> change) {
    return copies(top, id, change).get(0);
  }

  private static List<Unit> copies(Unit top, UnitId id, Function<Unit, List<Unit>> change) {
    if (top.id().equals(id)) {
      return change.apply(top);
    }
    if (!(top instanceof Committee committee)) {
      return List.of(top);
    }
    List<Unit> children = new ArrayList<>();
    committee.children().forEach(child -> children.addAll(copies(child, id, change)));
    return List.of(committee.withChildren(children));
  }

  private static List<Committee> holding(Unit slow, Unit unit) {
    List<Committee> holding = new ArrayList<>();
    for (Unit candidate : slow.subtree()) {
      if (candidate instanceof Committee committee && committee.holds(unit)) {
        holding.add(committee);
      }
    }
    return holding;
  }

  private static void assertSamePlaces(HierarchyEdit edit, Unit slow, Hierarchy before) {
    List<UnitId> there = new ArrayList<>();
    walk(slow, ImmutableList.of(), edit, there);
    for (Unit unit : before.units()) {
      assertThat(edit.find(unit.id()).isPresent()).isEqualTo(there.contains(unit.id()));
    }
  }

  private static void walk(
      Unit unit, ImmutableList<UnitId> above, HierarchyEdit edit, List<UnitId> there) {
    ImmutableList<UnitId> path =
        ImmutableList.<UnitId>builder().addAll(above).add(unit.id()).build();
    assertThat(edit.find(unit.id())).contains(unit);
    assertThat(edit.path(unit.id())).isEqualTo(path);
    there.add(unit.id());
    unit.children().forEach(child -> walk(child, path, edit, there));
  }

  private static int units(Unit top) {
    return ImmutableList.copyOf(top.subtree()).size();
  }

  private static <T> T any(List<T> among, Random random) {
    return among.get(random.nextInt(among.size()));
  }
}
