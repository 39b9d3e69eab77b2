package io.github.partyorg;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.Supplier;

/** What a piece of work costs the thread that does it, whatever else the machine does. */
public final class Spent {

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Spent() {}

  /** Returns the bytes that a piece of work allocates, the second time that it is done. */
  public static long bytes(Supplier<?> work) {
    Reference.reachabilityFence(work.get());
    long before = THREAD.getThreadAllocatedBytes(Thread.currentThread().getId());
    Object kept = work.get();
    long after = THREAD.getThreadAllocatedBytes(Thread.currentThread().getId());
    Reference.reachabilityFence(kept);
    return after - before;
  }

  /** Returns how many times the processor time of another one work takes, both done in turn. */
  public static double ratio(Supplier<?> one, Supplier<?> other) {
    long ofOne = Long.MAX_VALUE;
    long ofOther = Long.MAX_VALUE;
    for (int round = 0; round < 4; round++) {
      ofOne = Math.min(ofOne, nanos(one));
      ofOther = Math.min(ofOther, nanos(other));
    }
    return (double) ofOne / ofOther;
  }

  private static long nanos(Supplier<?> work) {
    long before = THREAD.getCurrentThreadCpuTime();
    Object kept = work.get();
    long after = THREAD.getCurrentThreadCpuTime();
    Reference.reachabilityFence(kept);
    return after - before;
  }
}
