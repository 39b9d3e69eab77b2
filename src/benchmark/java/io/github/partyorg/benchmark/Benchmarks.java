package io.github.partyorg.benchmark;

import static io.github.partyorg.benchmark.Comparison.atLeast;
import static io.github.partyorg.benchmark.Comparison.atMost;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures and prints ratios. A round measures every benchmark once, each in a JVM of its own; the
 * ratios are those of one round, and several rounds show how they spread.
 */
public final class Benchmarks {

  private static final String TRANSFER = "OneOrder.transferOurs N";

  private static final List<Comparison> COMPARISONS =
      List.of(
          atMost(4, 1, "a transfer / in place", TRANSFER, "OneOrder.transferMutable N"),
          atMost(
              4,
              1,
              "a dissolution / in place",
              "OneOrder.dissolveOurs N",
              "OneOrder.dissolveMutable N"),
          atLeast(10_000, 1, "deep copy kept / a transfer", "KeptVersions.deepCopy N", TRANSFER),
          atLeast(
              10_000, 1, "Guava graph copied / a transfer", "KeptVersions.guavaGraph N", TRANSFER),
          atLeast(10_000, 1, "JGraphT cloned / a transfer", "KeptVersions.jgrapht N", TRANSFER),
          atLeast(
              150,
              1,
              "Guava graph of a province / a transfer",
              "KeptVersions.guavaGraph P",
              TRANSFER),
          atLeast(150, 1, "JGraphT of a province / a transfer", "KeptVersions.jgrapht P", TRANSFER),
          atLeast(0, 1, "Vavr / a transfer", "KeptVersions.vavr N", TRANSFER),
          atLeast(0, 1, "PCollections / a transfer", "KeptVersions.pcollections N", TRANSFER),
          atMost(8, 2, "a transfer, N / D", TRANSFER, "OneOrder.transferOurs D"),
          atMost(
              8, 2, "a dissolution, N / D", "OneOrder.dissolveOurs N", "OneOrder.dissolveOurs D"),
          atMost(0.85, 3, "bytes a member / mutable", "Footprint.ours N", "Footprint.mutable N"),
          atMost(3.5, 3, "bytes a member / packed", "Footprint.ours N", "Footprint.packed N"),
          atLeast(0, 3, "bytes a member, Vavr / ours", "Footprint.vavr N", "Footprint.ours N"),
          atLeast(
              0,
              3,
              "bytes a member, PCollections / ours",
              "Footprint.pcollections N",
              "Footprint.ours N"),
          atMost(2560, 4, "bytes a decision, D", "Footprint.decision D", "one"),
          atMost(2560, 4, "bytes a decision, N", "Footprint.decision N", "one"),
          atMost(1, 5, "loading / mutable", "Load.ours N", "Load.mutable N"),
          atMost(3, 5, "loading / bare records", "Load.ours N", "Load.bare N"),
          atMost(1.5, 6, "full review / fused loop", "Reviews.ours N", "Reviews.fused N"),
          atLeast(3, 6, "streams / full review", "Reviews.streamed N", "Reviews.ours N"),
          atLeast(
              10,
              6,
              "Hibernate Validator / review",
              "Validators.hibernateValidator P",
              "Validators.ours P"),
          atLeast(4, 6, "YAVI / review", "Validators.yaviValidator P", "Validators.ours P"),
          atMost(
              2,
              7,
              "review of a decision / the decision",
              "Reviews.afterDecision N",
              "Reviews.decision N"),
          atLeast(
              10_000,
              7,
              "full review / of a decision",
              "Reviews.ours N",
              "Reviews.afterDecision N"),
          atMost(
              3, 8, "difference of 100 orders, N / D", "Differences.ours N", "Differences.ours D"),
          atLeast(1000, 8, "JaVers / difference, D", "Audits.javers D", "Differences.ours D"),
          atMost(1.3, 9, "count / mutable", "Questions.countOurs N", "Questions.countMutable N"),
          atMost(100, 12, "a member's branch, microseconds", "Questions.branchOfMember N", "one"));

