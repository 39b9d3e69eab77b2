package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.next;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What snapshots and differences answer about any edit, against answers found the long way. */
@Tag("slow")
class RandomProvincesTest {

  private static final int EDITS = 40;

  static Stream<Long> seeds() {
    return LongStream.range(0, 100).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void an_edit_is_refused_for_the_very_defects_of_the_whole(long seed) {
    RandomProvinces provinces = new RandomProvinces(seed);
    Hierarchy hierarchy = provinces.hierarchy();
    for (int edit = 0; edit < EDITS; edit++) {
      Committee edited = provinces.edited(hierarchy.root());

      ImmutableSet<String> defects = refused(hierarchy, edited);

      assertThat(defects).isEqualTo(told(WholeCheck.of(edited)));
      if (defects.isEmpty()) {
        hierarchy = next(hierarchy, edited);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_next_snapshot_answers_as_one_made_from_nothing(long seed) {
    for (Hierarchy hierarchy : versions(seed)) {
      Hierarchy fresh = Hierarchy.of(hierarchy.root());
      assertThat(hierarchy.unitCount()).isEqualTo(fresh.unitCount());
      for (Unit unit : fresh.units()) {
        assertThat(hierarchy.require(unit.id())).isSameAs(unit);
        assertThat(hierarchy.path(unit.id())).isEqualTo(fresh.path(unit.id()));
        assertThat(hierarchy.superiorOf(unit.id())).isEqualTo(fresh.superiorOf(unit.id()));
      }
      for (Branch branch : fresh.branches()) {
        for (Member member : branch.members()) {
          assertThat(hierarchy.branchOf(member.id())).containsSame(branch);
        }
      }
      NamedAbroadTest.assertTold(hierarchy);
      NamedAbroadTest.assertTold(fresh);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_difference_tells_what_began_ended_and_moved(long seed) {
    List<Hierarchy> versions = versions(seed);
    for (int later = 1; later < versions.size(); later++) {
      for (int earlier : ImmutableSet.of(0, later - 1)) {
        Unit before = versions.get(earlier).root();
        Unit after = versions.get(later).root();
        TreeDifference difference = TreeDifference.between(before, after);
        Map<UnitId, UnitId> then = superiors(before);
        Map<UnitId, UnitId> now = superiors(after);

        assertThat(difference.doubled()).isEmpty();
        assertThat(difference.ended().keySet())
            .containsExactlyInAnyOrderElementsOf(Sets.difference(then.keySet(), now.keySet()));
        assertThat(difference.begun().keySet())
            .containsExactlyInAnyOrderElementsOf(Sets.difference(now.keySet(), then.keySet()));
        assertThat(difference.moved())
            .containsExactlyInAnyOrderElementsOf(
                Sets.filter(
                    Sets.intersection(then.keySet(), now.keySet()),
                    id -> !Objects.equals(then.get(id), now.get(id))));
        assertThat(listings(difference.departures()))
            .isEqualTo(Multisets.difference(listings(before), listings(after)));
        assertThat(listings(difference.arrivals()))
            .isEqualTo(Multisets.difference(listings(after), listings(before)));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void two_snapshots_are_the_same_if_and_only_if_they_are_equal_once_sorted(long seed) {
    List<Hierarchy> versions = versions(seed);
    for (int later = 1; later < versions.size(); later++) {
      Hierarchy before = versions.get(later - 1);
      Hierarchy after = versions.get(later);

      assertThat(before.isSameAs(after))
          .isEqualTo(sorted(before.root()).equals(sorted(after.root())));
      assertThat(after.isSameAs(before)).isEqualTo(before.isSameAs(after));
      assertThat(TreeDifference.between(after.root(), after.root()).isEmpty()).isTrue();
    }
  }

  /** Returns a province and what lawful edits made of it. */
  private static List<Hierarchy> versions(long seed) {
    RandomProvinces provinces = new RandomProvinces(seed);
    List<Hierarchy> versions = new ArrayList<>();
    versions.add(provinces.hierarchy());
    for (int edit = 0; edit < EDITS; edit++) {
      Hierarchy last = versions.get(versions.size() - 1);
      Committee edited = provinces.edited(last.root());
      if (WholeCheck.of(edited).isEmpty()) {
        // Each version is asked once, so that the next one takes its hints over.
        assertThat(last.branchOf(MemberId.of("M-unknown"))).isEmpty();
        versions.add(next(last, edited));
      }
    }
    assertThat(versions).hasSizeGreaterThan(EDITS / 8);
    return versions;
  }

  private static ImmutableSet<String> refused(Hierarchy from, Unit to) {
    try {
      next(from, to);
      return ImmutableSet.of();
    } catch (MalformedHierarchyException refused) {
      return told(refused.defects());
    }
  }

  /** Tells kinds, subjects and places of defects; the order of places says nothing. */
  private static ImmutableSet<String> told(List<Defect> defects) {
    return defects.stream()
        .map(
            defect ->
                defect.kind()
                    + " "
                    + defect.subject()
                    + " "
                    + defect.places().stream().sorted().collect(Collectors.toList()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Map<UnitId, UnitId> superiors(Unit root) {
    Map<UnitId, UnitId> superiors = new HashMap<>();
    superiors.put(root.id(), root.id());
    for (Unit unit : root.subtree()) {
      unit.children().forEach(child -> superiors.put(child.id(), unit.id()));
    }
    return superiors;
  }

  private static Multiset<Map.Entry<MemberId, UnitId>> listings(Unit root) {
    Multiset<Map.Entry<MemberId, UnitId>> listings = HashMultiset.create();
    for (Unit unit : root.subtree()) {
      if (unit instanceof Branch branch) {
        branch.members().forEach(member -> listings.add(Map.entry(member.id(), branch.id())));
      }
    }
    return listings;
  }

  private static Multiset<Map.Entry<MemberId, UnitId>> listings(
      ImmutableListMultimap<MemberId, UnitId> places) {
    return ImmutableMultiset.copyOf(
        places.entries().stream().map(e -> Map.entry(e.getKey(), e.getValue())).toList());
  }

  private static Unit sorted(Unit unit) {
    if (unit instanceof Branch branch) {
      return branch.withMembers(
          branch.members().stream().sorted(Comparator.comparing(Member::id)).toList());
    }
    return ((Committee) unit)
        .withChildren(
            unit.children().stream()
                .map(RandomProvincesTest::sorted)
                .sorted(Comparator.comparing(Unit::id))
                .toList());
  }
}
