package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random decisions that can be carried out, about units, their attributes and their members. */
final class RandomDecisions {

  static final LocalDate DAY = LocalDate.of(2019, 6, 1);

  private final Random random;
  private final RandomUnitValues values = new RandomUnitValues();
  private final Hierarchy hierarchy;
  private int number;

  RandomDecisions(long seed) {
    random = new Random(seed);
    Hierarchy first = new RandomProvince(random).hierarchy;
    for (int count = 0; count < 25; count++) {
      first = tried(first, attribute(first));
    }
    hierarchy = first;
  }

  /** Returns a province with groups, guests, codes, consents and members on probation. */
  Hierarchy hierarchy() {
    return hierarchy;
  }

  private Hierarchy tried(Hierarchy now, Order order) {
    try {
      return decision(List.of(order)).applyTo(now).after();
    } catch (DecisionRefusedException refused) {
      return now;
    }
  }

  /** Returns what comes of a further decision with some orders. */
  Outcome next(Hierarchy now, int count) {
    List<Order> orders = new ArrayList<>();
    Hierarchy after = now;
    while (orders.size() < count) {
      Order order = random.nextInt(5) < 3 ? arrangement(after) : attribute(after);
      Hierarchy next = tried(after, order);
      if (!next.equals(after)) {
        orders.add(order);
        after = next;
      }
    }
    return decision(orders).applyTo(now);
  }

  private Decision decision(List<Order> orders) {
    return Decision.builder()
        .number(++number + "-QĐ")
        .issuer("P")
        .effectiveOn(DAY)
        .addAllOrders(orders)
        .build();
  }

  private Order arrangement(Hierarchy now) {
    SlowArrangement state = SlowArrangement.of(now);
    return new RandomDeeds(state, random, values).next(new SlowHistory(state)).order();
  }

  private Order attribute(Hierarchy now) {
    return new RandomAttributes(now, random, values).next();
  }
}
