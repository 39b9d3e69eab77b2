package io.github.partyorg.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Entries;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RandomPlans;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random chronicles, recorded in any order, held to a slow replay and a slow genealogy. */
@Tag("slow")
class RandomHistoriesTest {

  private static final LocalDate FIRST = RandomHistories.FIRST;

  static Stream<Long> seeds() {
    return LongStream.range(0, 25).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void as_of_equals_replay(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    List<Decision> decisions = chronicle.decisions();

    for (LocalDate day : RandomHistories.days()) {
      List<Decision> taken =
          decisions.stream().filter(decision -> !decision.effectiveOn().isAfter(day)).toList();
      assertThat(chronicle.asOf(day)).isEqualTo(Plan.of(taken).applyTo(chronicle.first()).after());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void old_chronicles_and_snapshots_stay_as_they_were(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    List<Integer> hashes = chronicle.outcomes().stream().map(o -> o.after().hashCode()).toList();
    Random random = new Random(seed);
    for (int at = 0; at < RandomHistories.TRIES; at++) {
      try {
        chronicle.record(RandomPlans.decision("khác " + at, chronicle.last(), random));
      } catch (DecisionRefusedException refused) {
        assertThat(refused.reasons()).isNotEmpty();
      }
    }

    assertThat(chronicle.outcomes().stream().map(o -> o.after().hashCode()).toList())
        .isEqualTo(hashes);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_id_ever_seen_resolves_on_every_day_as_a_slow_genealogy_says(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    for (LocalDate day : RandomHistories.days()) {
      Map<UnitId, Map<String, Fraction>> expected = genealogy(chronicle, day);
      for (UnitId id : everyId(chronicle)) {
        Resolution resolution = chronicle.resolve(id, day);

        assertThat(lines(resolution))
            .as("%s on %s", id, day)
            .isEqualTo(expected.getOrDefault(id, Map.of()));
        assertThat(resolution instanceof Resolution.Same).isEqualTo(chronicle.asOf(day).has(id));
        assertThat(resolution instanceof Resolution.NotYetBegun)
            .isEqualTo(!expected.containsKey(id));
        assertThat(resolution.shares().keySet()).allMatch(chronicle.asOf(day)::has);
        if (expected.containsKey(id)) {
          assertThat(lines(resolution).values().stream().reduce(Fraction.NONE, Fraction::plus))
              .isEqualTo(Fraction.WHOLE);
        }
      }
    }
    assertThatThrownBy(() -> chronicle.resolve(UnitId.of("nobody"), FIRST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, Fraction> lines(Resolution resolution) {
    Map<String, Fraction> lines = new TreeMap<>();
    resolution.shares().forEach((id, share) -> lines.put(id.value(), share));
    if (resolution instanceof Resolution.Divided divided) {
      divided.lost().forEach((id, share) -> lines.merge("lost", share, Fraction::plus));
    } else if (resolution instanceof Resolution.Gone) {
      lines.put("lost", Fraction.WHOLE);
    } else if (resolution instanceof Resolution.Outside) {
      lines.put("outside", Fraction.WHOLE);
    }
    return lines;
  }

  private static Iterable<UnitId> everyId(Chronicle chronicle) {
    List<UnitId> ids = new ArrayList<>();
    for (LocalDate day : RandomHistories.days()) {
      chronicle.asOf(day).units().forEach(unit -> ids.add(unit.id()));
    }
    for (Change change : chronicle.changes(FIRST, FIRST.plusYears(1))) {
      change.begun().forEach(unit -> ids.add(unit.id()));
      change.ended().forEach(unit -> ids.add(unit.id()));
      change.left().forEach(unit -> ids.add(unit.id()));
    }
    return ids.stream().distinct().toList();
  }

  /** Carries what every id stands for forward, change by change. */
  private static Map<UnitId, Map<String, Fraction>> genealogy(Chronicle chronicle, LocalDate day) {
    Map<UnitId, Map<String, Fraction>> standing = new HashMap<>();
    chronicle.first().units().forEach(unit -> standing.put(unit.id(), one(unit.id())));
    for (Outcome outcome : chronicle.outcomes(FIRST, day)) {
      List<Succession> given = new ArrayList<>();
      for (Change change : outcome.changes()) {
        follow(change, given, standing);
      }
    }
    return standing;
  }

  /** What a unit gave to new ones by the same decision, before it ended, is part of what it was. */
  private static void follow(
      Change change, List<Succession> given, Map<UnitId, Map<String, Fraction>> standing) {
    if (change instanceof Restructured restructured) {
      restructured.edges().stream()
          .filter(edge -> edge.kind() == Succession.Kind.ORIGIN)
          .forEach(given::add);
    }
    change.begun().forEach(begun -> standing.put(begun.id(), one(begun.id())));
    for (Unit ended : change.ended()) {
      Map<String, Fraction> heirs = heirs(change, ended.id(), given, standing);
      standing.replaceAll((id, shares) -> handedDown(shares, ended.id(), heirs));
    }
    for (Unit left : change.left()) {
      Map<String, Fraction> nowhere = Map.of("lost", Fraction.WHOLE);
      standing.replaceAll((id, shares) -> handedDown(shares, left.id(), nowhere));
      standing.put(left.id(), new TreeMap<>(Map.of("outside", Fraction.WHOLE)));
    }
  }

  private static Map<String, Fraction> one(UnitId id) {
    return new TreeMap<>(Map.of(id.value(), Fraction.WHOLE));
  }

  private static Map<String, Fraction> heirs(
      Change change,
      UnitId ended,
      List<Succession> given,
      Map<UnitId, Map<String, Fraction>> standing) {
    List<Succession> edges =
        new ArrayList<>(change.successions().stream().filter(s -> s.from().equals(ended)).toList());
    if (edges.isEmpty()) {
      return Map.of("lost", Fraction.WHOLE);
    }
    given.stream().filter(edge -> edge.from().equals(ended)).forEach(edges::add);
    given.removeIf(edge -> edge.from().equals(ended));
    int members = edges.stream().mapToInt(Succession::members).sum();
    Set<UnitId> met = new HashSet<>();
    long parts = edges.stream().map(Succession::to).distinct().count();
    Map<String, Fraction> heirs = new TreeMap<>();
    for (Succession edge : edges) {
      boolean isFirst = met.add(edge.to());
      Fraction equal = isFirst ? Fraction.of(1, parts) : Fraction.NONE;
      Fraction size = members == 0 ? equal : Fraction.of(edge.members(), members);
      Entries.at(standing, edge.to())
          .forEach((heir, part) -> heirs.merge(heir, size.times(part), Fraction::plus));
    }
    return heirs;
  }

  private static Map<String, Fraction> handedDown(
      Map<String, Fraction> shares, UnitId ended, Map<String, Fraction> heirs) {
    Map<String, Fraction> handed = new TreeMap<>(shares);
    Fraction share = handed.remove(ended.value());
    if (share != null) {
      heirs.forEach((heir, part) -> handed.merge(heir, share.times(part), Fraction::plus));
    }
    return handed;
  }
}
