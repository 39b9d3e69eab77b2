package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit was split into parts, or parts were split off it (đã chia tách). */
@Value.Immutable
@TupleStyle
public abstract sealed class Divided extends Change permits ImmutableDivided {

  private static final Bilingual TERM = Bilingual.of("chia tách", "split");

  Divided() {}

  static Divided of(
      Decision decision,
      int order,
      Unit before,
      Optional<? extends Unit> after,
      ImmutableList<Unit> begun,
      ImmutableList<UnitId> partIds) {
    return ImmutableDivided.make(decision, order, before, after, begun, partIds);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  /**
   * Returns the unit as it was.
   *
   * @return the unit before
   */
  public abstract Unit before();

  /**
   * Returns the unit as it became.
   *
   * @return the unit that lives on, or empty if it ended
   */
  public abstract Optional<Unit> after();

  @Override
  public abstract ImmutableList<Unit> begun();

  abstract ImmutableList<UnitId> partIds();

  /**
   * Returns the parts.
   *
   * @return the parts, with all that came to them
   */
  public final ImmutableList<Unit> parts() {
    return begun().stream()
        .filter(unit -> partIds().contains(unit.id()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public final ImmutableList<Unit> originals() {
    return ImmutableList.of(before());
  }

  @Override
  public final ImmutableList<Unit> ended() {
    return after().isPresent() ? ImmutableList.of() : originals();
  }

  @Override
  public final ImmutableList<Unit> results() {
    ImmutableList.Builder<Unit> results = ImmutableList.builder();
    after().ifPresent(results::add);
    return results.addAll(parts()).build();
  }

  /** A part that was split off is no successor: the unit lives on. */
  @Override
  public final ImmutableList<Succession> successions() {
    ImmutableList.Builder<Succession> successions = ImmutableList.builder();
    if (after().isEmpty()) {
      for (Unit part : parts()) {
        successions.add(Succession.of(before().id(), part.id(), part.memberCount()));
      }
    }
    return successions.build();
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return after().isPresent()
        ? Bilingual.of(
            "Tách " + parts() + " từ " + before(), "Split " + parts() + " off from " + before())
        : Bilingual.of(
            "Chia " + before() + " thành " + parts(), "Split " + before() + " into " + parts());
  }
}
