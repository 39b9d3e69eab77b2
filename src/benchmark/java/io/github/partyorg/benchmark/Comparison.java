package io.github.partyorg.benchmark;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the table: how one measured figure stands to another, and what it should.
 *
 * @param target the number of the target that it answers
 * @param what what is done, and to what it is compared
 * @param one the benchmark whose figure is divided, with its scale
 * @param other the benchmark that it is divided by; {@link #ONE} if the figure itself is meant
 * @param bound what the ratio should not exceed, or not fall below
 * @param kind what the bound is
 * @param rounds in how many rounds it is measured in full mode; the middle one counts
 */
record Comparison(
    int target, String what, String one, String other, double bound, Kind kind, int rounds) {

  private static final int ROUNDS = 2;

  /** Divides nothing. */
  static final String ONE = "one";

  /** What a bound is. */
  enum Kind {
    /** The ratio should not exceed it. */
    MOST("≤ "),
    /** The ratio should not fall below it. */
    LEAST("≥ "),
    /** There is none. */
    NONE("");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }
  }

  static Comparison atMost(double bound, int target, String what, String one, String other) {
    return new Comparison(target, what, one, other, bound, Kind.MOST, ROUNDS);
  }

  static Comparison atLeast(double bound, int target, String what, String one, String other) {
    return new Comparison(target, what, one, other, bound, Kind.LEAST, ROUNDS);
  }

  static Comparison told(int target, String what, String one, String other) {
    return new Comparison(target, what, one, other, 0, Kind.NONE, ROUNDS);
  }

  /** Returns the same, measured in other rounds. */
  Comparison in(int wanted) {
    return new Comparison(target, what, one, other, bound, kind, wanted);
  }

  List<String> figures() {
    return other.equals(ONE) ? List.of(one) : List.of(one, other);
  }

  /**
   * Says whether it is asked for.
   *
   * @param asked numbers of targets and beginnings of benchmarks, between commas; blank for all
   */
  boolean isAsked(String asked) {
    return Stream.of(asked.split(",", -1))
        .map(String::strip)
        .anyMatch(one -> one.equals(Integer.toString(target)) || isAbout(one));
  }

  private boolean isAbout(String name) {
    return figures().stream().anyMatch(figure -> figure.startsWith(name));
  }

  /** Returns the bound as it is read. */
  String wanted() {
    return kind == Kind.NONE ? "–" : kind.sign + shown(bound);
  }

  /** Says whether a ratio is within the bound. */
  String verdict(double ratio) {
    return switch (kind) {
      case MOST -> ratio <= bound ? "met" : "missed";
      case LEAST -> ratio >= bound ? "met" : "missed";
      case NONE -> "";
    };
  }

  static String shown(double value) {
    if (value >= 100 || value == Math.rint(value)) {
      return String.format("%,.0f", value);
    }
    return String.format(value < 10 ? "%.2f" : "%.1f", value);
  }
}
