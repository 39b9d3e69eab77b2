package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to split a unit (chia tách): it ends, and parts of it succeed it.
 *
 * <p>The parts are new units, or units that stand already. New units begin below the superior of
 * the old one. The units passed in state everything about them, including the first leadership,
 * except members, child units and guests: these come by the allocation. Each part succeeds by its
 * share of the members. If the unit lives on, {@linkplain SplitOff split a part off} it; if the
 * parts also take in from other units, {@linkplain Regroup regroup}.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Split extends RearrangingOrder permits ImmutableSplit {

  private static final Bilingual TERM = Bilingual.of("chia tách", "split");
  private static final Bilingual DONE = Bilingual.of("chia tách", "split");

  Split() {
    super(TERM, DONE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the text of the unit's id
   */
  public static Parting unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the unit's id
   */
  public static Parting unit(UnitId unit) {
    return new Parting(unit);
  }

  /** The step that names the parts. */
  public static final class Parting {

    private final UnitId unit;

    Parting(UnitId unit) {
      this.unit = unit;
    }

    /**
     * Goes on: these take the place of the unit.
     *
     * @param parts the new units, at least two, without members
     * @return the next step
     */
    public Allocating<Split> into(Unit... parts) {
      ImmutableList<Unit> begun = ImmutableList.copyOf(parts);
      return allocation -> ImmutableSplit.make(unit, begun, ImmutableList.of(), allocation);
    }

    /**
     * Goes on: units that stand already take the place of the unit.
     *
     * @param standing the texts of their ids, at least one
     * @return the next step
     */
    public Allocating<Split> among(String... standing) {
      return among(Stream.of(standing).map(UnitId::of).toList());
    }

    /**
     * Goes on: units that stand already take the place of the unit.
     *
     * @param standing their ids, at least one
     * @return the next step
     */
    public Allocating<Split> among(Iterable<UnitId> standing) {
      return allocation -> ImmutableSplit.make(unit, ImmutableList.of(), standing, allocation);
    }
  }

  /** {@return the id of the unit that is split} */
  public abstract UnitId unit();

  /** {@return the parts that begin, without members; none if the unit is split among others} */
  public abstract ImmutableList<Unit> parts();

  /** {@return the ids of the units among which it is split; none if parts begin} */
  public abstract ImmutableList<UnitId> standing();

  /** {@return the allocation to the parts} */
  public abstract Allocation allocation();

  @Value.Check
  void hasParts() {
    Set<UnitId> ids = parts().stream().map(Unit::id).collect(Collectors.toSet());
    ids.addAll(standing());
    if (standing().isEmpty() && parts().size() < 2) {
      throw new IllegalArgumentException(
          "The split of %s has the parts %s; name two, or split one off a unit that lives on."
              .formatted(unit(), parts()));
    }
    if (ids.size() < parts().size() + standing().size() || ids.contains(unit())) {
      throw new IllegalArgumentException(
          "The split of "
              + unit()
              + " has the parts "
              + (standing().isEmpty() ? parts() : standing())
              + "; each needs an id of its own, and the unit is not one of them.");
    }
  }

  @Override
  public final Bilingual summary() {
    return standing().isEmpty()
        ? Bilingual.of(
            "Chia " + unit() + " thành " + listed(parts()),
            "Split " + unit() + " into " + listed(parts()))
        : Bilingual.of(
            "Chia " + unit() + " vào " + listed(standing()),
            "Split " + unit() + " among " + listed(standing()));
  }

  @Override
  final Bilingual told(Restructured change) {
    Unit split = change.ended().get(0);
    return standing().isEmpty()
        ? Bilingual.of(
            "Chia " + split + " thành " + listed(parts()),
            "Split " + split + " into " + listed(parts()))
        : Bilingual.of(
            "Chia " + split + " vào " + listed(change.results()),
            "Split " + split + " among " + listed(change.results()));
  }

  @Override
  final ImmutableList<Unit> beginnings() {
    return parts();
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    Optional<Unit> found = execution.find(unit(), Unit.class);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<UnitId> superior = execution.superiorOf(unit());
    if (superior.isEmpty()) {
      execution.refuse(Reason.Kind.IS_ROOT, unit(), unit());
      return Optional.empty();
    }
    List<UnitId> heirs =
        standing().isEmpty() ? parts().stream().map(Unit::id).toList() : standing();
    Rearrangement.Builder meaning =
        Rearrangement.builder()
            .ends(List.of(unit()))
            .flows(allocation().flowsFrom(unit()))
            .flows(flowsOfNothing(heirs))
            .among(places())
            .originals(ImmutableList.<UnitId>builder().add(unit()).addAll(standing()).build())
            .results(heirs);
    parts().forEach(part -> meaning.begins(part, superior.get(), Rearrangement.Origin.NEW));
    return Optional.of(meaning.build());
  }

  /** Names the heirs that the allocation sends nothing to: they succeed all the same. */
  private ImmutableList<Rearrangement.Flow> flowsOfNothing(List<UnitId> heirs) {
    ImmutableList.Builder<Rearrangement.Flow> flows = ImmutableList.builder();
    for (UnitId heir : heirs) {
      if (!allocation().destinations().contains(heir)) {
        flows.add(Rearrangement.Flow.of(unit(), heir, ImmutableList.of()));
      }
    }
    return flows.build();
  }

  private ImmutableSet<UnitId> places() {
    ImmutableSet.Builder<UnitId> places = ImmutableSet.builder();
    parts().forEach(part -> part.subtree().forEach(unit -> places.add(unit.id())));
    return places.addAll(standing()).build();
  }
}
