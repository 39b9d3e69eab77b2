package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.structure.UnitId;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a long chronicle costs beside a short one, in bytes allocated, which load does not touch.
 */
@Tag("slow")
class CostOfOneMoreDecisionTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** How many days lie between two decisions: one, or none. */
  private static final int EACH_DAY = 1;

  private static final int ONE_DAY = 0;

  private static Decision decision(int number, LocalDate day) {
    return Decision.builder()
        .number(number + "-QĐ")
        .issuer("H")
        .effectiveOn(day)
        .addOrders(Rename.unit("A").to("Chi bộ số " + number))
        .build();
  }

  private static Plan plan(int from, int until, int days) {
    List<Decision> decisions = new ArrayList<>();
    for (int number = from; number <= until; number++) {
      decisions.add(decision(number, FIRST.plusDays((long) days * number)));
    }
    return Plan.of(decisions);
  }

  private static long bytes(Runnable work) {
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    work.run();
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  /** Returns the bytes of a hundred further decisions, each followed by look-ups. */
  private static long further(int length, int days) {
    Chronicle known = Histories.ofTwoCommunes().record(plan(1, length, days));
    List<Decision> more = plan(length + 1, length + 100, days).decisions();
    return bytes(
        () -> {
          Chronicle chronicle = known;
          for (Decision decision : more) {
            chronicle = chronicle.record(decision);
            chronicle.resolve(UnitId.of("A"), decision.effectiveOn());
            chronicle.asOf(FIRST.plusDays(length / 2));
          }
        });
  }

  @Test
  void one_more_decision_and_a_look_up_cost_the_same_at_any_length() {
    further(100, EACH_DAY);

    assertThat(further(30_000, EACH_DAY)).isLessThan(2 * further(300, EACH_DAY));
    assertThat(further(5_000, ONE_DAY)).isLessThan(3 * further(300, EACH_DAY));
  }

  @Test
  void a_plan_costs_its_length() {
    further(100, EACH_DAY);
    for (int days : List.of(EACH_DAY, ONE_DAY)) {
      Plan shorter = plan(1, 2_000, days);
      Plan longer = plan(1, 8_000, days);

      assertThat(bytes(() -> Histories.ofTwoCommunes().record(longer)))
          .isLessThan(6 * bytes(() -> Histories.ofTwoCommunes().record(shorter)));
    }
  }

  @Test
  void a_correction_costs_what_follows_it() {
    Chronicle chronicle = Histories.ofTwoCommunes().record(plan(1, 20_000, EACH_DAY));
    Decision early = decision(1, FIRST.plusDays(1));
    Decision late = decision(19_900, FIRST.plusDays(19_900));

    assertThat(50 * bytes(() -> chronicle.correctedOn(FIRST, "nhầm").withdrawing(late).apply()))
        .isLessThan(bytes(() -> chronicle.correctedOn(FIRST, "nhầm").withdrawing(early).apply()));
  }
}
