package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.ReformMoves.HandingOver;
import io.github.partyorg.benchmark.ReformMoves.Regrouping;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.benchmark.mutable.MutableUnit;
import io.github.partyorg.benchmark.mutable.MutableUnit.MutableSeat;
import io.github.partyorg.benchmark.mutable.Saved;
import io.github.partyorg.benchmark.mutable.Thresholds;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Seat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

/** The reform of a whole country as one decision, and the review of what comes of it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class Reform {

  /** The library's hierarchy and the report on it. */
  @State(Scope.Benchmark)
  public static class Ours {
    @Param("N")
    public Scale scale;

    Hierarchy hierarchy;
    Decision decision;
    Report report;

    @Setup
    public void make() {
      hierarchy = scale.hierarchy();
      decision = ReformMoves.of(hierarchy).decision();
      report = Norms.report(hierarchy);
    }

    @Setup(Level.Iteration)
    public void collect() {
      System.gc();
    }
  }

  /** The mutable objects. */
  @State(Scope.Benchmark)
  public static class Changed {
    @Param("N")
    public Scale scale;

    MutableParty party;
    ReformMoves moves;
    final List<Saved> saved = new ArrayList<>();

    @Setup
    public void make() {
      Hierarchy hierarchy = scale.hierarchy();
      moves = ReformMoves.of(hierarchy);
      party = MutableLoading.party(Rows.of(hierarchy.root()));
      party.units.values().forEach(unit -> saved.add(new Saved(party, unit)));
      change();
      Hierarchy after = moves.decision().applyTo(hierarchy).after();
      Answers.expect(Answers.of(after), Answers.of(party), "the mutable objects");
      Set<String> violations =
          Norms.report(after).violations().stream()
              .map(violation -> violation.rule().code() + " " + violation.unit())
              .collect(Collectors.toSet());
      Answers.expect(violations, new HashSet<>(reviewed()), "conditions on mutable objects");
    }

    @Setup(Level.Iteration)
    public void putBack() {
      moves.regroupings.forEach(regrouping -> party.units.remove(regrouping.commune()));
      saved.forEach(Saved::restore);
      System.gc();
    }

    void change() {
      for (Regrouping regrouping : moves.regroupings) {
        MutableUnit commune =
            new MutableUnit(
                regrouping.commune(),
                io.github.partyorg.structure.Level.IMMEDIATE_SUPERIOR,
                Kind.COMMUNE,
                regrouping.name());
        for (Seat seat : regrouping.seats()) {
          commune.seats.add(
              new MutableSeat(seat.post(), seat.holder().value(), seat.mandate(), seat.since()));
        }
        party.regroup(regrouping.old(), commune, regrouping.province());
      }
      for (HandingOver handingOver : moves.handingsOver) {
        party.handOver(handingOver.units(), handingOver.commune());
      }
      moves.districts.forEach(party::end);
    }

    List<String> reviewed() {
      List<String> found = new ArrayList<>();
      for (MutableUnit unit : party.units.values()) {
        for (String code : Thresholds.broken(unit, Moves.DAY)) {
          found.add(code + " " + unit.id);
        }
      }
      return found;
    }
  }

  @Benchmark
  public Object decisionOurs(Ours ours) {
    return ours.decision.applyTo(ours.hierarchy);
  }

  @Benchmark
  public Object decisionMutable(Changed changed) {
    changed.change();
    return changed.party;
  }

  @Benchmark
  public Object reviewedOurs(Ours ours) {
    Review review = ours.report.review(ours.decision.applyTo(ours.hierarchy));
    return review.introduced().size() - review.resolved().size();
  }

  @Benchmark
  public Object reviewedMutable(Changed changed) {
    changed.change();
    return changed.reviewed();
  }
}
