package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** The pilot of a branch began, continued or ended (đã bắt đầu, tiếp tục, kết thúc thí điểm). */
@Value.Immutable
@TupleStyle
public abstract sealed class PilotRun extends UnitChanged permits ImmutablePilotRun {

  private static final Bilingual TERM = Bilingual.of("thí điểm", "pilot run");

  PilotRun() {}

  static PilotRun of(Act act, Unit before, Unit after, RunPilot.Step step) {
    return ImmutablePilotRun.make(act, before, after, step);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  /** {@return the step that the pilot took} */
  public abstract RunPilot.Step step();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        after() + ": " + step().term().vietnamese(), after() + ": " + step().term().english());
  }
}
