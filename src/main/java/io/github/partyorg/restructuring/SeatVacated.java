package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A seat became vacant because its holder left the unit (chức vụ bị khuyết). */
@Value.Immutable
@TupleStyle
public abstract sealed class SeatVacated extends Change permits ImmutableSeatVacated {

  private static final Bilingual TERM = Bilingual.of("khuyết chức vụ", "seat vacated");

  SeatVacated() {}

  static SeatVacated of(Decision decision, int order, Unit before, Unit after, Seat seat) {
    return ImmutableSeatVacated.make(decision, order, before, after, seat);
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
   * @return the unit after
   */
  public abstract Unit after();

  /**
   * Returns the seat that was lost.
   *
   * @return the seat
   */
  public abstract Seat seat();

  @Override
  public final ImmutableList<Unit> originals() {
    return ImmutableList.of(before());
  }

  @Override
  public final ImmutableList<Unit> results() {
    return ImmutableList.of(after());
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Khuyết "
            + seat().post().term().vietnamese()
            + " "
            + after()
            + " ("
            + seat().holder()
            + ")",
        "Vacated: "
            + seat().post().term().english()
            + " of "
            + after()
            + " ("
            + seat().holder()
            + ")");
  }
}
