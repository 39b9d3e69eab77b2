package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Descent;
import io.github.partyorg.restructuring.RandomDeeds.Said;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random orders of all sentences, compared with plain bookkeeping. */
class LikeASlowModelTest {

  static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  static LongStream manySeeds() {
    return LongStream.range(1000, Long.getLong("slow.seeds", 1500L));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orders_do_what_the_plain_bookkeeping_does(long seed) {
    new Run(seed).go(14);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("manySeeds")
  void many_orders_do_what_the_plain_bookkeeping_does(long seed) {
    new Run(seed).go(14);
  }

  private static final Map<String, Integer> TALLY = new TreeMap<>();

  @AfterAll
  static void every_sentence_was_both_carried_out_and_refused() {
    assertThat(TALLY.keySet().stream().filter(key -> key.endsWith(" done"))).hasSizeGreaterThan(12);
    assertThat(TALLY.keySet().stream().filter(key -> key.endsWith(" refused")))
        .hasSizeGreaterThan(12);
  }

  /** One province and the decisions about it. */
  private static final class Run {
    private final Random random;
    private final RandomUnitValues values = new RandomUnitValues();
    private final SlowHistory history;
    private final String title;
    private Chronicle chronicle;

    Run(long seed) {
      title = "seed " + seed;
      random = new Random(seed);
      RandomProvince province = new RandomProvince(random);
      history = new SlowHistory(province.state);
      chronicle = Chronicle.beginning(FIRST, province.hierarchy);
      same(province.hierarchy, province.state, title);
    }

    void go(int decisions) {
      for (int at = 1; at <= decisions; at++) {
        decide(at);
      }
      answers();
      ResolvedLikeASlowModel.books(chronicle, title);
    }

    private void decide(int number) {
      List<Order> orders = new ArrayList<>();
      List<SlowDeed> deeds = new ArrayList<>();
      Set<String> why = new TreeSet<>();
      SlowArrangement now = history.last();
      Set<String> gone = new LinkedHashSet<>();
      history.ids().forEach(gone::add);
      for (int count = random.nextInt(3) == 0 ? 3 : 1; count > 0; count--) {
        Said said = new RandomDeeds(now, random, values).next(history);
        Set<String> objections = SlowObjections.to(said.deed(), now);
        SlowArrangement before = now;
        said.deed().begins.stream()
            .filter(one -> gone.contains(one.id()) && !before.has(one.id()))
            .filter(one -> !said.deed().again)
            .forEach(one -> objections.add("ID_OF_ANOTHER"));
        if (said.deed().again
            && said.deed().begins.stream().noneMatch(one -> history.hasEnded(one.id()))) {
          objections.add("NEVER_ENDED");
        }
        orders.add(said.order());
        deeds.add(said.deed());
        why.addAll(objections);
        if (!objections.isEmpty()) {
          break;
        }
        now = now.after(said.deed());
        said.deed().begins.forEach(one -> gone.add(one.id()));
      }
      record(number, orders, deeds, why);
    }

    private void record(int number, List<Order> orders, List<SlowDeed> deeds, Set<String> why) {
      Hierarchy before = chronicle.last();
      int hash = before.hashCode();
      Decision decision =
          Decision.builder()
              .number(number + "-QĐ")
              .issuer("P")
              .effectiveOn(FIRST.plusDays(history.days()))
              .addAllOrders(orders)
              .build();
      String about = title + ", " + orders;
      try {
        chronicle = chronicle.record(decision);
        tally(orders, "done");
      } catch (DecisionRefusedException refused) {
        Set<String> kinds = new TreeSet<>();
        refused.reasons().forEach(reason -> kinds.add(reason.kind().name()));
        assertThat(why).as(about + " was refused: " + refused.reasons()).isNotEmpty();
        if (why.size() == 1) {
          assertThat(kinds).as(about + ": " + refused.reasons()).containsAll(why);
        }
        tally(orders, "refused");
        return;
      } finally {
        assertThat(before.hashCode()).as(about).isEqualTo(hash);
      }
      assertThat(why).as(about + " was carried out").isEmpty();
      edges(deeds, about);
      history.note(deeds);
      same(chronicle.last(), history.last(), about);
    }

    private static void tally(List<Order> orders, String how) {
      orders.forEach(order -> TALLY.merge(order.term().english() + " " + how, 1, Integer::sum));
    }

    private void edges(List<SlowDeed> deeds, String about) {
      Set<SlowArrangement.Edge> expected = new LinkedHashSet<>();
      SlowArrangement now = history.last();
      for (SlowDeed deed : deeds) {
        SlowArrangement next = now.after(deed);
        expected.addAll(now.edges(deed, next));
        now = next;
      }
      Set<SlowArrangement.Edge> told = new LinkedHashSet<>();
      Outcome outcome = chronicle.outcomes().get(chronicle.outcomes().size() - 1);
      for (Restructured change : outcome.changes(Restructured.class)) {
        for (Succession edge : change.edges()) {
          told.add(
              new SlowArrangement.Edge(
                  edge.kind().name(), edge.from().value(), edge.to().value(), edge.members()));
        }
      }
      assertThat(told).as(about).isEqualTo(expected);
    }

    private void answers() {
      for (int day = 0; day < history.days(); day++) {
        for (String id : history.ids()) {
          ResolvedLikeASlowModel.same(
              chronicle, id, FIRST.plusDays(day), history.answer(id, day), title);
        }
      }
      for (String id : history.ids()) {
        for (Descent descent : chronicle.lineage().successors(UnitId.of(id))) {
          assertThat(chronicle.lineage().predecessors(descent.successor()))
              .as(title)
              .contains(descent);
        }
        for (Descent descent : chronicle.lineage().predecessors(UnitId.of(id))) {
          assertThat(chronicle.lineage().successors(descent.predecessor()))
              .as(title)
              .contains(descent);
        }
      }
    }
  }

  static void same(Hierarchy hierarchy, SlowArrangement state, String about) {
    SlowArrangement read = SlowArrangement.of(hierarchy);
    assertThat(read.superior).as(about).isEqualTo(state.superior);
    assertThat(read.level).as(about).isEqualTo(state.level);
    assertThat(read.home).as(about).isEqualTo(state.home);
    assertThat(read.seats).as(about).isEqualTo(state.seats);
    assertThat(hierarchy.memberCount()).as(about).isEqualTo(state.home.size());
    assertThat(hierarchy.unitCount()).as(about).isEqualTo(state.level.size());
    for (String id : state.level.keySet()) {
      assertThat(hierarchy.path(UnitId.of(id)).ids().reverse())
          .as(about)
          .extracting(UnitId::value)
          .isEqualTo(state.line(id));
    }
    state.home.forEach(
        (member, branch) ->
            assertThat(hierarchy.branchOf(MemberId.of(member)).orElseThrow().id().value())
                .as(about)
                .isEqualTo(branch));
    assertThat(hierarchy).as(about).isEqualTo(Hierarchy.of(hierarchy.root()));
  }
}
