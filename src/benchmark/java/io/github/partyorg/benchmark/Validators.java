package io.github.partyorg.benchmark;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.benchmark.mutable.MutableUnit;
import io.github.partyorg.benchmark.mutable.Thresholds;
import io.github.partyorg.structure.Hierarchy;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

/** The ten norms by general validators, on ten districts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 4, time = 1)
public class Validators {

  /** Both models, and the validators of both peers. */
  @State(Scope.Benchmark)
  public static class Peers {
    @Param("P")
    public Scale scale;

    Hierarchy hierarchy;
    MutableParty party;
    final List<ValidatedUnit> beans = new ArrayList<>();
    Validator hibernate;
    am.ik.yavi.core.Validator<MutableUnit> yavi;

    @Setup
    public void make() {
      Locale.setDefault(Locale.ROOT);
      hierarchy = scale.hierarchy();
      party = MutableLoading.party(Rows.of(hierarchy.root()));
      party.units.values().forEach(unit -> beans.add(new ValidatedUnit(unit)));
      hibernate = Validation.buildDefaultValidatorFactory().getValidator();
      yavi = conditions();
      Set<String> ours = new HashSet<>();
      Norms.report(hierarchy)
          .violations()
          .forEach(violation -> ours.add(violation.rule().code() + " " + violation.unit()));
      expect(ours, byHibernate(this), "Hibernate Validator");
      expect(ours, byYavi(this), "YAVI");
    }

    private static void expect(Set<String> ours, List<String> theirs, String peer) {
      if (!ours.equals(new HashSet<>(theirs))) {
        throw new IllegalStateException(peer + " finds " + theirs + ", not " + ours);
      }
    }

    private static am.ik.yavi.core.Validator<MutableUnit> conditions() {
      return ValidatorBuilder.<MutableUnit>of()
          .constraintOnTarget(Thresholds::org04, "unit", "ORG-04", "ORG-04")
          .constraintOnTarget(Thresholds::br01, "unit", "BR-01", "BR-01")
          .constraintOnTarget(u -> Thresholds.org06(u, Moves.DAY), "unit", "ORG-06", "ORG-06")
          .constraintOnTarget(u -> Thresholds.org07(u, Moves.DAY), "unit", "ORG-07", "ORG-07")
          .constraintOnTarget(u -> Thresholds.org08(u, Moves.DAY), "unit", "ORG-08", "ORG-08")
          .constraintOnTarget(Thresholds::br05, "unit", "BR-05", "BR-05")
          .constraintOnTarget(Thresholds::br06, "unit", "BR-06", "BR-06")
          .constraintOnTarget(Thresholds::br07, "unit", "BR-07", "BR-07")
          .constraintOnTarget(Thresholds::br08, "unit", "BR-08", "BR-08")
          .constraintOnTarget(Thresholds::cmt01, "unit", "CMT-01", "CMT-01")
          .build();
    }
  }

  private static List<String> byHibernate(Peers peers) {
    List<String> found = new ArrayList<>();
    for (ValidatedUnit bean : peers.beans) {
      peers
          .hibernate
          .validate(bean)
          .forEach(violation -> found.add(violation.getMessage() + " " + bean.unit().id));
    }
    return found;
  }

  private static List<String> byYavi(Peers peers) {
    List<String> found = new ArrayList<>();
    for (MutableUnit unit : peers.party.units.values()) {
      for (ConstraintViolation violation : peers.yavi.validate(unit)) {
        found.add(violation.messageKey() + " " + unit.id);
      }
    }
    return found;
  }

  @Benchmark
  public Object ours(Peers peers) {
    return Norms.report(peers.hierarchy).violations();
  }

  @Benchmark
  public Object fused(Peers peers) {
    return Norms.Fused.find(peers.hierarchy);
  }

  @Benchmark
  public Object hibernateValidator(Peers peers) {
    return byHibernate(peers);
  }

  @Benchmark
  public Object yaviValidator(Peers peers) {
    return byYavi(peers);
  }
}
