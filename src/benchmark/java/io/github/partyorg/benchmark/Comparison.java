package io.github.partyorg.benchmark;

/**
 * A row of the table: how one measured figure stands to another, and what it should.
 *
 * @param target the number of the target that it answers
 * @param what what is done, and to what it is compared
 * @param one the benchmark whose figure is divided, with its scale
 * @param other the benchmark that it is divided by
 * @param bound what the ratio should not exceed, or not fall below
 * @param most whether the bound is the most that the ratio may be
 */
record Comparison(int target, String what, String one, String other, double bound, boolean most) {

  static Comparison atMost(double bound, int target, String what, String one, String other) {
    return new Comparison(target, what, one, other, bound, true);
  }

  static Comparison atLeast(double bound, int target, String what, String one, String other) {
    return new Comparison(target, what, one, other, bound, false);
  }

  boolean isMetBy(double ratio) {
    return most ? ratio <= bound : ratio >= bound;
  }
}
