package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Moves.Dissolution;
import io.github.partyorg.benchmark.Moves.Merger;
import io.github.partyorg.benchmark.Moves.Transfer;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.benchmark.mutable.MutableUnit;
import io.github.partyorg.benchmark.mutable.Saved;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * One order after the other, each on what the last one left. The library keeps every version and
 * what changed; the mutable objects keep nothing and are put back between the shots. Where few
 * orders are a shot, many shots warm up.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 100)
@Measurement(iterations = 60)
public class OneOrder {

  static final int TRANSFERS = 1000;
  static final int DISSOLUTIONS = 60;
  static final int MERGERS = 40;

  /** The library's hierarchy. */
  @State(Scope.Benchmark)
  public static class Ours {
    @Param({"D", "N"})
    public Scale scale;

    Hierarchy hierarchy;
    List<Decision> transfers;
    List<Decision> dissolutions;
    List<Decision> mergers;
    Outcome[] kept;

    @Setup
    public void make() {
      hierarchy = scale.hierarchy();
      transfers = Moves.transfers(hierarchy, TRANSFERS).stream().map(Transfer::decision).toList();
      dissolutions =
          Moves.dissolutions(hierarchy, DISSOLUTIONS).stream().map(Dissolution::decision).toList();
      mergers = Moves.mergers(hierarchy, MERGERS).stream().map(Merger::decision).toList();
    }

    @Setup(Level.Iteration)
    public void evict(IterationParams iteration) {
      Caches.evict(iteration);
    }

    Outcome[] apply(List<Decision> decisions) {
      kept = new Outcome[decisions.size()];
      Hierarchy version = hierarchy;
      for (int at = 0; at < kept.length; at++) {
        kept[at] = decisions.get(at).applyTo(version);
        version = kept[at].after();
      }
      return kept;
    }
  }

  /** The mutable objects. */
  @State(Scope.Benchmark)
  public static class Changed {
    @Param({"D", "N"})
    public Scale scale;

    MutableParty party;
    private @Nullable Hierarchy hierarchy;
    private List<Transfer> transfers;
    private List<Dissolution> dissolutions;
    private List<Merger> mergers;
    private final Map<MutableUnit, Saved> saved = new LinkedHashMap<>();
    private final Once once = new Once();

    @Setup
    public void make() {
      hierarchy = scale.hierarchy();
      transfers = Moves.transfers(hierarchy, TRANSFERS);
      dissolutions = Moves.dissolutions(hierarchy, DISSOLUTIONS);
      mergers = Moves.mergers(hierarchy, MERGERS);
      party = MutableLoading.party(Rows.of(hierarchy.root()));
      transfers.forEach(transfer -> save(transfer.from(), transfer.to()));
      dissolutions.forEach(dissolution -> save(dissolution.branch(), dissolution.to()));
      mergers.forEach(merger -> save(merger.into()));
      mergers.forEach(merger -> save(merger.branches().toArray(String[]::new)));
    }

    /** Does it, and forgets the hierarchy once the answer is known to be right. */
    private Object change(Runnable inPlace, Supplier<Stream<Decision>> decisions) {
      once.check(
          () -> {
            inPlace.run();
            Hierarchy after = Plan.of(decisions.get().toList()).applyTo(hierarchy).after();
            Answers.expect(Answers.of(after), Answers.of(party), "the mutable objects");
            saved.values().forEach(Saved::restore);
            hierarchy = null;
          });
      inPlace.run();
      return party;
    }

    Object transfer() {
      return change(
          () -> transfers.forEach(one -> party.transfer(one.member(), one.to())),
          () -> transfers.stream().map(Transfer::decision));
    }

    Object dissolve() {
      return change(
          () -> dissolutions.forEach(one -> party.dissolve(one.branch(), one.to())),
          () -> dissolutions.stream().map(Dissolution::decision));
    }

    Object merge() {
      return change(
          () -> mergers.forEach(one -> party.merge(one.branches(), one.into())),
          () -> mergers.stream().map(Merger::decision));
    }

    private void save(String... ids) {
      for (String id : ids) {
        for (MutableUnit unit = party.units.get(id); unit != null; unit = unit.superior) {
          saved.computeIfAbsent(unit, one -> new Saved(party, one));
        }
      }
    }

    @Setup(Level.Iteration)
    public void putBack(IterationParams iteration) {
      saved.values().forEach(Saved::restore);
      Caches.evict(iteration);
    }
  }

  @Benchmark
  @OperationsPerInvocation(TRANSFERS)
  public Object transferOurs(Ours ours) {
    return ours.apply(ours.transfers);
  }

  @Benchmark
  @OperationsPerInvocation(TRANSFERS)
  public Object transferMutable(Changed changed) {
    return changed.transfer();
  }

  @Benchmark
  @OperationsPerInvocation(DISSOLUTIONS)
  @Warmup(iterations = 800)
  public Object dissolveOurs(Ours ours) {
    return ours.apply(ours.dissolutions);
  }

  @Benchmark
  @OperationsPerInvocation(DISSOLUTIONS)
  @Warmup(iterations = 800)
  public Object dissolveMutable(Changed changed) {
    return changed.dissolve();
  }

  @Benchmark
  @OperationsPerInvocation(MERGERS)
  @Warmup(iterations = 800)
  public Object mergeOurs(Ours ours) {
    return ours.apply(ours.mergers);
  }

  @Benchmark
  @OperationsPerInvocation(MERGERS)
  @Warmup(iterations = 800)
  public Object mergeMutable(Changed changed) {
    return changed.merge();
  }
}
