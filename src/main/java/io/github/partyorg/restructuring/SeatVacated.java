package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/** A seat became vacant because its holder left the unit (chức vụ bị khuyết). */
@Value.Immutable
@TupleStyle
public abstract sealed class SeatVacated extends Change permits ImmutableSeatVacated {

  private static final Bilingual TERM = Bilingual.of("khuyết chức vụ", "seat vacated");
  private static final Placeholder<Bilingual> POST = Placeholder.phrase("post");
  private static final Placeholder<Unit> UNIT = Placeholder.plain("unit");
  private static final Placeholder<String> HOLDER = Placeholder.plain("holder");
  private static final Template TOLD =
      Template.of(
          "Khuyết {post} {unit} ({holder})",
          "Vacated: {post} of {unit} ({holder})",
          POST,
          UNIT,
          HOLDER);

  SeatVacated() {}

  static SeatVacated of(Act act, Unit before, Unit after, Seat seat, Hierarchy found) {
    return ImmutableSeatVacated.make(act, before, after, seat, found);
  }

  @Override
  public abstract Act act();

  /** {@return the unit as it was} */
  public abstract Unit before();

  /** {@return the unit as it became} */
  public abstract Unit after();

  /** {@return the seat that was lost} */
  public abstract Seat seat();

  /** Returns the hierarchy that the order found, in which the holder is searched when asked for. */
  @Value.Auxiliary
  abstract Hierarchy found();

  /** {@return the holder, as listed until then; empty for a person from outside the hierarchy} */
  public final Optional<Member> holder() {
    return found().member(seat().holder());
  }

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
    return TOLD.fill(
        POST.is(after().termOf(seat().post())),
        UNIT.is(after()),
        HOLDER.is(holder().map(Member::label).orElseGet(seat().holder()::value)));
  }
}
