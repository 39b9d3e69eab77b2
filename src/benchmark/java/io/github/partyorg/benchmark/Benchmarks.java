package io.github.partyorg.benchmark;

import static io.github.partyorg.benchmark.Comparison.atMost;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

  private static final List<Comparison> COMPARISONS =
      List.of(
          atMost(
              4,
              1,
              "transfer, N: ours / mutable",
              "OneOrder.transferOurs N",
              "OneOrder.transferMutable N"),
          atMost(
              4,
              1,
              "dissolution, N: ours / mutable",
              "OneOrder.dissolveOurs N",
              "OneOrder.dissolveMutable N"),
          atMost(
              8, 2, "transfer, ours: N / D", "OneOrder.transferOurs N", "OneOrder.transferOurs D"),
          atMost(
              8,
              2,
              "dissolution, ours: N / D",
              "OneOrder.dissolveOurs N",
              "OneOrder.dissolveOurs D"));

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
    benchmarks.print(System.out);
  }

  private void round(String name) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\.benchmark\\." + name)
            .forks(1)
            .jvmArgsAppend("-Xmx10g", "-XX:+UseParallelGC")
            .verbosity(VerboseMode.SILENT);
    Collection<RunResult> results = new Runner(options.build()).run();
    for (RunResult result : results) {
      String benchmark = result.getParams().getBenchmark();
      String scale = result.getParams().getParam("scale");
      String key =
          benchmark.substring(benchmark.indexOf(".benchmark.") + 11)
              + (scale == null ? "" : " " + scale);
      double score = result.getPrimaryResult().getScore();
      figures.computeIfAbsent(key, one -> new ArrayList<>()).add(score);
      System.err.println(key + " " + score + " " + result.getPrimaryResult().getScoreUnit());
    }
  }

  private void print(PrintStream out) {
    out.println("| # | work | ratio | spread | target | |");
    out.println("|---|---|---:|---|---|---|");
    for (Comparison comparison : COMPARISONS) {
      List<Double> ones = figures.get(comparison.one());
      List<Double> others = figures.get(comparison.other());
      if (ones != null && others != null) {
        double[] ratios = new double[ones.size()];
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
