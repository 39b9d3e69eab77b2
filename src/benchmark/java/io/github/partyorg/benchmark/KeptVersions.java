package io.github.partyorg.benchmark;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import io.github.partyorg.benchmark.Moves.Dissolution;
import io.github.partyorg.benchmark.Moves.Transfer;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.benchmark.persistent.PCollectionsParty;
import io.github.partyorg.benchmark.persistent.VavrParty;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;

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
      Answers.expect(
          Answers.of(transfer.decision().applyTo(hierarchy).after()),
          Answers.of(copied()),
          "the deep copy");
    }

    MutableParty copied() {
      MutableParty next = party.copy();
      next.transfer(transfer.member(), transfer.to());
      return next;
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
      Set<String> roll = roll(transfer.decision().applyTo(hierarchy).after(), transfer.to());
      Answers.expect(roll, copied().successors(transfer.to()), "the Guava graph");
      Answers.expect(
          roll, Set.copyOf(Graphs.successorListOf(cloned(), transfer.to())), "the JGraphT graph");
    }

    private static Set<String> roll(Hierarchy hierarchy, String branch) {
      return hierarchy.branch(branch).members().stream()
          .map(member -> "m " + member.id().value())
          .collect(Collectors.toSet());
    }

    MutableGraph<String> copied() {
      MutableGraph<String> next = com.google.common.graph.Graphs.copyOf(guava);
      next.removeEdge(transfer.from(), "m " + transfer.member());
      next.putEdge(transfer.to(), "m " + transfer.member());
      return next;
    }

    SimpleDirectedGraph<String, DefaultEdge> cloned() {
      @SuppressWarnings("unchecked")
      SimpleDirectedGraph<String, DefaultEdge> next =
          (SimpleDirectedGraph<String, DefaultEdge>) jgrapht.clone();
      next.removeEdge(transfer.from(), "m " + transfer.member());
      next.addEdge(transfer.to(), "m " + transfer.member());
      return next;
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
    List<Dissolution> dissolutions;

    @Setup
    public void make() {
      Hierarchy hierarchy = scale.hierarchy();
      transfers = Moves.transfers(hierarchy, OneOrder.TRANSFERS);
      dissolutions = Moves.dissolutions(hierarchy, OneOrder.DISSOLUTIONS);
      Rows rows = Rows.of(hierarchy.root());
      vavr = PersistentLoading.vavr(rows);
      pcollections = PersistentLoading.pcollections(rows);
      String root = hierarchy.root().id().value();
      String moved = after(hierarchy, transfers.stream().map(Transfer::decision));
      Answers.expect(moved, Answers.of(vavrTransfers(), root), "Vavr");
      Answers.expect(moved, Answers.of(pcollectionsTransfers(), root), "PCollections");
      String fewer = after(hierarchy, dissolutions.stream().map(Dissolution::decision));
      Answers.expect(fewer, Answers.of(vavrDissolutions(), root), "Vavr");
      Answers.expect(fewer, Answers.of(pcollectionsDissolutions(), root), "PCollections");
    }

    private static String after(Hierarchy hierarchy, Stream<Decision> decisions) {
      return Answers.of(Plan.of(decisions.toList()).applyTo(hierarchy).after());
    }

    @Setup(Level.Iteration)
    public void evict(IterationParams iteration) {
      Caches.evict(iteration);
    }

    VavrParty vavrTransfers() {
      VavrParty next = vavr;
      for (Transfer transfer : transfers) {
        next = next.transfer(transfer.member(), transfer.to());
      }
      return next;
    }

    VavrParty vavrDissolutions() {
      VavrParty next = vavr;
      for (Dissolution dissolution : dissolutions) {
        next = next.dissolve(dissolution.branch(), dissolution.to());
      }
      return next;
    }

    PCollectionsParty pcollectionsTransfers() {
      PCollectionsParty next = pcollections;
      for (Transfer transfer : transfers) {
        next = next.transfer(transfer.member(), transfer.to());
      }
      return next;
    }

    PCollectionsParty pcollectionsDissolutions() {
      PCollectionsParty next = pcollections;
      for (Dissolution dissolution : dissolutions) {
        next = next.dissolve(dissolution.branch(), dissolution.to());
      }
      return next;
    }
  }

  @Benchmark
  public Object deepCopy(Objects objects) {
    return objects.copied();
  }

  @Benchmark
  public Object guavaGraph(IdGraphs graphs) {
    return graphs.copied();
  }

  @Benchmark
  public Object jgrapht(IdGraphs graphs) {
    return graphs.cloned();
  }

  @Benchmark
  @OperationsPerInvocation(OneOrder.TRANSFERS)
  @Warmup(iterations = 60)
  @Measurement(iterations = 40)
  public Object vavrTransfers(Persistent persistent) {
    return persistent.vavrTransfers();
  }

  @Benchmark
  @OperationsPerInvocation(OneOrder.DISSOLUTIONS)
  @Warmup(iterations = 60)
  @Measurement(iterations = 40)
  public Object vavrDissolutions(Persistent persistent) {
    return persistent.vavrDissolutions();
  }

  @Benchmark
  @OperationsPerInvocation(OneOrder.TRANSFERS)
  @Warmup(iterations = 60)
  @Measurement(iterations = 40)
  public Object pcollectionsTransfers(Persistent persistent) {
    return persistent.pcollectionsTransfers();
  }

  @Benchmark
  @OperationsPerInvocation(OneOrder.DISSOLUTIONS)
  @Warmup(iterations = 60)
  @Measurement(iterations = 40)
  public Object pcollectionsDissolutions(Persistent persistent) {
    return persistent.pcollectionsDissolutions();
  }
}
