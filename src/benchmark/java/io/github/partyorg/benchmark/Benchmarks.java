package io.github.partyorg.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures and prints ratios. A round measures every figure once, each in a JVM of its own, of
 * whose iterations the median counts; the ratios are those of one round, and several rounds show
 * how they spread.
 */
public final class Benchmarks {

  private static final int ROUNDS_IN_FULL = 2;

  private final List<Comparison> comparisons;
  private final Map<String, List<Double>> figures = new TreeMap<>();
  private final Map<String, String> units = new TreeMap<>();

  private Benchmarks(List<Comparison> comparisons) {
    this.comparisons = comparisons;
  }

  /**
   * Runs.
   *
   * @param arguments the mode, {@code short} or {@code full}; then, if wanted, how the names of the
   *     benchmarks begin, which are measured with all that they are compared to
   */
  public static void main(String[] arguments) throws RunnerException {
    Locale.setDefault(Locale.ROOT);
    boolean full = arguments.length > 0 && arguments[0].equals("full");
    String name = arguments.length > 1 ? arguments[1] : "";
    Benchmarks benchmarks =
        new Benchmarks(Targets.all(full).stream().filter(row -> row.isAbout(name)).toList());
    for (int round = 0; round < (full ? ROUNDS_IN_FULL : 1); round++) {
      benchmarks.round();
      benchmarks.print(System.out);
    }
  }

  private void round() throws RunnerException {
    Set<String> measured = new TreeSet<>();
    comparisons.forEach(row -> measured.addAll(row.figures()));
    for (String figure : measured) {
      String[] parts = figure.split("[. ]", -1);
      double value =
          parts[0].equals("Footprint")
              ? Footprint.of(parts[1], parts[2])
              : score(parts[0] + "." + parts[1], parts[2]);
      figures.computeIfAbsent(figure, one -> new ArrayList<>()).add(value);
      System.err.println(figure + ": " + Comparison.shown(value));
    }
  }

  private double score(String benchmark, String scale) throws RunnerException {
    // There from the beginning, lest its growth is measured.
    String heap = scale.equals("N") ? "12g" : "3g";
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("\\.benchmark\\." + Pattern.quote(benchmark) + "$")
        .param("scale", scale)
        .forks(1)
        .jvmArgsAppend("-Xms" + heap, "-Xmx" + heap, "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC")
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    for (RunResult result : new Runner(options.build()).run()) {
      units.put(benchmark + " " + scale, result.getPrimaryResult().getScoreUnit());
      return result.getPrimaryResult().getStatistics().getPercentile(50);
    }
    throw new IllegalStateException("There is no benchmark " + benchmark + ".");
  }

  /** Prints what the rounds so far have shown: the next one may take half an hour. */
  private void print(PrintStream out) {
    printRatios(out);
    printFigures(out);
    out.println();
  }

  private void printRatios(PrintStream out) {
    out.println("| # | work | ratio | spread | target | |");
    out.println("|---|---|---:|---|---|---|");
    for (Comparison row : comparisons) {
      List<Double> ones = figures.get(row.one());
      List<Double> others =
          figures.getOrDefault(row.other(), Collections.nCopies(ones.size(), 1.0));
      double[] ratios = new double[ones.size()];
      for (int round = 0; round < ratios.length; round++) {
        ratios[round] = ones.get(round) / others.get(round);
      }
      double median = median(ratios);
      out.printf(
          "| %s | %s | %s | %s | %s |%n",
          row.target(), row.what(), Comparison.shown(median), spread(ratios), row.judged(median));
    }
  }

  /** Sorts, too. */
  private static double median(double[] values) {
    Arrays.sort(values);
    return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
  }

  private static String spread(double[] sorted) {
    return sorted.length == 1
        ? "–"
        : Comparison.shown(sorted[0]) + " to " + Comparison.shown(sorted[sorted.length - 1]);
  }

  private void printFigures(PrintStream out) {
    out.println();
    out.println("| figure | median | |");
    out.println("|---|---:|---|");
    figures.forEach(
        (figure, values) ->
            out.printf(
                "| %s | %s | %s |%n",
                figure,
                Comparison.shown(
                    median(values.stream().mapToDouble(Double::doubleValue).toArray())),
                units.getOrDefault(figure, "")));
  }
}
