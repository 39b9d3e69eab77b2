package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A branch has another form (đã đổi hình thức chi bộ). */
@Value.Immutable
@TupleStyle
public abstract sealed class FormChanged extends UnitChanged permits ImmutableFormChanged {

  private static final Bilingual TERM = Bilingual.of("đổi hình thức chi bộ", "form changed");

  FormChanged() {}

  static FormChanged of(Act act, Unit before, Unit after) {
    return ImmutableFormChanged.make(act, before, after);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  /** {@return the form from then on} */
  public final BranchForm becomes() {
    return ((Branch) after()).form();
  }

  private Bilingual words() {
    return becomes().term();
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    Bilingual now = words();
    return Bilingual.of(after() + ": " + now.vietnamese(), after() + ": " + now.english());
  }
}
