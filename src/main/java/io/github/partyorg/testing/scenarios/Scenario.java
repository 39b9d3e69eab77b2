package io.github.partyorg.testing.scenarios;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plan with its expected outcome (tình huống): the hierarchy before, the decisions, and either
 * the hierarchy after them or why they are refused.
 *
 * <p>All members before are members after, unless a drawing says otherwise. The notation of files
 * of scenarios is described in {@code docs/testing.md}.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Scenario permits ImmutableScenario {

  Scenario() {}

  static Scenario of(
      String id,
      Bilingual name,
      String text,
      Hierarchy before,
      Plan plan,
      Optional<Drawing> after,
      Iterable<Reason.Kind> reasons,
      Map<UnitId, Fate> fates) {
    return ImmutableScenario.make(id, name, text, before, plan, after, reasons, fates);
  }

  /** {@return a short name in letters and hyphens, which stays the same} */
  public abstract String id();

  /** {@return what it is about, in a sentence} */
  public abstract Bilingual name();

  /** {@return the text, as it was written, without id and name} */
  @Value.Auxiliary
  public abstract String text();

  /** {@return the hierarchy before} */
  public abstract Hierarchy before();

  /** {@return the decisions} */
  public abstract Plan plan();

  /**
   * {@return the hierarchy after the plan, with the findings of a review in its margin if these are
   * compared; empty if the plan is refused}
   */
  public abstract Optional<Drawing> after();

  /** {@return why the plan is refused; none if it is carried out} */
  public abstract ImmutableSet<Reason.Kind> reasons();

  /** {@return where units before went, those that are compared} */
  public abstract ImmutableMap<UnitId, Fate> fates();

  @Value.Check
  void endsInOneWay() {
    if (after().isPresent() == !reasons().isEmpty()) {
      throw new IllegalArgumentException(
          "Scenario " + id() + " needs either a drawing after the plan or reasons of a refusal.");
    }
    if (!Sets.difference(fates().keySet(), ids(before())).isEmpty()) {
      throw new IllegalArgumentException(
          "Scenario %s asks where %s went; the drawing before has %s."
              .formatted(id(), fates().keySet(), ids(before())));
    }
  }

  private static ImmutableSet<UnitId> ids(Hierarchy hierarchy) {
    ImmutableSet.Builder<UnitId> ids = ImmutableSet.builder();
    hierarchy.units().forEach(unit -> ids.add(unit.id()));
    return ids.build();
  }

  /** {@return what an application has to be able to do: all that the scenario tells of} */
  public final ImmutableSet<Ability> needs() {
    Needs needs =
        new Needs()
            .of(plan())
            .of(before())
            .of(fates().values())
            .ofReasons(reasons())
            .ofFindings(after().isPresent() && !after().get().marks().isEmpty());
    after().ifPresent(drawing -> needs.of(drawing.hierarchy()));
    return Sets.immutableEnumSet(needs.all());
  }

  /** {@return the id and what it is about} */
  @Override
  public final String toString() {
    return id() + ": " + name().english();
  }
}
