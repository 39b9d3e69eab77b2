package io.github.partyorg.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RandomHierarchies;
import io.github.partyorg.restructuring.RandomPlans;
import io.github.partyorg.restructuring.TakeIn;
import io.github.partyorg.restructuring.Undo;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The books of random histories balance, for any unit and period, and say what the rolls say. */
class RandomBooksTest {

  private static final LocalDate BEGIN = LocalDate.of(2018, 7, 1);
  private static final int PLANS = 60;

  private final List<Outcome> outcomes = new ArrayList<>();
  private final TreeMap<LocalDate, Hierarchy> atEndOf = new TreeMap<>();
  private final Set<UnitId> units = new LinkedHashSet<>();

  static Stream<Long> seeds() {
    return LongStream.range(100, 115).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void books_balance_and_agree_with_the_rolls(long seed) {
    Random random = new Random(seed);
    Hierarchy first = RandomHierarchies.of(random);
    LocalDate end = live(first, random);
    Books books = Books.of(first, outcomes);

    assertThat(outcomes).hasSizeGreaterThan(PLANS / 10);
    for (UnitId unit : units) {
      for (int period = 0; period < 10; period++) {
        LocalDate from = BEGIN.plusDays(random.nextInt(PLANS));
        LocalDate until = from.plusDays(random.nextInt(PLANS / 2));
        assertAgrees(books.balance(unit, from, until), first, from, until);
      }
      assertAgrees(books.balance(unit, BEGIN, end), first, BEGIN, end);
    }
  }

  /** Carries out what can be, on days that go on, and keeps what was there at the end of each. */
  private LocalDate live(Hierarchy first, Random random) {
    Hierarchy now = first;
    LocalDate day = BEGIN;
    atEndOf.put(BEGIN.minusDays(1), first);
    first.units().forEach(unit -> units.add(unit.id()));
    for (int step = 0; step < PLANS; step++) {
      List<Decision> decisions = new ArrayList<>();
      for (Decision decision : RandomPlans.of(now, random).decisions()) {
        day = day.plusDays(random.nextInt(2));
        decisions.add(on(day, decision));
      }
      try {
        outcomes.add(Plan.of(decisions).applyTo(now));
      } catch (DecisionRefusedException refused) {
        continue;
      }
      for (Decision decision : decisions) {
        now = decision.applyTo(now).after();
        now.units().forEach(unit -> units.add(unit.id()));
        atEndOf.put(decision.effectiveOn(), now);
      }
    }
    return day;
  }

  private static Decision on(LocalDate day, Decision decision) {
    Decision.Builder moved =
        Decision.builder()
            .issuer(decision.issuer())
            .effectiveOn(day)
            .addAllOrders(decision.orders());
    decision.number().ifPresent(moved::number);
    return moved.build();
  }

  private void assertAgrees(Balance balance, Hierarchy first, LocalDate from, LocalDate until) {
    Set<MemberId> opening = members(balance.unit(), at(from.minusDays(1), first));
    Set<MemberId> closing = members(balance.unit(), at(until, first));
    assertThat(balance.opening()).as("%s", balance).isEqualTo(opening.size());
    assertThat(balance.closing()).as("%s", balance).isEqualTo(closing.size());

    Map<MemberId, Integer> there = new HashMap<>();
    opening.forEach(member -> there.put(member, 1));
    balance
        .entries()
        .forEach(
            (movement, entry) -> {
              there.merge(entry.member(), movement.effect(), Integer::sum);
              assertThat(entry.day()).isBetween(from, until);
              assertThat(movement).isIn(movements(entry));
            });
    Set<MemberId> expected = new HashSet<>();
    there.forEach(
        (member, count) -> {
          assertThat(count).as("%s in %s", member, balance).isBetween(0, 1);
          if (count == 1) {
            expected.add(member);
          }
        });
    assertThat(expected).as("%s", balance).isEqualTo(closing);
  }

  /** Returns what an entry can be: across the border of the hierarchy its order says so. */
  private static List<Movement> movements(BookEntry entry) {
    if (entry.order() instanceof MembershipChange change) {
      return List.of(change.movement());
    }
    if (entry.from().isPresent() && entry.to().isPresent()) {
      return List.of(Movement.TRANSFERRED_IN, Movement.TRANSFERRED_OUT);
    }
    boolean isIn = entry.from().isEmpty();
    if (entry.order() instanceof Undo) {
      return List.of(isIn ? Movement.RESTORED_BY_UNDOING : Movement.GONE_BY_UNDOING);
    }
    assertThat(entry.order()).isInstanceOf(isIn ? TakeIn.class : HandOver.class);
    return List.of(isIn ? Movement.CAME_WITH_UNIT : Movement.LEFT_WITH_UNIT);
  }

  private Hierarchy at(LocalDate day, Hierarchy first) {
    Map.Entry<LocalDate, Hierarchy> last = atEndOf.floorEntry(day);
    return last == null ? first : last.getValue();
  }

  private static Set<MemberId> members(UnitId unit, Hierarchy hierarchy) {
    ImmutableSet.Builder<MemberId> members = ImmutableSet.builder();
    hierarchy
        .unit(unit)
        .map(Unit::subtree)
        .orElse(ImmutableList.of())
        .forEach(
            below -> {
              if (below instanceof Branch branch) {
                branch.members().forEach(member -> members.add(member.id()));
              }
            });
    return members.build();
  }
}
