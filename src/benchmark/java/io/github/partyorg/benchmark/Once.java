package io.github.partyorg.benchmark;

/**
 * Lets a benchmark check its answer in the first shot, while the code warms up, and only its own:
 * on a country, to check all peers of a class takes longer than to measure one.
 */
final class Once {

  private boolean isDone;

  void check(Runnable check) {
    if (!isDone) {
      isDone = true;
      check.run();
    }
  }
}
