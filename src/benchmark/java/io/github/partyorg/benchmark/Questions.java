package io.github.partyorg.benchmark;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.partyorg.benchmark.mutable.MutableMember;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.benchmark.mutable.MutableUnit;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one asks of a country: how many of each sort, and where somebody is. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class Questions {

  private static final ImmutableMap<Kind, Integer> KINDS =
      Maps.toMap(Kind.shipped(), Kind.shipped()::indexOf);
  private static final int STANDINGS = Standing.values().length;

  /** The library's hierarchy. */
  @State(Scope.Benchmark)
  public static class Ours {
    @Param("N")
    public Scale scale;

    Hierarchy hierarchy;

    @Setup
    public void make() {
      // Both are read from rows, so that both lie in memory as what was read does.
      hierarchy = Loading.hierarchy(Rows.of(scale.hierarchy().root()));
      System.gc();
    }
  }

  /** The library's hierarchy, asked for members before. */
  @State(Scope.Benchmark)
  public static class Asked {
    @Param("N")
    public Scale scale;

    Hierarchy hierarchy;
    final List<MemberId> members = new ArrayList<>();
    int next;

    @Setup
    public void make() {
      hierarchy = scale.hierarchy();
      hierarchy.members().forEach(member -> members.add(member.id()));
      Collections.shuffle(members, new Random(3));
      hierarchy.branchOf(MemberId.of("M-unknown"));
      for (MemberId member : members.subList(0, 1000)) {
        boolean listed = hierarchy.branchOf(member).orElseThrow().hasMember(member);
        Answers.expect(true, listed, "the branch of a member");
      }
    }
  }

  /** The mutable objects. */
  @State(Scope.Benchmark)
  public static class Mutable {
    @Param("N")
    public Scale scale;

    MutableParty party;

    @Setup
    public void make() {
      Hierarchy hierarchy = scale.hierarchy();
      party = MutableLoading.party(Rows.of(hierarchy.root()));
      Answers.expect(
          Arrays.toString(counted(hierarchy)), Arrays.toString(counted(party)), "the count");
      System.gc();
    }
  }

  @Benchmark
  public int[] countOurs(Ours ours) {
    return counted(ours.hierarchy);
  }

  private static int[] counted(Hierarchy hierarchy) {
    int[] counts = new int[KINDS.size() * STANDINGS];
    for (Unit unit : hierarchy.units()) {
      if (unit instanceof Branch branch) {
        int kind = at(branch.kind());
        for (Member member : branch.members()) {
          counts[kind + member.standing().ordinal()]++;
        }
      }
    }
    return counts;
  }

  /** Returns from where on members of branches of a kind are counted. */
  private static int at(Kind kind) {
    return KINDS.getOrDefault(kind, 0) * STANDINGS;
  }

  @Benchmark
  public int[] countMutable(Mutable mutable) {
    return counted(mutable.party);
  }

  private static int[] counted(MutableParty party) {
    int[] counts = new int[KINDS.size() * STANDINGS];
    count(party.root, counts);
    return counts;
  }

  private static void count(MutableUnit unit, int[] counts) {
    int kind = at(unit.kind);
    for (MutableMember member : unit.members) {
      counts[kind + member.standing.ordinal()]++;
    }
    for (MutableUnit child : unit.children) {
      count(child, counts);
    }
  }

  @Benchmark
  public Object branchOfMember(Asked asked) {
    asked.next = (asked.next + 1) % asked.members.size();
    return asked.hierarchy.branchOf(asked.members.get(asked.next));
  }
}
