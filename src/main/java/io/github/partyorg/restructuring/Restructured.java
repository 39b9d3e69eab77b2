package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Units ended, began, moved or were restated by one order (đã sắp xếp tổ chức). It holds the effect
 * of the order on its hierarchy.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Restructured extends Change permits ImmutableRestructured {

  Restructured() {}

  static Restructured of(
      Act act,
      ImmutableList<Unit> originals,
      ImmutableList<Unit> results,
      ImmutableList<Unit> ended,
      ImmutableList<Unit> begun,
      ImmutableMap<UnitId, UnitId> superiors,
      ImmutableList<Move> moves,
      ImmutableList<Succession> edges,
      ImmutableList<UnitId> restanding) {
    return ImmutableRestructured.make(
        act, originals, results, ended, begun, superiors, moves, edges, restanding);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract ImmutableList<Unit> originals();

  @Override
  public abstract ImmutableList<Unit> results();

  @Override
  public abstract ImmutableList<Unit> ended();

  @Override
  public abstract ImmutableList<Unit> begun();

  /** The unit directly above each that ended, as it stood, and each that began. */
  abstract ImmutableMap<UnitId, UnitId> superiors();

  /** {@return all moves of members and units, the rest included} */
  public abstract ImmutableList<Move> moves();

  /** {@return how units come from others, successions among them} */
  public abstract ImmutableList<Succession> edges();

  /**
   * {@return the units that the sentence did not touch and that are something else now, because a
   * level was restated directly above them}
   */
  public abstract ImmutableList<UnitId> restanding();

  /** {@return the sentence} */
  @Override
  public final RearrangingOrder order() {
    return (RearrangingOrder) act().order();
  }

  /**
   * {@return true if the change comes from a sentence of one type}
   *
   * @param type the type of order
   */
  public final boolean isBy(Class<? extends RearrangingOrder> type) {
    return type.isInstance(order());
  }

  /**
   * {@return the last superior of a unit that ended, or the first of one that began; empty for
   * other units}
   *
   * @param unit the id of the unit
   */
  public final Optional<UnitId> superiorOf(UnitId unit) {
    return Optional.ofNullable(superiors().get(unit));
  }

  /** {@return the members who moved individually, not along with their branch} */
  public final ImmutableSet<MemberId> moved() {
    ImmutableSet.Builder<MemberId> moved = ImmutableSet.builder();
    moves().forEach(move -> moved.addAll(move.members()));
    return moved.build();
  }

  @Override
  public final ImmutableList<Unit> left() {
    ImmutableList.Builder<Unit> left = ImmutableList.builder();
    if (receiver().isPresent()) {
      originals().forEach(unit -> left.addAll(unit.subtree()));
    }
    return left.build();
  }

  @Override
  public final ImmutableMap<UnitId, String> outside() {
    ImmutableMap.Builder<UnitId, String> outside = ImmutableMap.builder();
    receiver().ifPresent(name -> left().forEach(unit -> outside.put(unit.id(), name)));
    return outside.buildOrThrow();
  }

  private Optional<String> receiver() {
    return order() instanceof HandOver handOver ? handOver.outside() : Optional.empty();
  }

  /** {@return true if the units that began came from outside the hierarchy} */
  public final boolean cameIn() {
    return order() instanceof TakeIn;
  }

  @Override
  public final ImmutableList<Succession> successions() {
    return edges().stream()
        .filter(edge -> edge.kind() == Succession.Kind.SUCCESSION)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public final Bilingual term() {
    return order().participle();
  }

  @Override
  public final Bilingual summary() {
    return order().told(this);
  }
}
