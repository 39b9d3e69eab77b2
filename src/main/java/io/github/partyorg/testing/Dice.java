package io.github.partyorg.testing;

import java.util.SplittableRandom;

/**
 * Chance from a seed, the same on every machine and JDK: of the JDK's generator only its raw bits
 * are used, which its algorithm fixes.
 */
final class Dice {

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  static Dice of(long seed) {
    return new Dice(new SplittableRandom(seed));
  }

  /** Returns other dice with throws independent of later throws of these. */
  Dice fork() {
    return new Dice(new SplittableRandom(random.nextLong()));
  }

  /** Returns a number from zero to below a bound. */
  int below(int bound) {
    return (int) (((random.nextLong() >>> 32) * bound) >>> 32);
  }

  /** Returns a number of a range, both ends included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Says yes that many times in a thousand. */
  boolean perMille(int times) {
    return below(1000) < times;
  }
}
