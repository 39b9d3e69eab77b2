package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A superior's consent was recorded (đã ghi nhận sự đồng ý). */
@Value.Immutable
@TupleStyle
public abstract sealed class ConsentRecorded extends Change permits ImmutableConsentRecorded {

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

  /**
   * Returns the unit as it was.
   *
   * @return the unit before
   */
  public abstract Unit before();

  /**
   * Returns the unit as it became.
   *
   * @return the unit after
   */
  public abstract Unit after();

  /**
   * Returns the consent.
   *
   * @return the consent
   */
  public abstract Consent consent();

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
    return Bilingual.of(after() + ": đồng ý theo " + consent().norm(), after() + ": " + consent());
  }
}
