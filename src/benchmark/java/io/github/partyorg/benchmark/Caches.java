package io.github.partyorg.benchmark;

import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * Fills the processor's caches with something else: between two decisions of a day an application
 * does other things, and the mutable objects have just been touched to put them back.
 */
final class Caches {

  private static final int LINE = 16;
  private static final int[] ELSE = new int[24 << 20];

  private Caches() {}

  /** Fills the caches before what counts; code gets warm without it. */
  static void evict(IterationParams iteration) {
    if (iteration.getType() == IterationType.WARMUP) {
      return;
    }
    for (int at = 0; at < ELSE.length; at += LINE) {
      ELSE[at]++;
    }
  }
}
