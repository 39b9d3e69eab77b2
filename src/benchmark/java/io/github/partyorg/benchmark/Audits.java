package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Moves.Transfer;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Diff;
import org.javers.core.diff.changetype.container.ListChange;
import org.javers.core.metamodel.annotation.Id;
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

/** The difference of two versions, a hundred orders apart, by a general auditor of objects. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class Audits {

  private static final int ORDERS = 100;

  /** A unit as an entity of JaVers. */
  static final class AuditedUnit {
    @Id final String id;
    final String name;
    final List<AuditedUnit> children = new ArrayList<>();
    final List<AuditedMember> members = new ArrayList<>();

    AuditedUnit(Unit unit) {
      id = unit.id().value();
      name = unit.name();
      unit.children().forEach(child -> children.add(new AuditedUnit(child)));
      if (unit instanceof Branch branch) {
        branch.members().forEach(member -> members.add(new AuditedMember(member)));
      }
    }
  }

  /** A member as an entity of JaVers. */
  static final class AuditedMember {
    @Id final String id;
    final String name;
    final String standing;

    AuditedMember(Member member) {
      id = member.id().value();
      name = member.name();
      standing = member.standing().name();
    }
  }

  /** Two versions. */
  @State(Scope.Benchmark)
  public static class Versions {
    @Param("D")
    public Scale scale;

    AuditedUnit before;
    AuditedUnit after;
    final Javers javers = JaversBuilder.javers().build();

    @Setup
    public void make() {
      Hierarchy first = scale.hierarchy();
      Hierarchy last = first;
      Set<String> touched = new HashSet<>();
      for (Transfer transfer : Moves.transfers(first, ORDERS)) {
        last = transfer.decision().applyTo(last).after();
        touched.addAll(List.of(transfer.from(), transfer.to()));
      }
      before = new AuditedUnit(first.root());
      after = new AuditedUnit(last.root());
      Answers.expect(touched, changed(javers.compare(before, after)), "JaVers");
    }

    /** Returns the units whose rolls differ. */
    private static Set<String> changed(Diff diff) {
      return diff.getChangesByType(ListChange.class).stream()
          .map(change -> change.getAffectedLocalId().toString())
          .collect(Collectors.toSet());
    }
  }

  @Benchmark
  public Object javers(Versions versions) {
    return versions.javers.compare(versions.before, versions.after);
  }
}