  private final Map<String, List<Double>> figures = new TreeMap<>();
  private final boolean full;

  private Benchmarks(boolean full) {
    this.full = full;
  }

  /**
   * Runs.
   *
   * @param arguments the mode, {@code short} or {@code full}; then, if wanted, how the names of the
   *     benchmarks begin
   */
  public static void main(String[] arguments) throws RunnerException {
    Locale.setDefault(Locale.ROOT);
    Benchmarks benchmarks = new Benchmarks(arguments.length > 0 && arguments[0].equals("full"));
    String name = arguments.length > 1 ? arguments[1] : "";
    for (int round = 0; round < (benchmarks.full ? 5 : 1); round++) {
      benchmarks.round(name);
    }
    benchmarks.weigh(name);
    benchmarks.print(System.out);
  }

  private void round(String name) throws RunnerException {
    if (!name.startsWith("Footprint")) {
      run(options(name));
      if (full && "KeptVersions".startsWith(name)) {
        // Graphs of the whole country take minutes to make.
        run(options("KeptVersions.(guavaGraph|jgrapht)").param("scale", "N"));
      }
    }
  }

  private static ChainedOptionsBuilder options(String name) {
    return new OptionsBuilder()
        .include("\\.benchmark\\." + name)
        .forks(1)
        .jvmArgsAppend("-Xmx12g", "-XX:+UseParallelGC")
        .verbosity(VerboseMode.SILENT);
  }

  private void run(ChainedOptionsBuilder options) throws RunnerException {
    for (RunResult result : new Runner(options.build()).run()) {
      String benchmark = result.getParams().getBenchmark();
      String name =
          benchmark.substring(benchmark.indexOf(".benchmark.") + ".benchmark.".length())
              + " "
              + result.getParams().getParam("scale");
      double score = result.getPrimaryResult().getScore();
      figures.computeIfAbsent(name, one -> new ArrayList<>()).add(score);
      System.err.println(name + ": " + score + " " + result.getPrimaryResult().getScoreUnit());
    }
  }

  /** Measures what is kept, of the comparisons whose name begins so. */
  private void weigh(String name) {
    for (Comparison comparison : COMPARISONS) {
      for (String figure : List.of(comparison.one(), comparison.other())) {
        if (figure.startsWith("Footprint") && figure.startsWith(name)) {
          String[] parts = figure.substring("Footprint.".length()).split(" ");
          figures.computeIfAbsent(
              figure, one -> new ArrayList<>(List.of(Footprint.of(parts[0], parts[1]))));
          System.err.println(figure + " " + figures.get(figure));
        }
      }
    }
  }

  private List<Double> figures(String name, int rounds) {
    if (name.equals("one")) {
      return Collections.nCopies(rounds, 1.0);
    }
    return figures.getOrDefault(name, List.of());
  }

  private void print(PrintStream out) {
    out.println("| # | work | ratio | spread | target | |");
    out.println("|---|---|---:|---|---|---|");
    for (Comparison comparison : COMPARISONS) {
      List<Double> ones = figures(comparison.one(), 0);
      List<Double> others = figures(comparison.other(), ones.size());
      if (!ones.isEmpty() && !others.isEmpty()) {
        double[] ratios = new double[Math.min(ones.size(), others.size())];
        for (int round = 0; round < ratios.length; round++) {
          ratios[round] = ones.get(round) / others.get(round);
        }
        Arrays.sort(ratios);
        double median = ratios[ratios.length / 2];
        out.printf(
            "| %s | %s | %s | %s to %s | %s %s | %s |%n",
            comparison.target(),
            comparison.what(),
            figure(median),
            figure(ratios[0]),
            figure(ratios[ratios.length - 1]),
            comparison.most() ? "≤" : "≥",
            figure(comparison.bound()),
            comparison.isMetBy(median) ? "met" : "missed");
      }
    }
  }

  private static String figure(double value) {
    return value >= 100 ? String.format("%,.0f", value) : String.format("%.3g", value);
  }
}
