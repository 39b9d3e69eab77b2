package io.github.partyorg.benchmark;

import java.util.List;

/**
 * A row of the table: how one measured figure stands to another, and what it should.
 *
 * @param target the number of the target that it answers
 * @param what what is done, and to what it is compared
 * @param one the benchmark whose figure is divided, with its scale
 * @param other the benchmark that it is divided by; {@link #ONE} if the figure itself is meant
 * @param bound what the ratio should not exceed, or not fall below
 * @param kind what the bound is
 */
record Comparison(int target, String what, String one, String other, double bound, Kind kind) {

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
    return new Comparison(target, what, one, other, bound, Kind.MOST);
  }

  static Comparison atLeast(double bound, int target, String what, String one, String other) {
    return new Comparison(target, what, one, other, bound, Kind.LEAST);
  }

  static Comparison told(int target, String what, String one, String other) {
    return new Comparison(target, what, one, other, 0, Kind.NONE);
  }

  List<String> figures() {
    return other.equals(ONE) ? List.of(one) : List.of(one, other);
  }

  /** Says whether it is about a benchmark whose name begins so. */
  boolean isAbout(String name) {
    return figures().stream().anyMatch(figure -> figure.startsWith(name));
  }

  /** Returns the bound and whether a ratio is within it. */
  String judged(double ratio) {
    return switch (kind) {
      case MOST -> kind.sign + shown(bound) + " | " + (ratio <= bound ? "met" : "missed");
      case LEAST -> kind.sign + shown(bound) + " | " + (ratio >= bound ? "met" : "missed");
      case NONE -> "– | ";
    };
  }

  static String shown(double value) {
    if (value >= 100 || value == Math.rint(value)) {
      return String.format("%,.0f", value);
    }
    return String.format(value < 10 ? "%.2f" : "%.1f", value);
  }
}
