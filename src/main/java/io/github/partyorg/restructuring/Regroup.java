package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to regroup units, many into many (sắp xếp, tổ chức lại): some end, some begin, and each
 * receiving unit has an {@link Intake}.
 *
 * <p>All that a unit which ends holds is taken in somewhere. A source that does not end keeps its
 * leadership, consents and groups, without the members who leave. Each receiving unit succeeds by
 * its exact share of the members; the order of the intakes does not matter. A reform of one
 * connected group of units is one such order.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Regroup extends RearrangingOrder permits ImmutableRegroup {

  private static final Bilingual TERM = Bilingual.of("sắp xếp lại", "regroup");
  private static final Bilingual DONE = Bilingual.of("sắp xếp lại", "regrouped");

  Regroup() {
    super(TERM, DONE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param units the texts of the units' ids; none if all live on
   */
  public static Intakes ending(String... units) {
    return ending(Stream.of(units).map(UnitId::of).toList());
  }

  /**
   * {@return the next step of the order}
   *
   * @param units the units' ids; none if all live on
   */
  public static Intakes ending(Iterable<UnitId> units) {
    ImmutableList<UnitId> named = ImmutableList.copyOf(units);
    return intakes -> ImmutableRegroup.make(named, intakes, Optional.empty());
  }

  /** The step that states the intakes. */
  @FunctionalInterface
  public interface Intakes {

    /**
     * Completes the order.
     *
     * @param intakes the intake of each unit, at least one
     * @return the order
     * @throws IllegalArgumentException if there is no intake, or two of one unit
     */
    Regroup into(Iterable<Intake> intakes);

    /**
     * Completes the order.
     *
     * @param intakes the intake of each unit, at least one
     * @return the order
     * @throws IllegalArgumentException if there is no intake, or two of one unit
     */
    default Regroup into(Intake... intakes) {
      return into(ImmutableList.copyOf(intakes));
    }
  }

  /**
   * {@return this order with its purpose}
   *
   * @param why the purpose
   */
  public final Regroup because(Purpose why) {
    return ImmutableRegroup.make(units(), intakes(), Optional.of(why));
  }

  /** {@return the ids of the units that end} */
  public abstract ImmutableList<UnitId> units();

  /** {@return the intakes} */
  public abstract ImmutableList<Intake> intakes();

  @Override
  public abstract Optional<Purpose> purpose();

  @Value.Check
  void saysEachTargetOnce() {
    Set<UnitId> targets = intakes().stream().map(Intake::unit).collect(Collectors.toSet());
    if (targets.size() < intakes().size() || targets.isEmpty()) {
      throw new IllegalArgumentException(
          "The regrouping of %s has the intakes %s; state one at least, and one for each unit."
              .formatted(units(), intakes()));
    }
  }

  @Override
  public final Bilingual summary() {
    return sentence("Sắp xếp lại ", "Regroup ", listed(units()));
  }

  @Override
  final Bilingual told(Restructured change) {
    return sentence("Sắp xếp lại ", "Regrouped ", listed(change.ended()));
  }

  private Bilingual sentence(String vietnamese, String english, String units) {
    Bilingual into =
        Bilingual.join(
            "; ", intakes().stream().map(Intake::summary).collect(ImmutableList.toImmutableList()));
    return withPurpose(
        Bilingual.of(
            vietnamese + units + " thành " + into.vietnamese(),
            english + units + " into " + into.english()));
  }

  @Override
  final ImmutableList<Unit> beginnings() {
    return intakes().stream()
        .flatMap(intake -> intake.beginning().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    ImmutableSet.Builder<UnitId> concerned = ImmutableSet.builder();
    concerned.addAll(units());
    Rearrangement.Builder meaning = Rearrangement.builder().ends(units());
    for (Intake intake : intakes()) {
      meaning.flows(intake.flows());
      concerned.addAll(intake.sources()).add(intake.unit());
      intake
          .beginning()
          .ifPresent(
              unit ->
                  meaning.begins(unit, intake.superior().orElseThrow(), Rearrangement.Origin.NEW));
    }
    ImmutableSet<UnitId> all = concerned.build();
    return Optional.of(meaning.originals(all).results(all).build());
  }
}
