package io.github.partyorg.benchmark;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The reform of a whole country as one plan: carried out, reviewed, recorded, and the id of every
 * unit that there was resolved afterwards.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class Reform {

  /** The library's hierarchy, the report on it, and its chronicle, still without decisions. */
  @State(Scope.Benchmark)
  public static class Ours {
    @Param("N")
    public Scale scale;

    Hierarchy hierarchy;
    Plan plan;
    Report report;
    Chronicle chronicle;
    final List<UnitId> ids = new ArrayList<>();

    @Setup
    public void make() {
      hierarchy = scale.hierarchy();
      plan = ReformDraft.of(hierarchy).plan();
      report = Norms.report(hierarchy);
      report.violations();
      chronicle = Chronicle.beginning(Moves.DAY.minusDays(1), hierarchy);
      hierarchy.units().forEach(unit -> ids.add(unit.id()));
    }

    @Setup(Level.Iteration)
    public void collect() {
      System.gc();
    }

    Review reviewed() {
      return report.review(plan.applyTo(hierarchy));
    }

    int resolved() {
      Chronicle recorded = chronicle.record(plan);
      int heirs = 0;
      for (UnitId id : ids) {
        heirs += recorded.resolve(id, Moves.DAY).shares().size();
      }
      return heirs;
    }
  }

  @Benchmark
  public Object ours(Ours ours) {
    Review review = ours.reviewed();
    return review.introduced().size() - review.resolved().size() + ours.resolved();
  }

  @Benchmark
  public Object mutable(MutableReform changed) {
    changed.change();
    Set<String> after = changed.found();
    return MutableReform.without(after, changed.before).size()
        - MutableReform.without(changed.before, after).size()
        + changed.resolved();
  }

  @Benchmark
  public Object appliedOurs(Ours ours) {
    return ours.plan.applyTo(ours.hierarchy);
  }

  @Benchmark
  public Object reviewedOurs(Ours ours) {
    Review review = ours.reviewed();
    return review.introduced().size() - review.resolved().size();
  }

  @Benchmark
  public Object resolvedOurs(Ours ours) {
    return ours.resolved();
  }
}
