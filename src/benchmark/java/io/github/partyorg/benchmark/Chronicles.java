package io.github.partyorg.benchmark;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;

/**
 * One more decision in a long chronicle, and what an id means after it; all decisions are recorded
 * one by one, each after the last one. The decision alone is carried out on the same hierarchies.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 100)
@Measurement(iterations = 40)
public class Chronicles {

  private static final int MORE = 100;

  /** A chronicle, and decisions that come after. */
  @State(Scope.Benchmark)
  public static class Recorded {
    @Param("P")
    public Scale scale;

    @Param("10000")
    public int count;

    Chronicle chronicle;
    Hierarchy last;
    LocalDate day;
    List<Decision> more;
    final List<UnitId> asked = new ArrayList<>();

    @Setup
    public void make() {
      Hierarchy first = scale.hierarchy();
      LongHistory history = new LongHistory(Rows.of(first.root()));
      chronicle = Chronicle.beginning(Moves.DAY, first);
      for (Decision decision : history.next(count)) {
        chronicle = chronicle.record(decision);
      }
      check(first, chronicle, history);
      last = chronicle.asOf(history.day());
      more = history.next(MORE);
      day = history.day();
      check(first, recorded(), history);
      first.units().forEach(unit -> asked.add(unit.id()));
      Collections.shuffle(asked, new Random(3));
    }

    private static void check(Hierarchy first, Chronicle chronicle, LongHistory history) {
      Answers.expect(
          Answers.of(chronicle.asOf(history.day())),
          Answers.of(history.party),
          "the mutable objects");
      first
          .units()
          .forEach(
              unit ->
                  Answers.expect(
                      chronicle.resolve(unit.id(), history.day()).shares().toString(),
                      history.heirs.resolve(unit.id().value(), history.party).toString(),
                      "what became of " + unit));
    }

    Chronicle recorded() {
      Chronicle longer = chronicle;
      for (Decision decision : more) {
        longer = longer.record(decision);
      }
      return longer;
    }

    @Setup(Level.Iteration)
    public void evict(IterationParams iteration) {
      Caches.evict(iteration);
    }
  }

  @Benchmark
  @OperationsPerInvocation(MORE)
  public Object decided(Recorded recorded) {
    Outcome[] kept = new Outcome[MORE];
    Hierarchy version = recorded.last;
    for (int at = 0; at < MORE; at++) {
      kept[at] = recorded.more.get(at).applyTo(version);
      version = kept[at].after();
    }
    return kept;
  }

  @Benchmark
  @OperationsPerInvocation(MORE)
  public Object recorded(Recorded recorded) {
    return recorded.recorded();
  }

  @Benchmark
  @OperationsPerInvocation(MORE)
  public int recordedAndResolved(Recorded recorded) {
    Chronicle longer = recorded.chronicle;
    int units = 0;
    for (int at = 0; at < MORE; at++) {
      longer = longer.record(recorded.more.get(at));
      units += longer.resolve(recorded.asked.get(at), recorded.day).shares().size();
    }
    return units;
  }
}
