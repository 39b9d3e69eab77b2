package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A superior's consent was recorded (đã ghi nhận sự đồng ý). */
@Value.Immutable
@TupleStyle
public abstract sealed class ConsentRecorded extends UnitChanged permits ImmutableConsentRecorded {

  private static final Bilingual TERM = Bilingual.of("ghi nhận đồng ý", "consent recorded");

  ConsentRecorded() {}

  static ConsentRecorded of(
      Decision decision, int order, Unit before, Unit after, Consent consent) {
    return ImmutableConsentRecorded.make(decision, order, before, after, consent);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  /**
   * Returns the consent.
   *
   * @return the consent
   */
  public abstract Consent consent();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(after() + ": đồng ý theo " + consent().norm(), after() + ": " + consent());
  }
}
