package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Moves.Dissolution;
import io.github.partyorg.benchmark.Moves.Merger;
import io.github.partyorg.benchmark.Moves.Transfer;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Measures what is kept in the heap, each figure in a JVM of its own. */
final class Footprint {

  /** Bytes for each member, by the model that the same rows are read into. */
  private static final Map<String, Function<Rows, Object>> MODELS =
      Map.of(
          "ours", Loading::hierarchy,
          "mutable", MutableLoading::party,
          "packed", PackedLoading::party,
          "vavr", PersistentLoading::vavr,
          "pcollections", PersistentLoading::pcollections);

  /** What is measured in a heap of 1.5 GiB. */
  private static final Set<String> SMALL = Set.of("heap", "slowest");

  private Footprint() {}

  /** Prints one figure. */
  public static void main(String[] arguments) {
    Scale scale = Scale.valueOf(arguments[1]);
    System.out.println(
        switch (arguments[0]) {
          case "transfer" ->
              bytesPerDecision(
                  scale, hierarchy -> Moves.transfers(hierarchy, 1000), Transfer::decision);
          case "dissolution" ->
              bytesPerDecision(
                  scale, hierarchy -> Moves.dissolutions(hierarchy, 1000), Dissolution::decision);
          case "merger" ->
              bytesPerDecision(
                  scale, hierarchy -> Moves.mergers(hierarchy, 1000), Merger::decision);
          case "made" -> secondsToMake(scale);
          case "heap" -> mebibytesLoaded(scale);
          case "slowest" -> slowestTransfer(scale);
          default -> bytesPerMember(MODELS.get(arguments[0]), scale);
        });
  }

  private static double bytesPerMember(Function<Rows, Object> model, Scale scale) {
    Rows rows = Rows.of(scale.hierarchy().root());
    int members = rows.memberCount();
    Object loaded = model.apply(rows);
    rows = null;
    // What is there beside is a megabyte or two of classes and pooled days.
    double used = used();
    Reference.reachabilityFence(loaded);
    return used / members;
  }

  /** Takes decisions one after the other and keeps every version and change log. */
  private static <M> double bytesPerDecision(
      Scale scale, Function<Hierarchy, List<M>> moves, Function<M, Decision> decided) {
    Hierarchy hierarchy = scale.hierarchy();
    List<Decision> decisions = moves.apply(hierarchy).stream().map(decided).toList();
    // What is made once only, such as classes, is made before it counts.
    inARow(hierarchy, decisions);
    double before = used();
    List<Outcome> kept = inARow(hierarchy, decisions);
    double after = used();
    Reference.reachabilityFence(kept);
    return (after - before) / kept.size();
  }

  private static List<Outcome> inARow(Hierarchy hierarchy, List<Decision> decisions) {
    List<Outcome> outcomes = new ArrayList<>(decisions.size());
    for (Decision decision : decisions) {
      outcomes.add(decision.applyTo(outcomes.isEmpty() ? hierarchy : last(outcomes)));
    }
    return outcomes;
  }

  /** Returns the seconds of one thread in which a party is made up, the third time. */
  private static double secondsToMake(Scale scale) {
    long nanos = 0;
    for (int time = 0; time < 3; time++) {
      ThreadMXBean thread = ManagementFactory.getThreadMXBean();
      long start = thread.getCurrentThreadCpuTime();
      Reference.reachabilityFence(scale.hierarchy());
      nanos = thread.getCurrentThreadCpuTime() - start;
    }
    return nanos / 1e9;
  }

  /** Returns how much of the heap one version takes, all of it loaded. */
  private static double mebibytesLoaded(Scale scale) {
    Hierarchy hierarchy = scale.hierarchy();
    double used = used();
    Reference.reachabilityFence(hierarchy);
    return used / (1 << 20);
  }

  /**
   * Returns the milliseconds that the slowest of a thousand transfers takes, collections included.
   */
  private static double slowestTransfer(Scale scale) {
    Hierarchy hierarchy = scale.hierarchy();
    List<Outcome> kept = new ArrayList<>();
    long slowest = 0;
    for (Transfer transfer : Moves.transfers(hierarchy, 1000)) {
      long start = System.nanoTime();
      kept.add(transfer.decision().applyTo(kept.isEmpty() ? hierarchy : last(kept)));
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
    Reference.reachabilityFence(kept);
    return slowest / 1e6;
  }

  private static Hierarchy last(List<Outcome> kept) {
    return kept.get(kept.size() - 1).after();
  }

  private static long used() {
    for (int collection = 0; collection < 3; collection++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Measures in a JVM of its own. */
  static double of(String what, String scale) {
    try {
      Process process =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/java",
                  SMALL.contains(what) ? "-Xmx1536m" : "-Xmx10g",
                  SMALL.contains(what) ? "-XX:+UseG1GC" : "-XX:+UseParallelGC",
                  // What a thread has set aside counts as used: little is.
                  "-XX:TLABSize=16k",
                  "-XX:-ResizeTLAB",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Footprint.class.getName(),
                  what,
                  scale)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return Double.parseDouble(new String(process.getInputStream().readAllBytes()).strip());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
