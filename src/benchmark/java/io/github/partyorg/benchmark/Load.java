package io.github.partyorg.benchmark;

import io.github.partyorg.structure.Hierarchy;
import java.util.concurrent.TimeUnit;
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

/** From the rows of a database to what one can work with. */
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

    @Setup
    public void read() {
      Hierarchy hierarchy = scale.hierarchy();
      rows = Rows.of(hierarchy.root());
      String answer = Answers.of(hierarchy);
      Answers.expect(answer, Answers.of(Loading.hierarchy(rows)), "what is loaded");
      Answers.expect(answer, Answers.of(MutableLoading.party(rows)), "the mutable objects");
      Answers.expect(answer, Answers.of(BareLoading.root(rows)), "the bare records");
    }

    /** Lets nobody pay for the last one's garbage. */
    @Setup(Level.Iteration)
    public void collect() {
      System.gc();
    }
  }

  @Benchmark
  public Object ours(Read read) {
    return Loading.hierarchy(read.rows);
  }

  @Benchmark
  public Object mutable(Read read) {
    return MutableLoading.party(read.rows);
  }

  @Benchmark
  public Object bare(Read read) {
    return BareLoading.root(read.rows);
  }
}
