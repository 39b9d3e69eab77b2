package io.github.partyorg.benchmark;

import io.github.partyorg.structure.Hierarchy;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the rows of a database to what one can work with.
 *
 * <p>The library checks what it loads: that no id or official code occurs twice, and that seats,
 * groups and stays name members who are there. Neither peer checks anything. The mutable objects
 * put units and members into maps by their ids, where a doubled one would replace the first in
 * silence, and would fail on a superior or branch that is not there; the bare records have no maps.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class Load {

  /** The rows. */
  @State(Scope.Benchmark)
  public static class Read {
    @Param("N")
    public Scale scale;

    Rows rows;
    private String answer;
    private final Once once = new Once();

    @Setup
    public void read() {
      Hierarchy hierarchy = scale.hierarchy();
      rows = Rows.of(hierarchy.root());
      answer = Answers.of(hierarchy);
    }

    /** Returns what was loaded, which the first time must be what the library holds. */
    <T> T expected(T loaded, Function<T, String> told) {
      once.check(() -> Answers.expect(answer, told.apply(loaded), "what is loaded"));
      return loaded;
    }

    /** Lets nobody pay for the last one's garbage. */
    @Setup(Level.Iteration)
    public void collect() {
      System.gc();
    }
  }

  @Benchmark
  public Object ours(Read read) {
    return read.expected(Loading.hierarchy(read.rows), Answers::of);
  }

  @Benchmark
  public Object mutable(Read read) {
    return read.expected(MutableLoading.party(read.rows), Answers::of);
  }

  @Benchmark
  public Object bare(Read read) {
    return read.expected(BareLoading.root(read.rows), Answers::of);
  }
}
