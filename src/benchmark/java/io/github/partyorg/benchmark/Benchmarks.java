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
 * how they spread. The words of a figure are its benchmark, its scale if it has one, and its count
 * if it is not the usual one.
 */
public final class Benchmarks {

  private static final String FOOTPRINT = "Footprint.";

  private final List<Comparison> comparisons;
  private final Map<String, List<Double>> figures = new TreeMap<>();
  private final Map<String, String> units = new TreeMap<>();

  private Benchmarks(List<Comparison> comparisons) {
    this.comparisons = comparisons;
  }

  /**
   * Runs.
   *
   * @param arguments the mode, {@code short} or {@code full}; then, if wanted, the numbers of
   *     targets, or how the names of the benchmarks begin, between commas, which are measured with
   *     all that they are compared to
   */
  public static void main(String[] arguments) throws RunnerException {
    Locale.setDefault(Locale.ROOT);
    boolean full = arguments.length > 0 && arguments[0].equals("full");
    String asked = arguments.length > 1 ? arguments[1] : "";
    List<Comparison> rows = Targets.all(full).stream().filter(row -> row.isAsked(asked)).toList();
    Benchmarks benchmarks = new Benchmarks(rows);
    int rounds = full ? rows.stream().mapToInt(Comparison::rounds).max().orElse(0) : 1;
    for (int round = 0; round < rounds; round++) {
      benchmarks.round(round);
      benchmarks.print(System.out);
    }
  }

  private void round(int round) throws RunnerException {
    Set<String> measured = new TreeSet<>();
    comparisons.stream()
        .filter(row -> round < row.rounds())
        .forEach(row -> measured.addAll(row.figures()));
    for (String figure : measured) {
      double value = figure.startsWith(FOOTPRINT) ? footprint(figure) : score(figure);
      figures.computeIfAbsent(figure, one -> new ArrayList<>()).add(value);
      System.err.println(figure + ": " + Comparison.shown(value));
    }
  }

  private static double footprint(String figure) {
    String[] words = figure.substring(FOOTPRINT.length()).split(" ", -1);
    return Footprint.of(words[0], words[1]);
  }

  private double score(String figure) throws RunnerException {
    String[] words = figure.split(" ", -1);
    // There from the beginning, lest its growth is measured.
    String heap = words.length > 1 && words[1].equals("N") ? "12g" : "3g";
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("\\.benchmark\\." + Pattern.quote(words[0]) + "$")
        .forks(1)
        .jvmArgsAppend("-Xms" + heap, "-Xmx" + heap, "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC")
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    if (words.length > 1) {
      options.param("scale", words[1]);
    }
    if (words.length > 2) {
      options.param("count", words[2]);
    }
    for (RunResult result : new Runner(options.build()).run()) {
      units.put(figure, result.getPrimaryResult().getScoreUnit());
      return result.getPrimaryResult().getStatistics().getPercentile(50);
    }
    throw new IllegalStateException("There is no benchmark " + words[0] + ".");
  }

  /** Prints what the rounds so far have shown: the next one may take half an hour. */
  private void print(PrintStream out) {
    printRatios(out);
    printFigures(out);
    out.println();
  }

  private void printRatios(PrintStream out) {
    out.println("| # | work | target | measured | rounds | verdict |");
    out.println("|---|---|---|---:|---|---|");
    for (Comparison row : comparisons) {
      double[] ratios = ratios(row);
      double median = median(ratios);
      out.printf(
          "| %s | %s | %s | %s | %s | %s |%n",
          row.target(),
          row.what(),
          row.wanted(),
          Comparison.shown(median),
          spread(ratios),
          row.verdict(median));
    }
  }

  /** Returns the ratios of the rounds in which both figures were measured. */
  private double[] ratios(Comparison row) {
    List<Double> ones = figures.get(row.one());
    List<Double> others = figures.getOrDefault(row.other(), Collections.nCopies(ones.size(), 1.0));
    double[] ratios = new double[Math.min(ones.size(), others.size())];
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] = ones.get(round) / others.get(round);
    }
    return ratios;
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
                "| `%s` | %s | %s |%n",
                figure,
                Comparison.shown(
                    median(values.stream().mapToDouble(Double::doubleValue).toArray())),
                units.getOrDefault(figure, "")));
  }
}
