package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Moves.Transfer;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A country reviewed by ten norms, and reviewed again after one decision. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Reviews {

  /** A hierarchy, what all peers find in it, and decisions about it. */
  @State(Scope.Benchmark)
  public static class Reviewed {
    @Param("N")
    public Scale scale;

    Hierarchy hierarchy;
    Report report;
    List<Decision> decisions;
    List<Outcome> outcomes;
    final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Once once = new Once();
    int next;

    @Setup
    public void make() {
      hierarchy = scale.hierarchy();
      report = Norms.report(hierarchy);
      report.violations();
      decisions = Moves.transfers(hierarchy, 1000).stream().map(Transfer::decision).toList();
      outcomes = decisions.stream().map(decision -> decision.applyTo(hierarchy)).toList();
    }

    @TearDown
    public void end() {
      threads.shutdown();
    }

    private static List<String> told(Report report) {
      return report.violations().stream().map(Violation::toString).toList();
    }

    /** Returns what a peer finds, which the first time must be what the library does. */
    Object expected(Supplier<List<Found>> peer) {
      once.check(() -> expect(peer.get()));
      return peer.get();
    }

    private void expect(List<Found> found) {
      Set<String> answers = new HashSet<>();
      report
          .violations()
          .forEach(violation -> answers.add(violation.rule().code() + " " + violation.unit()));
      Set<String> theirs = new HashSet<>();
      found.forEach(one -> theirs.add(one.answer()));
      if (!theirs.equals(answers)) {
        Set<String> more = new HashSet<>(theirs);
        more.removeAll(answers);
        Set<String> fewer = new HashSet<>(answers);
        fewer.removeAll(theirs);
        throw new IllegalStateException(
            "The peer: " + more.size() + " more, " + fewer.size() + " fewer; " + more + fewer);
      }
    }

    Object byTwo() {
      Report same = Norms.TEN.report(threads, hierarchy, Moves.DAY);
      once.check(
          () -> {
            Answers.expect(told(report), told(same), "the report of two threads");
            Answers.expect(report.subjectCounts(), same.subjectCounts(), "its counts");
          });
      return same.violations();
    }

    int next() {
      next = (next + 1) % decisions.size();
      return next;
    }
  }

  @Benchmark
  public Object ours(Reviewed reviewed) {
    return Norms.report(reviewed.hierarchy).violations();
  }

  @Benchmark
  public Object fused(Reviewed reviewed) {
    return reviewed.expected(() -> Norms.Fused.find(reviewed.hierarchy));
  }

  @Benchmark
  public Object oursByTwo(Reviewed reviewed) {
    return reviewed.byTwo();
  }

  @Benchmark
  public Object fusedByTwo(Reviewed reviewed) {
    return reviewed.expected(() -> Norms.Fused.find(reviewed.threads, reviewed.hierarchy));
  }

  @Benchmark
  @Warmup(iterations = 2)
  @Measurement(iterations = 2)
  public Object streamed(Reviewed reviewed) {
    return reviewed.expected(() -> Norms.streamed(reviewed.hierarchy));
  }

  @Benchmark
  public Object decision(Reviewed reviewed) {
    return reviewed.decisions.get(reviewed.next()).applyTo(reviewed.hierarchy);
  }

  @Benchmark
  public Object afterDecision(Reviewed reviewed) {
    Review review = reviewed.report.review(reviewed.outcomes.get(reviewed.next()));
    return review.introduced().size() - review.resolved().size();
  }
}
