package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The order to take a unit in from outside the hierarchy (tiếp nhận tổ chức đảng): it comes whole,
 * with its members and all below it.
 *
 * <p>A unit that had left may come back under its id. Its founding day stays as stated.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class TakeIn extends Beginning permits ImmutableTakeIn {

  private static final Bilingual TERM = Bilingual.of("tiếp nhận", "take in");
  private static final Bilingual DONE = Bilingual.of("tiếp nhận", "taken in");

  TakeIn() {
    super(TERM, DONE, Rearrangement.Origin.OUTSIDE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the unit as it comes, with its members
   */
  public static FromOutside<Under<TakeIn>> unit(Unit unit) {
    return outside -> superior -> ImmutableTakeIn.make(unit, superior, outside);
  }

  @Override
  public abstract Unit unit();

  @Override
  public abstract UnitId superior();

  /** {@return the organisation outside that it comes from} */
  public abstract String outside();

  @Value.Check
  void comesFromSomewhere() {
    if (outside().isBlank()) {
      throw new IllegalArgumentException(
          "The organisation that " + unit() + " comes from is blank; name it.");
    }
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Tiếp nhận " + unit() + " từ " + outside() + ", trực thuộc " + superior(),
        "Take " + unit() + " in from " + outside() + ", under " + superior());
  }

  @Override
  final Bilingual told(Restructured change) {
    Bilingual members = members(unit().memberCount());
    return Bilingual.of(
        "Tiếp nhận %s từ %s với %s, trực thuộc %s"
            .formatted(unit(), outside(), members.vietnamese(), superior()),
        "Took %s in from %s with %s, under %s"
            .formatted(unit(), outside(), members.english(), superior()));
  }
}
