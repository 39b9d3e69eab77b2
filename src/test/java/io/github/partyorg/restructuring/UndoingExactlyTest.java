package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DrawnDifference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an undoing leaves: at once, later, after a whole plan, and twice. */
class UndoingExactlyTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  static LongStream manySeeds() {
    return LongStream.range(10_000, Long.getLong("slow.seeds", 12_000L));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_order_undone_at_once_was_never_decided(long seed) {
    RandomDecisions decisions = new RandomDecisions(seed);
    Hierarchy now = decisions.hierarchy();
    for (int count = 0; count < 12; count++) {
      Outcome outcome = decisions.next(now, 1);
      Outcome undone = outcome.undoing(now.root().id(), DAY).applyTo(outcome.after());
      assertThat(undone.after()).as(outcome.toString()).isEqualTo(now);
      assertThat(undone.after()).isEqualTo(Hierarchy.of(undone.after().root()));
      Outcome again = undone.undoing(now.root().id(), DAY).applyTo(undone.after());
      assertThat(again.after()).as(outcome.toString()).isEqualTo(outcome.after());
      now = outcome.after();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_plan_undone_as_a_whole_was_never_decided(long seed) {
    RandomDecisions decisions = new RandomDecisions(seed);
    Hierarchy before = decisions.hierarchy();
    Plan plan = Plan.of();
    Hierarchy now = before;
    for (int count = 0; count < 8; count++) {
      Outcome outcome = decisions.next(now, 1 + count % 3);
      plan = Plan.of(concat(plan.decisions(), outcome.plan().decisions()));
      now = outcome.after();
    }
    Outcome whole = plan.applyTo(before);
    assertThat(whole.after()).isEqualTo(now);
    Outcome undone = whole.undoing(before.root().id(), DAY).applyTo(now);
    assertThat(undone.after()).as(plan.toString()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void decisions_undone_one_after_the_other_go_back_to_the_beginning(long seed) {
    RandomDecisions decisions = new RandomDecisions(seed);
    List<Outcome> outcomes = new ArrayList<>();
    Hierarchy now = decisions.hierarchy();
    for (int count = 0; count < 8; count++) {
      outcomes.add(decisions.next(now, 1));
      now = outcomes.get(count).after();
    }
    for (int last = 7; last >= 0; last--) {
      now = outcomes.get(last).undoing(now.root().id(), DAY).applyTo(now).after();
      assertThat(now).isEqualTo(outcomes.get(last).before());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_order_undone_later_was_never_decided_or_the_undoing_is_refused(long seed) {
    undoneLater(seed);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("manySeeds")
  void many_orders_undone_later_were_never_decided_or_are_refused(long seed) {
    undoneLater(seed);
    an_order_undone_at_once_was_never_decided(seed);
    a_plan_undone_as_a_whole_was_never_decided(seed);
  }

  private static int equal;
  private static int refusals;

  @AfterAll
  static void undoings_were_both_carried_out_and_refused() {
    assertThat(equal).isGreaterThan(300);
    assertThat(refusals).isGreaterThan(100);
  }

  /** One order, another one, then the first is undone: as if only the other had been decided. */
  private static void undoneLater(long seed) {
    RandomDecisions decisions = new RandomDecisions(seed);
    Random random = new Random(seed);
    Hierarchy before = decisions.hierarchy();
    for (int count = 0; count < 10; count++) {
      Outcome first = decisions.next(before, 1);
      Outcome second = decisions.next(first.after(), 1 + random.nextInt(2));
      Hierarchy without;
      String about = "seed " + seed + ": " + told(first) + "\n then " + told(second);
      try {
        without = second.plan().applyTo(before).after();
      } catch (DecisionRefusedException needsTheFirst) {
        without = null;
      }
      try {
        Hierarchy undone = first.undoing(before.root().id(), DAY).applyTo(second.after()).after();
        assertThat(Hierarchy.of(undone.root())).as(about).isEqualTo(undone);
        if (without != null) {
          assertThat(isSameWithoutSeatsOf(moved(second.after(), undone), undone, without))
              .as(about + "\n" + DrawnDifference.between(without, undone, Locale.ENGLISH))
              .isTrue();
          equal++;
        }
      } catch (DecisionRefusedException refused) {
        assertThat(refused.reasons())
            .as(about)
            .extracting(Reason::kind)
            .isSubsetOf(Reason.Kind.CHANGED_SINCE, Reason.Kind.DUPLICATE_CODE);
        refusals++;
      }
      before = first.after();
    }
  }

  /**
   * Compares all but the seats and stays of members who moved by the undoing: it lets no seat fall
   * vacant, and gives none back that another decision took.
   */
  private static boolean isSameWithoutSeatsOf(
      Set<MemberId> moved, Hierarchy undone, Hierarchy without) {
    return unseated(undone, moved).isSameAs(unseated(without, moved));
  }

  private static Set<MemberId> moved(Hierarchy before, Hierarchy after) {
    Set<MemberId> moved = new HashSet<>();
    for (Member member : before.members()) {
      if (!line(before, member.id()).equals(line(after, member.id()))) {
        moved.add(member.id());
      }
    }
    return moved;
  }

  private static List<UnitId> line(Hierarchy hierarchy, MemberId member) {
    return hierarchy
        .branchOf(member)
        .map(branch -> List.<UnitId>copyOf(hierarchy.path(branch.id()).ids()))
        .orElse(List.of());
  }

  private static Hierarchy unseated(Hierarchy hierarchy, Set<MemberId> members) {
    HierarchyEdit edit = hierarchy.edit();
    for (Unit named : hierarchy.units()) {
      Unit unit = edit.unit(named.id());
      edit.replace(unit.withLeadership(unit.leadership().without(members)));
      if (named instanceof Branch branch) {
        edit.replace(
            ((Branch) edit.unit(named.id()))
                .withGuests(
                    branch.guests().stream()
                        .filter(guest -> !members.contains(guest.member()))
                        .toList()));
      }
    }
    return edit.done();
  }

  private static String told(Outcome outcome) {
    return outcome.plan().decisions().get(0).orders() + ": " + outcome.changes();
  }

  private static List<Decision> concat(List<Decision> some, List<Decision> more) {
    List<Decision> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
