package io.github.partyorg.benchmark;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Defect;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.Member;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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

/**
 * Hierarchies that are refused, beside sound ones with as many units and members: one id given to
 * every unit or member, and ids that all have one hash, the first of them given twice.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 15)
public class Refusals {

  /** One id for all. */
  @State(Scope.Benchmark)
  public static class Doubled {
    @Param("50000")
    public int count;

    Committee sound;
    Committee units;
    Committee members;

    @Setup
    public void make() {
      sound = province(count, at -> "C" + at, at -> "M" + at);
      units = province(count, at -> "C", at -> "M" + at);
      members = province(count, at -> "C" + at, at -> "M");
      Answers.expect(count + 1, Hierarchy.of(sound).unitCount(), "the count of units");
      expect(units, Defect.Kind.DUPLICATE_UNIT, "C", count);
      expect(members, Defect.Kind.DUPLICATE_MEMBER, "M", count);
    }
  }

  /** Ids of one hash. */
  @State(Scope.Benchmark)
  public static class OneHash {
    @Param("10000")
    public int count;

    Committee sound;
    Committee units;
    Committee members;

    @Setup
    public void make() {
      sound = province(count, at -> "C" + at, at -> "M" + at);
      units = province(count, at -> alike(at % (count - 1)), at -> "M" + at);
      members = province(count, at -> "C" + at, at -> alike(at % (count - 1)));
      Answers.expect(alike(0).hashCode(), alike(count).hashCode(), "the hash");
      expect(units, Defect.Kind.DUPLICATE_UNIT, alike(0), 2);
      expect(members, Defect.Kind.DUPLICATE_MEMBER, alike(0), 2);
    }

    /** Writes a number in two digits that have one hash. */
    private static String alike(int number) {
      StringBuilder text = new StringBuilder();
      for (int bit = 0; bit < 14; bit++) {
        text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
      }
      return text.toString();
    }
  }

  private static Committee province(
      int count, IntFunction<String> unit, IntFunction<String> member) {
    List<Branch> branches =
        IntStream.range(0, count)
            .mapToObj(
                at ->
                    Branch.of(unit.apply(at), Kind.AGENCY)
                        .name("Chi bộ " + at)
                        .addMembers(
                            Member.official(member.apply(at)).name("Đảng viên " + at).build())
                        .build())
            .toList();
    return Committee.province("T").name("Đảng bộ tỉnh").addAll(branches).build();
  }

  private static void expect(Committee root, Defect.Kind kind, String id, int places) {
    List<Defect> defects = refused(root);
    Answers.expect(1, defects.size(), "the count of defects");
    Answers.expect(kind, defects.get(0).kind(), "the defect");
    Answers.expect(id, defects.get(0).subject(), "the doubled id");
    Answers.expect(places, defects.get(0).places().size(), "the places");
  }

  private static List<Defect> refused(Committee root) {
    try {
      throw new IllegalStateException(Hierarchy.of(root) + " was not refused.");
    } catch (MalformedHierarchyException refused) {
      return refused.defects();
    }
  }

  @Benchmark
  public Object soundOfDoubled(Doubled doubled) {
    return Hierarchy.of(doubled.sound);
  }

  @Benchmark
  public Object unitDoubled(Doubled doubled) {
    return refused(doubled.units);
  }

  @Benchmark
  public Object memberDoubled(Doubled doubled) {
    return refused(doubled.members);
  }

  @Benchmark
  public Object soundOfOneHash(OneHash hash) {
    return Hierarchy.of(hash.sound);
  }

  @Benchmark
  public Object unitsOfOneHash(OneHash hash) {
    return refused(hash.units);
  }

  @Benchmark
  public Object membersOfOneHash(OneHash hash) {
    return refused(hash.members);
  }
}
