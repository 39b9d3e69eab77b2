package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/** The order to give a unit another name (đổi tên). All else about it stays. */
@Value.Immutable
@TupleStyle
public abstract sealed class Rename extends UnitChange permits ImmutableRename {

  private static final Bilingual TERM = Bilingual.of("đổi tên", "rename");
  private static final Bilingual PARTICIPLE = Bilingual.of("đổi tên", "renamed");
  private static final Placeholder<String> NAME = Placeholder.plain("name");
  private static final Template TOLD =
      Template.of("Đổi tên {unit} thành {name}", "Renamed {unit} to {name}", UNIT, NAME);

  Rename() {
    super(TERM, PARTICIPLE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the text of the unit's id
   */
  public static Becoming<String, Rename> unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the unit's id
   */
  public static Becoming<String, Rename> unit(UnitId unit) {
    return name -> ImmutableRename.make(unit, name);
  }

  /** {@return the id of the unit} */
  public abstract UnitId unit();

  /** {@return the name from then on, not blank} */
  public abstract String name();

  @Value.Check
  void names() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("The new name of " + unit() + " is blank; state it.");
    }
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Đổi tên " + unit() + " thành " + name(), "Rename " + unit() + " to " + name());
  }

  @Override
  final Bilingual told(Unit before, Unit after) {
    return TOLD.fill(UNIT.is(before), NAME.is(name()));
  }

  @Override
  final void execute(Execution execution) {
    execution.find(unit(), Unit.class).ifPresent(unit -> rename(unit, execution));
  }

  private void rename(Unit unit, Execution execution) {
    if (unit.name().equals(name())) {
      execution.refuse(Reason.Kind.ALREADY_RECORDED, unit(), unit());
      return;
    }
    execution.change(unit, unit.withName(name()));
  }
}
