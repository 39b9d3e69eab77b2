package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Moves.Merger;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
 * Plans of many mergers, each of three branches into one and decided by itself: carried out, and
 * carried out and reviewed by all norms of the day, those on acts among them. The time is that of a
 * merger. All sizes warm up with as many mergers.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 11)
public class LargePlans {

  private static final Rulebook NORMS = Rulebooks.inForceOn(Moves.DAY);

  /** A hierarchy, the report on it, and plans. */
  @State(Scope.Benchmark)
  public static class Planned {
    @Param("N")
    public Scale scale;

    Hierarchy hierarchy;
    Report report;
    final Map<Integer, Plan> plans = new HashMap<>();

    @Setup
    public void make() {
      hierarchy = scale.hierarchy();
      report = NORMS.report(hierarchy, Moves.DAY);
      report.violations();
    }

    @Setup(Level.Iteration)
    public void evict(IterationParams iteration) {
      Caches.evict(iteration);
    }

    /** Returns a plan; the first time, while the code warms up, it is drawn up and checked. */
    Plan plan(int size) {
      return plans.computeIfAbsent(size, this::checked);
    }

    private Plan checked(int size) {
      List<Decision> decisions = new ArrayList<>();
      for (Merger merger : Moves.mergers(hierarchy, size)) {
        decisions.add(Moves.decide(decisions.size() + 1, Moves.DAY, merger.order()));
      }
      Plan plan = Plan.of(decisions);
      Review review = report.review(plan.applyTo(hierarchy));
      checkOneByOne(plan, review);
      Set<String> standing =
          answers(NORMS.report(review.after().hierarchy(), Moves.DAY).violations());
      standing.removeAll(answers(review.after().violations()));
      Answers.expect(Set.of(), standing, "what a full review finds beside");
      return plan;
    }

    /** The review of a plan finds what the reviews of its decisions find together. */
    private void checkOneByOne(Plan plan, Review review) {
      Set<String> introduced = new TreeSet<>();
      Set<String> resolved = new TreeSet<>();
      Report last = report;
      for (Decision decision : plan.decisions()) {
        Review one = last.review(decision.applyTo(last.hierarchy()));
        Set<String> more = answers(one.introduced());
        Set<String> fewer = answers(one.resolved());
        fewer.stream().filter(answer -> !introduced.remove(answer)).forEach(resolved::add);
        more.stream().filter(answer -> !resolved.remove(answer)).forEach(introduced::add);
        last = one.after();
      }
      Answers.expect(new TreeSet<>(answers(review.introduced())), introduced, "what is new");
      Answers.expect(new TreeSet<>(answers(review.resolved())), resolved, "what is cured");
    }

    private static Set<String> answers(List<Violation> violations) {
      return violations.stream()
          .map(violation -> violation.rule().code() + " " + violation.unit())
          .collect(Collectors.toCollection(HashSet::new));
    }

    Object applied(int size) {
      return plan(size).applyTo(hierarchy);
    }

    int reviewed(int size) {
      Review review = report.review(plan(size).applyTo(hierarchy));
      return review.introduced().size() - review.resolved().size();
    }
  }

  @Benchmark
  @OperationsPerInvocation(500)
  public Object applied500(Planned planned) {
    return planned.applied(500);
  }

  @Benchmark
  @OperationsPerInvocation(4000)
  @Warmup(iterations = 5)
  public Object applied4000(Planned planned) {
    return planned.applied(4000);
  }

  @Benchmark
  @OperationsPerInvocation(500)
  public int reviewed500(Planned planned) {
    return planned.reviewed(500);
  }

  @Benchmark
  @OperationsPerInvocation(1000)
  @Warmup(iterations = 20)
  public int reviewed1000(Planned planned) {
    return planned.reviewed(1000);
  }

  @Benchmark
  @OperationsPerInvocation(2000)
  @Warmup(iterations = 10)
  public int reviewed2000(Planned planned) {
    return planned.reviewed(2000);
  }

  @Benchmark
  @OperationsPerInvocation(4000)
  @Warmup(iterations = 5)
  public int reviewed4000(Planned planned) {
    return planned.reviewed(4000);
  }
}
