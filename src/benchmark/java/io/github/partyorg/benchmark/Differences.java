package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Moves.Transfer;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.TreeDifference;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What differs between two versions a hundred orders apart. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class Differences {

  private static final int ORDERS = 100;

  /** Two versions. */
  @State(Scope.Benchmark)
  public static class Versions {
    @Param({"D", "N"})
    public Scale scale;

    Hierarchy before;
    Hierarchy after;

    @Setup
    public void make() {
      before = scale.hierarchy();
      after = before;
      for (Transfer transfer : Moves.transfers(before, ORDERS)) {
        after = transfer.decision().applyTo(after).after();
      }
    }
  }

  @Benchmark
  public Object ours(Versions versions) {
    TreeDifference difference =
        TreeDifference.between(versions.before.root(), versions.after.root());
    if (difference.departures().size() != ORDERS) {
      throw new IllegalStateException("Found " + difference.departures());
    }
    return difference;
  }
}
