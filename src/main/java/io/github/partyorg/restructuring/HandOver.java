package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to hand units over to another superior, or out of the hierarchy (chuyển giao tổ chức
 * đảng).
 *
 * <p>The units go whole, with all that is theirs and all below them. The role of a branch may
 * change with its place. Members who leave a unit's line this way lose their seats there.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class HandOver extends RearrangingOrder permits ImmutableHandOver {

  private static final Bilingual TERM = Bilingual.of("chuyển giao", "hand over");
  private static final Bilingual DONE = Bilingual.of("chuyển giao", "handed over");

  HandOver() {
    super(TERM, DONE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param units the texts of the units' ids, at least one
   */
  public static Away<HandOver> units(String... units) {
    return units(Stream.of(units).map(UnitId::of).toList());
  }

  /**
   * {@return the next step of the order}
   *
   * @param units the units' ids, at least one
   */
  public static Away<HandOver> units(Iterable<UnitId> units) {
    ImmutableList<UnitId> named = ImmutableList.copyOf(units);
    return new Away<>(
        superior ->
            ImmutableHandOver.make(
                named, Optional.of(superior), Optional.empty(), Optional.empty()),
        outside ->
            ImmutableHandOver.make(
                named, Optional.empty(), Optional.of(outside), Optional.empty()));
  }

  /**
   * {@return this order with the second decision, of the other side}
   *
   * @param unit the text of the id of the unit whose committee decided it, too
   */
  public final HandOver alsoDecidedBy(String unit) {
    return alsoDecidedBy(UnitId.of(unit));
  }

  /**
   * Returns this order with the second decision: between organisations directly under the Centre
   * the giving and the receiving side decide, each for itself.
   *
   * @param unit the id of the unit whose committee decided it, too
   * @return the order
   */
  public final HandOver alsoDecidedBy(UnitId unit) {
    return ImmutableHandOver.make(units(), superior(), outside(), Optional.of(unit));
  }

  /** {@return the ids of the units that are handed over, at least one} */
  public abstract ImmutableList<UnitId> units();

  /** {@return the id of the unit directly above from then on, or empty if they leave} */
  public abstract Optional<UnitId> superior();

  /** {@return the organisation outside that receives them, or empty if they do not leave} */
  public abstract Optional<String> outside();

  /**
   * {@return the id of the unit whose committee decided it, too, or empty if only the issuer of
   * this decision did; it need not be in the hierarchy}
   */
  public abstract Optional<UnitId> secondIssuer();

  @Value.Check
  void namesSomething() {
    if (units().isEmpty()) {
      throw new IllegalArgumentException(
          "The hand-over to " + receiver() + " names no unit; name one.");
    }
    if (outside().map(String::isBlank).orElse(false)) {
      throw new IllegalArgumentException(
          "The organisation that receives " + listed(units()) + " is blank; name it.");
    }
  }

  private String receiver() {
    return superior().map(UnitId::value).or(this::outside).orElse("");
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Chuyển giao " + listed(units()) + " cho " + receiver(),
        "Hand " + listed(units()) + " over to " + receiver());
  }

  @Override
  final Bilingual told(Restructured change) {
    String units = listed(outside().isPresent() ? change.originals() : change.results());
    return Bilingual.of(
        "Chuyển giao " + units + " cho " + receiver(),
        "Handed " + units + " over to " + receiver());
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    Rearrangement.Builder meaning =
        Rearrangement.builder()
            .originals(units())
            .results(outside().isPresent() ? List.of() : units());
    superior().ifPresent(above -> execution.find(above, Unit.class));
    Set<UnitId> known = new HashSet<>();
    for (UnitId id : units()) {
      if (!known.add(id)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, id, id);
      } else if (execution.find(id, Unit.class).isPresent()) {
        check(id, execution);
        execution
            .superiorOf(id)
            .ifPresent(
                above ->
                    meaning.flow(
                        Rearrangement.Flow.ofUnits(above, superior(), ImmutableList.of(id))));
      }
    }
    return Optional.of(meaning.build());
  }

  private void check(UnitId unit, Execution execution) {
    ImmutableList<UnitId> path = execution.hierarchy().path(unit).ids();
    if (path.size() == 1) {
      execution.refuse(Reason.Kind.IS_ROOT, unit, unit);
    } else if (superior().filter(path.get(path.size() - 2)::equals).isPresent()) {
      execution.refuse(Reason.Kind.SAME_UNIT, path.get(path.size() - 2), unit);
    }
    if (path.subList(0, path.size() - 1).stream().anyMatch(units()::contains)) {
      execution.refuse(Reason.Kind.BELOW_ANOTHER, unit, unit);
    }
  }
}
