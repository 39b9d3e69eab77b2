package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A seat became vacant because its holder left the unit (chức vụ bị khuyết). */
@Value.Immutable
@TupleStyle
public abstract sealed class SeatVacated extends UnitChanged permits ImmutableSeatVacated {

  private static final Bilingual TERM = Bilingual.of("khuyết chức vụ", "seat vacated");

  SeatVacated() {}

  static SeatVacated of(Act act, Unit before, Unit after, Seat seat) {
    return ImmutableSeatVacated.make(act, before, after, seat);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  /** {@return the seat that was lost} */
  public abstract Seat seat();

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
