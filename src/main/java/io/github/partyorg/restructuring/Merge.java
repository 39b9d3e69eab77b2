package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to merge units into one that lives on (sáp nhập).
 *
 * <p>The units named end with their leaderships, consents, pilots and party groups; all their
 * members, child units and guests go to the survivor. The survivor keeps its id, name, founding
 * day, consents, pilot and groups, and its leadership unless the order states another. The Party's
 * norms ask for an appointed leadership after a merger: state it. A stay as guest ends where the
 * guest is, or becomes, a member of the survivor; of two stays of one person the longer is kept.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Merge extends RearrangingOrder permits ImmutableMerge {

  private static final Bilingual TERM = Bilingual.of("sáp nhập", "merge");
  private static final Bilingual DONE = Bilingual.of("sáp nhập", "merged");

  Merge() {
    super(TERM, DONE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param units the texts of the units' ids, at least one
   */
  public static Into<Merge> units(String... units) {
    return units(Stream.of(units).map(UnitId::of).toList());
  }

  /**
   * {@return the next step of the order}
   *
   * @param units the units' ids, at least one
   */
  public static Into<Merge> units(Iterable<UnitId> units) {
    ImmutableList<UnitId> named = ImmutableList.copyOf(units);
    return survivor -> ImmutableMerge.make(named, survivor, Optional.empty(), Optional.empty());
  }

  /**
   * {@return this order with its purpose}
   *
   * @param why the purpose
   */
  public final Merge because(Purpose why) {
    return ImmutableMerge.make(units(), survivor(), Optional.of(why), leadership());
  }

  /**
   * {@return this order with a new leadership of the survivor, in place of the one that it has}
   *
   * @param led all new seats
   */
  public final Merge ledBy(Leadership led) {
    return ImmutableMerge.make(units(), survivor(), purpose(), Optional.of(led));
  }

  /** {@return the ids of the units that end, at least one} */
  public abstract ImmutableList<UnitId> units();

  /** {@return the id of the unit that lives on} */
  public abstract UnitId survivor();

  @Override
  public abstract Optional<Purpose> purpose();

  /** {@return all seats of the survivor from then on, or empty if it keeps its leadership} */
  public abstract Optional<Leadership> leadership();

  @Value.Check
  void namesSomething() {
    if (units().isEmpty()) {
      throw new IllegalArgumentException(
          "The merger into " + survivor() + " names no unit that ends; name one.");
    }
  }

  @Override
  public final Bilingual summary() {
    String ending = listed(units());
    return Bilingual.of(
        "Sáp nhập " + ending + " vào " + survivor(), "Merge " + ending + " into " + survivor());
  }

  @Override
  final Bilingual told(Restructured change) {
    Object into = change.results().get(0);
    return Bilingual.of(
        "Sáp nhập " + listed(change.ended()) + " vào " + into,
        "Merged " + listed(change.ended()) + " into " + into);
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    Sources.check(execution, units());
    Rearrangement.Builder meaning =
        Rearrangement.builder()
            .ends(units())
            .originals(ImmutableList.<UnitId>builder().addAll(units()).add(survivor()).build())
            .results(List.of(survivor()));
    for (UnitId unit : units()) {
      meaning.flow(Rearrangement.Flow.whole(unit, survivor()));
    }
    leadership().ifPresent(led -> meaning.restates(survivor(), Rearrangement.Restated.ledBy(led)));
    return Optional.of(meaning.build());
  }
}
