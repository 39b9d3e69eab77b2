package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to dissolve a unit for organisational reasons (giải thể); never a punishment, which is
 * to {@linkplain Disband disband} it (giải tán; Party Charter, Art. 35).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Dissolve extends EndingOrder permits ImmutableDissolve {

  private static final Bilingual TERM = Bilingual.of("giải thể", "dissolve");
  private static final Bilingual DONE = Bilingual.of("giải thể", "dissolved");

  private static final Template TOLD =
      Template.of("Giải thể {unit}; {where}", "Dissolved {unit}; {where}", ENDED, WHERE);

  Dissolve() {
    super(TERM, DONE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the text of the unit's id
   */
  public static Allocating<Dissolve> unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the unit's id
   */
  public static Allocating<Dissolve> unit(UnitId unit) {
    return allocation -> ImmutableDissolve.make(unit, Optional.empty(), allocation);
  }

  /**
   * {@return this order with its purpose}
   *
   * @param why the purpose
   */
  public final Dissolve because(Purpose why) {
    return ImmutableDissolve.make(unit(), Optional.of(why), allocation());
  }

  @Override
  public abstract UnitId unit();

  @Override
  public abstract Optional<Purpose> purpose();

  @Override
  public abstract Allocation allocation();

  @Override
  public final Bilingual summary() {
    return withPurpose(Bilingual.of("Giải thể " + unit(), "Dissolve " + unit()));
  }

  @Override
  final Bilingual told(Restructured change) {
    return told(TOLD, change);
  }
}
