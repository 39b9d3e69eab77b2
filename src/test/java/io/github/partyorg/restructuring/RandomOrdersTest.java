package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thousands of random plans of one or two decisions, lawful or not, carried out here and on a slow
 * model.
 */
@Tag("slow")
class RandomOrdersTest {

  /** What only a chronicle knows. */
  private static final EnumSet<Reason.Kind> ELSEWHERE =
      EnumSet.of(Reason.Kind.ID_OF_ANOTHER, Reason.Kind.NEVER_ENDED);

  private static final int PLANS = 100;

  static Stream<Long> seeds() {
    return LongStream.range(0, 40).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void plans_do_and_refuse_what_a_slow_model_does_and_refuses(long seed) {
    Random random = new Random(seed);
    Hierarchy hierarchy = RandomHierarchies.of(random);
    Set<MemberId> everyone = memberIds(hierarchy);
    int carriedOut = 0;
    for (int step = 0; step < PLANS; step++) {
      Hierarchy old = hierarchy;
      int hash = old.hashCode();
      SlowModel model = new SlowModel(old);
      Set<String> before = model.lines();
      Plan plan = RandomPlans.of(old, random);
      Set<String> expected = model.carryOut(plan);
      Set<String> reasons = ImmutableSet.of();
      try {
        Outcome outcome = plan.applyTo(old);
        hierarchy = outcome.after();
        carriedOut++;
        assertChangesTellWhatBeganAndEnded(outcome);
        for (Change change : outcome.changes()) {
          if (change.decision().orders().stream().noneMatch(Undo.class::isInstance)) {
            count(change, everyone);
          }
        }
      } catch (DecisionRefusedException refused) {
        reasons = lines(refused);
      }

      assertThat(reasons).as("refusals of step %s: %s", step, orders(plan)).isEqualTo(expected);
      assertThat(new SlowModel(old).lines()).as("the old snapshot").isEqualTo(before);
      assertThat(old.hashCode()).as("the old snapshot").isEqualTo(hash);
      if (reasons.isEmpty()) {
        assertThat(new SlowModel(hierarchy).lines())
            .as("result of step %s: %s", step, orders(plan))
            .isEqualTo(model.lines());
        assertIsIndexedAsIfBuiltAnew(hierarchy, old);
      }
      assertThat(memberIds(hierarchy)).isEqualTo(everyone);
    }
    assertThat(carriedOut).isGreaterThan(PLANS / 10);
  }

  /** Counts members in who joined or came with a unit, and out who left or went with one. */
  private static void count(Change change, Set<MemberId> everyone) {
    if (change instanceof MembershipChanged changed) {
      changed.before().ifPresent(member -> everyone.remove(member.id()));
      changed.after().ifPresent(member -> everyone.add(member.id()));
    } else if (change instanceof Restructured restructured) {
      if (restructured.cameIn()) {
        restructured.begun().forEach(unit -> everyone.addAll(roll(unit)));
      }
      restructured.left().forEach(unit -> everyone.removeAll(roll(unit)));
    }
  }

  private static Set<MemberId> roll(Unit unit) {
    return unit instanceof Branch branch
        ? branch.members().stream().map(Member::id).collect(Collectors.toSet())
        : Set.of();
  }

  @Test
  void the_orders_are_random_enough_to_meet_every_reason_and_to_carry_every_verb_out() {
    RandomTrials trials = RandomTrials.of(40);

    assertThat(trials.refusals().keySet())
        .as("all but those that only a chronicle knows")
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(ELSEWHERE));
    Set<String> verbs = Trials.verbs(Order.class);
    assertThat(trials.carriedOut()).isEqualTo(verbs);
    assertThat(trials.refusals().values()).containsAll(verbs);
  }

  private static List<Order> orders(Plan plan) {
    return plan.decisions().stream().flatMap(decision -> decision.orders().stream()).toList();
  }

  private static Set<String> lines(DecisionRefusedException refused) {
    assertThat(refused.reasons()).doesNotHaveDuplicates();
    return refused.reasons().stream().map(RandomOrdersTest::line).collect(Collectors.toSet());
  }

