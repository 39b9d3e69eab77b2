package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Moves.Transfer;
import io.github.partyorg.benchmark.mutable.MutableMember;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RecordDeath;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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

/**
 * Changes of membership, one after the other, each on what the last one left, and every version
 * kept: in the branches, and about the members, of the transfers of {@link OneOrder}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 100)
@Measurement(iterations = 60)
public class Memberships {

  /** A hierarchy, and decisions about it. */
  @State(Scope.Benchmark)
  public static class Ours {
    @Param("N")
    public Scale scale;

    Hierarchy hierarchy;
    List<Decision> admissions;
    List<Decision> arrivals;
    List<Decision> deaths;

    @Setup
    public void make() {
      hierarchy = scale.hierarchy();
      List<Transfer> moves = Moves.transfers(hierarchy, OneOrder.TRANSFERS);
      admissions = decisions(at -> Admit.member(newcomer(at, false)).into(moves.get(at).to()));
      arrivals = decisions(at -> TransferIn.member(newcomer(at, true)).into(moves.get(at).to()));
      deaths = decisions(at -> RecordDeath.member(moves.get(at).member()).of(moves.get(at).from()));
      check(moves);
      System.gc();
    }

    private static List<Decision> decisions(IntFunction<Order> order) {
      return IntStream.range(0, OneOrder.TRANSFERS)
          .mapToObj(at -> Moves.decide(order.apply(at)))
          .toList();
    }

    private static Member newcomer(int at, boolean official) {
      String id = "K" + at;
      return (official ? Member.official(id) : Member.probationary(id))
          .name("Đảng viên " + id)
          .build();
    }

    /** All three, one after the other, on mutable objects. */
    private void check(List<Transfer> moves) {
      MutableParty party = MutableLoading.party(Rows.of(hierarchy.root()));
      for (List<Decision> newcomers : List.of(admissions, arrivals)) {
        for (int at = 0; at < moves.size(); at++) {
          party.admit(mutable(newcomer(at, newcomers == arrivals), party, moves.get(at).to()));
        }
        Answers.expect(after(newcomers), Answers.of(party), "newcomers on mutable objects");
        for (int at = 0; at < moves.size(); at++) {
          party.leave("K" + at);
        }
      }
      moves.forEach(move -> party.leave(move.member()));
      Answers.expect(after(deaths), Answers.of(party), "deaths on mutable objects");
    }

    private static MutableMember mutable(Member member, MutableParty party, String branch) {
      return new MutableMember(
          member.id().value(),
          member.name(),
          member.standing(),
          member.participation(),
          null,
          null,
          null,
          party.units.get(branch));
    }

    private String after(List<Decision> decisions) {
      return Answers.of(Plan.of(decisions).applyTo(hierarchy).after());
    }

    @Setup(Level.Iteration)
    public void evict(IterationParams iteration) {
      Caches.evict(iteration);
    }

    Outcome[] apply(List<Decision> decisions) {
      Outcome[] kept = new Outcome[decisions.size()];
      Hierarchy version = hierarchy;
      for (int at = 0; at < kept.length; at++) {
        kept[at] = decisions.get(at).applyTo(version);
        version = kept[at].after();
      }
      return kept;
    }
  }

  @Benchmark
  @OperationsPerInvocation(OneOrder.TRANSFERS)
  public Object admitted(Ours ours) {
    return ours.apply(ours.admissions);
  }

  @Benchmark
  @OperationsPerInvocation(OneOrder.TRANSFERS)
  public Object transferredIn(Ours ours) {
    return ours.apply(ours.arrivals);
  }

  @Benchmark
  @OperationsPerInvocation(OneOrder.TRANSFERS)
  public Object deceased(Ours ours) {
    return ours.apply(ours.deaths);
  }
}
