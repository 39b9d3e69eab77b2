package io.github.partyorg.benchmark;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import io.github.partyorg.benchmark.Moves.Transfer;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.benchmark.persistent.PCollectionsParty;
import io.github.partyorg.benchmark.persistent.VavrParty;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One transfer with the version before kept, as other models keep it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class KeptVersions {

  /** The mutable objects. */
  @State(Scope.Benchmark)
  public static class Objects {
    @Param("N")
    public Scale scale;

    MutableParty party;
    Transfer transfer;

    @Setup
    public void make() {
      Hierarchy hierarchy = scale.hierarchy();
      transfer = Moves.transfers(hierarchy, 1).get(0);
      party = MutableLoading.party(Rows.of(hierarchy.root()));
    }
  }

  /** Graphs of ids, from superior to unit and from branch to member. */
  @State(Scope.Benchmark)
  public static class IdGraphs {
    @Param("P")
    public Scale scale;

    Transfer transfer;
    final MutableGraph<String> guava = GraphBuilder.directed().build();
    final SimpleDirectedGraph<String, DefaultEdge> jgrapht =
        new SimpleDirectedGraph<>(DefaultEdge.class);

    @Setup
    public void make() {
      Hierarchy hierarchy = scale.hierarchy();
      transfer = Moves.transfers(hierarchy, 1).get(0);
      edges(
          hierarchy.root(),
          (above, below) -> {
            guava.putEdge(above, below);
            jgrapht.addVertex(above);
            jgrapht.addVertex(below);
            jgrapht.addEdge(above, below);
          });
    }

    private static void edges(Unit unit, BiConsumer<String, String> edge) {
      for (Unit child : unit.children()) {
        edge.accept(unit.id().value(), child.id().value());
        edges(child, edge);
      }
      if (unit instanceof Branch branch) {
        branch
            .members()
            .forEach(member -> edge.accept(unit.id().value(), "m " + member.id().value()));
      }
    }
  }

  /** Persistent collections. */
  @State(Scope.Benchmark)
  public static class Persistent {
    @Param("N")
    public Scale scale;

    VavrParty vavr;
    PCollectionsParty pcollections;
    List<Transfer> transfers;

    @Setup
    public void make() {
      Hierarchy hierarchy = scale.hierarchy();
      transfers = Moves.transfers(hierarchy, OneOrder.TRANSFERS);
      Rows rows = Rows.of(hierarchy.root());
      vavr = PersistentLoading.vavr(rows);
      pcollections = PersistentLoading.pcollections(rows);
      Caches.evict();
    }
  }

  @Benchmark
  public Object deepCopy(Objects objects) {
    MutableParty next = objects.party.copy();
    next.transfer(objects.transfer.member(), objects.transfer.to());
    return next;
  }

  @Benchmark
  public Object guavaGraph(IdGraphs graphs) {
    MutableGraph<String> next = Graphs.copyOf(graphs.guava);
    next.removeEdge(graphs.transfer.from(), "m " + graphs.transfer.member());
    next.putEdge(graphs.transfer.to(), "m " + graphs.transfer.member());
    return next;
  }

  @Benchmark
  public Object jgrapht(IdGraphs graphs) {
    @SuppressWarnings("unchecked")
    SimpleDirectedGraph<String, DefaultEdge> next =
        (SimpleDirectedGraph<String, DefaultEdge>) graphs.jgrapht.clone();
    next.removeEdge(graphs.transfer.from(), "m " + graphs.transfer.member());
    next.addEdge(graphs.transfer.to(), "m " + graphs.transfer.member());
    return next;
  }

  @Benchmark
  @OperationsPerInvocation(OneOrder.TRANSFERS)
  @Warmup(iterations = 40)
  @Measurement(iterations = 30)
  public Object vavr(Persistent persistent) {
    VavrParty next = persistent.vavr;
    for (Transfer transfer : persistent.transfers) {
      next = next.transfer(transfer.member(), transfer.to());
    }
    return next;
  }

  @Benchmark
  @OperationsPerInvocation(OneOrder.TRANSFERS)
  @Warmup(iterations = 40)
  @Measurement(iterations = 30)
  public Object pcollections(Persistent persistent) {
    PCollectionsParty next = persistent.pcollections;
    for (Transfer transfer : persistent.transfers) {
      next = next.transfer(transfer.member(), transfer.to());
    }
    return next;
  }
}
