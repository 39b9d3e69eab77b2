package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans made up from a seed for a hierarchy (đề án giả định): lawful ones, and any.
 *
 * <p>A lawful plan is carried out, and the norms in force find no new violation of severity {@code
 * MUST}. Any plan may as well be refused or break norms. Each has one to three decisions of one to
 * three orders.
 */
public final class GeneratedPlans {

  private static final LocalDate FIRST_DAY = GeneratedMembers.TODAY.plusMonths(1);
  private static final int MOST_TRIES = 50;

  private final Dice dice;

  private GeneratedPlans(Dice dice) {
    this.dice = dice;
  }

  /**
   * Returns a plan that is carried out and brings no new violation of severity {@code MUST}.
   *
   * @param seed the seed; each gives another plan
   * @param before the hierarchy that it is for
   * @return the plan; without a decision if none was found
   */
  public static Plan lawful(Seed seed, Hierarchy before) {
    return new GeneratedPlans(Dice.of(seed.number())).plan(before, true);
  }

  /**
   * Returns a plan that may be carried out or refused, keep norms or break them.
   *
   * @param seed the seed; each gives another plan
   * @param before the hierarchy that it is for
   * @return the plan
   */
  public static Plan any(Seed seed, Hierarchy before) {
    return new GeneratedPlans(Dice.of(seed.number())).plan(before, false);
  }

  /**
   * Returns trials of lawful plans without end, each of the next seed.
   *
   * @param first the first seed
   * @param members how many members each hierarchy has, at least one
   * @return the trials
   */
  public static Stream<Trial> lawful(Seed first, int members) {
    return Stream.iterate(first, Seed::next).map(seed -> trial(seed, members, true));
  }

  /**
   * Returns trials of any plans without end, each of the next seed.
   *
   * @param first the first seed
   * @param members how many members each hierarchy has, at least one
   * @return the trials
   */
  public static Stream<Trial> any(Seed first, int members) {
    return Stream.iterate(first, Seed::next).map(seed -> trial(seed, members, false));
  }

  private static Trial trial(Seed seed, int members, boolean lawful) {
    Hierarchy before = GeneratedParty.hierarchy(seed, members);
    return Trial.of(before, lawful ? lawful(seed, before) : any(seed, before));
  }

  private Plan plan(Hierarchy before, boolean lawful) {
    Plan plan = Plan.of();
    Hierarchy now = before;
    int decisions = dice.between(1, 3);
    for (int number = 1; number <= decisions; number++) {
      LocalDate day = FIRST_DAY.plusDays(number);
      Optional<Decision> decision = lawful ? lawful(now, number, day) : any(now, number, day);
      if (decision.isPresent() && (!lawful || isLawful(plan.then(decision.get()), before, day))) {
        plan = plan.then(decision.get());
        now = Trial.of(now, Plan.of(decision.get())).outcome().map(Outcome::after).orElse(now);
      }
    }
    return plan;
  }

  private Optional<Decision> any(Hierarchy before, int number, LocalDate day) {
    ImmutableList.Builder<Order> orders = ImmutableList.builder();
    GeneratedOrders drawn = new GeneratedOrders(dice, before, number);
    for (int count = dice.between(1, 3); count > 0; count--) {
      orders.add(dice.perMille(100) ? drawn.mistaken() : drawn.order());
    }
    return Optional.of(decision(before, number, day, orders.build()));
  }

  /** Adds orders one by one as long as all of them together are lawful. */
  private Optional<Decision> lawful(Hierarchy before, int number, LocalDate day) {
    GeneratedOrders drawn = new GeneratedOrders(dice, before, number);
    ImmutableList<Order> orders = ImmutableList.of();
    int wanted = dice.between(1, 3);
    for (int tries = 0; tries < MOST_TRIES && orders.size() < wanted; tries++) {
      ImmutableList<Order> more =
          ImmutableList.<Order>builder().addAll(orders).add(drawn.order()).build();
      if (isLawful(Plan.of(decision(before, number, day, more)), before, day)) {
        orders = more;
      }
    }
    return orders.isEmpty() ? Optional.empty() : Optional.of(decision(before, number, day, orders));
  }

  private static boolean isLawful(Plan plan, Hierarchy before, LocalDate day) {
    Optional<Outcome> outcome = Trial.of(before, plan).outcome();
    if (outcome.isEmpty()) {
      return false;
    }
    Review review = Rulebooks.inForceOn(day).review(outcome.get());
    return review.introduced().stream()
        .noneMatch(violation -> violation.rule().severity() == Severity.MUST);
  }

  private static Decision decision(
      Hierarchy before, int number, LocalDate day, ImmutableList<Order> orders) {
    return Decision.builder()
        .number(number + "-QĐ/" + before.root().id())
        .issuer(before.root().id())
        .effectiveOn(day)
        .addAllOrders(orders)
        .build();
  }
}