  /**
   * Returns a reason in one line; what else there is of all that was changed since, is not told.
   */
  private static String line(Reason reason) {
    return reason.decision()
        + " "
        + reason.orderNumber()
        + " "
        + reason.kind()
        + " "
        + (reason.kind() == Reason.Kind.CHANGED_SINCE ? "*" : reason.subject());
  }

  private static void assertChangesTellWhatBeganAndEnded(Outcome outcome) {
    Set<UnitId> units = unitIds(outcome.before());
    for (Change change : outcome.changes()) {
      for (Unit begun : change.begun()) {
        assertThat(units.add(begun.id())).as("%s: %s begins", change, begun).isTrue();
      }
      for (Unit gone : change.left()) {
        assertThat(units.remove(gone.id())).as("%s: %s leaves", change, gone).isTrue();
      }
      for (Unit ended : change.ended()) {
        assertThat(units.remove(ended.id())).as("%s: %s ends", change, ended).isTrue();
        int passedOn =
            change.successions().stream()
                .filter(succession -> succession.from().equals(ended.id()))
                .mapToInt(Succession::members)
                .sum();
        assertThat(passedOn)
            .as("%s: members of %s passed on to successors", change, ended)
            .isEqualTo(passedOn(ended, change, outcome.after(change)));
      }
      assertThat(units)
          .as("%s: successors", change)
          .containsAll(change.successions().stream().map(Succession::to).toList());
    }
    assertThat(units).isEqualTo(unitIds(outcome.after()));
  }

  /** Counts the members to pass on: all but those who leave because their coming is undone. */
  private static int passedOn(Unit ended, Change change, Hierarchy after) {
    if (change.order() instanceof EndingOrder) {
      return 0;
    }
    Set<MemberId> members = new HashSet<>();
    ended.subtree().forEach(unit -> members.addAll(roll(unit)));
    if (change.order() instanceof Undo) {
      members.removeIf(member -> after.branchOf(member).isEmpty());
    }
    return members.size();
  }

  private static Set<UnitId> unitIds(Hierarchy hierarchy) {
    Set<UnitId> ids = new HashSet<>();
    hierarchy.units().forEach(unit -> ids.add(unit.id()));
    return ids;
  }

  /** Returns the members of a hierarchy and all persons that its units name. */
  private static Set<MemberId> persons(Hierarchy hierarchy) {
    Set<MemberId> persons = memberIds(hierarchy);
    for (Unit unit : hierarchy.units()) {
      unit.leadership().seats().forEach(seat -> persons.add(seat.holder()));
      if (unit instanceof Branch branch) {
        branch.guests().forEach(guest -> persons.add(guest.member()));
      }
    }
    return persons;
  }

  private static void assertIsIndexedAsIfBuiltAnew(Hierarchy hierarchy, Hierarchy old) {
    Hierarchy anew = Hierarchy.of(hierarchy.root());
    assertThat(hierarchy.unitCount()).isEqualTo(anew.unitCount());
    assertThat(hierarchy.memberCount()).isEqualTo(anew.members().size());
    for (Unit unit : anew.units()) {
      assertThat(hierarchy.path(unit.id())).isEqualTo(anew.path(unit.id()));
      assertThat(hierarchy.unit(unit.id()).orElseThrow()).isSameAs(unit);
    }
    for (Unit unit : old.units()) {
      assertThat(hierarchy.has(unit.id())).isEqualTo(anew.has(unit.id()));
    }
    for (MemberId person : persons(anew)) {
      assertThat(hierarchy.namedAbroad(person)).isEqualTo(anew.namedAbroad(person));
    }
    for (Branch branch : anew.branches()) {
      for (Member member : branch.members()) {
        assertThat(hierarchy.branchOf(member.id()).orElseThrow()).isSameAs(branch);
      }
    }
  }

  private static Set<MemberId> memberIds(Hierarchy hierarchy) {
    return hierarchy.members().stream().map(Member::id).collect(Collectors.toSet());
  }
}
