package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** An authority's consent was recorded (đã ghi nhận sự đồng ý). */
@Value.Immutable
@TupleStyle
public abstract sealed class ConsentRecorded extends UnitChanged permits ImmutableConsentRecorded {

  private static final Bilingual TERM = Bilingual.of("ghi nhận đồng ý", "consent recorded");

  ConsentRecorded() {}

  static ConsentRecorded of(Act act, Unit before, Unit after, Consent consent) {
    return ImmutableConsentRecorded.make(act, before, after, consent);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  /** {@return the consent} */
  public abstract Consent consent();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        after() + ": " + consent().summary().vietnamese(),
        after() + ": " + consent().summary().english());
  }
}
