package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A branch is recognised as a grassroots organisation, or no longer (đã công nhận, thôi công nhận).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Recognized extends UnitChanged permits ImmutableRecognized {

  private static final Bilingual TERM = Bilingual.of("công nhận chi bộ cơ sở", "recognised");

  Recognized() {}

  static Recognized of(Act act, Unit before, Unit after) {
    return ImmutableRecognized.make(act, before, after);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  /** {@return the recognition, or empty if it was withdrawn} */
  public final Optional<Recognition> recognition() {
    return ((Branch) after()).recognition();
  }

  private Bilingual words() {
    return recognition()
        .map(Recognition::summary)
        .map(
            given ->
                Bilingual.of(
                    "chi bộ cơ sở theo " + given.vietnamese(),
                    "a grassroots organisation by " + given.english()))
        .orElse(Bilingual.of("thôi là chi bộ cơ sở", "a grassroots organisation no longer"));
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
