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
    long spent = 0;
    for (int run = 0; run < 2; run++) {
      long before = THREAD.getThreadAllocatedBytes(Thread.currentThread().getId());
      Object given = work.get();
      try {
        spent = THREAD.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
      } finally {
        Reference.reachabilityFence(given);
      }
    }
    return spent;
  }
}
