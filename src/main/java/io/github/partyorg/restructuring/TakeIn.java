package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to take a unit in from outside the hierarchy (tiếp nhận tổ chức đảng): it comes whole,
 * with its members and all below it.
 *
 * <p>A unit that had left may come back under its id. Its founding day stays as stated.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class TakeIn extends RearrangingOrder permits ImmutableTakeIn {

  private static final Bilingual TERM = Bilingual.of("tiếp nhận", "take in");
  private static final Bilingual DONE = Bilingual.of("tiếp nhận", "taken in");

  TakeIn() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the unit as it comes, with its members
   * @return what remains to be said
   */
  public static From unit(Unit unit) {
    return new From(unit);
  }

  /** Says from which organisation a unit comes. */
  public static final class From {

    private final Unit unit;

    From(Unit unit) {
      this.unit = unit;
    }

    /**
     * Goes on: from which organisation.
     *
     * @param organization the name of the organisation outside, not blank
     * @return what remains to be said
     */
    public Under from(String organization) {
      return new Under(unit, organization);
    }
  }

  /** Says under which superior a unit is taken in. */
  public static final class Under {

    private final Unit unit;
    private final String outside;

    Under(Unit unit, String outside) {
      this.unit = unit;
      this.outside = outside;
    }

    /**
     * Ends the order.
     *
     * @param superior the text of the id of the unit directly above
     * @return the order
     * @throws IllegalArgumentException if the organisation is blank
     */
    public TakeIn under(String superior) {
      return under(UnitId.of(superior));
    }

    /**
     * Ends the order.
     *
     * @param superior the id of the unit directly above
     * @return the order
     * @throws IllegalArgumentException if the organisation is blank
     */
    public TakeIn under(UnitId superior) {
      return ImmutableTakeIn.make(unit, outside, superior);
    }
  }

  /** {@return the unit, with its members and all below it} */
  public abstract Unit unit();

  /** {@return the organisation outside that it comes from} */
  public abstract String outside();

  /** {@return the id of the unit directly above} */
  public abstract UnitId superior();

  @Value.Check
  void comesFromSomewhere() {
    if (outside().isBlank()) {
      throw new IllegalArgumentException(
          "The organisation that " + unit() + " comes from is blank; name it.");
    }
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  final Bilingual participle() {
    return DONE;
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
        "Tiếp nhận "
            + unit()
            + " từ "
            + outside()
            + " với "
            + members.vietnamese()
            + ", trực thuộc "
            + superior(),
        "Took "
            + unit()
            + " in from "
            + outside()
            + " with "
            + members.english()
            + ", under "
            + superior());
  }

  @Override
  final ImmutableList<Unit> beginnings() {
    return ImmutableList.of(unit());
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    return Optional.of(
        Rearrangement.builder()
            .begins(unit(), superior(), Rearrangement.Origin.OUTSIDE)
            .results(List.of(unit().id()))
            .build());
  }
}
