package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/** The order to record an authority's consent on the unit that it allows something (chấp thuận). */
@Value.Immutable
@TupleStyle
public abstract sealed class RecordConsent extends UnitChange permits ImmutableRecordConsent {

  private static final Bilingual TERM = Bilingual.of("ghi nhận sự đồng ý", "record a consent");
  private static final Bilingual PARTICIPLE = Bilingual.of("ghi nhận đồng ý", "consent recorded");

  RecordConsent() {}

  /**
   * Begins the order: which consent.
   *
   * @param consent the consent
   * @return the rest of the order to be said
   */
  public static On of(Consent consent) {
    return new On(consent);
  }

  /** Says on which unit a consent is recorded. */
  public static final class On {
    private final Consent consent;

    On(Consent consent) {
      this.consent = consent;
    }

    /**
     * Ends the order.
     *
     * @param unit the text of the unit's id
     * @return the order
     */
    public RecordConsent on(String unit) {
      return on(UnitId.of(unit));
    }

    /**
     * Ends the order.
     *
     * @param unit the unit's id
     * @return the order
     */
    public RecordConsent on(UnitId unit) {
      return ImmutableRecordConsent.make(unit, consent);
    }
  }

  /** {@return the id of the unit that is allowed something} */
  public abstract UnitId unit();

  /** {@return the consent that is recorded} */
  public abstract Consent consent();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    Bilingual consent = consent().summary();
    return Bilingual.of(
        "Ghi nhận tại " + unit() + ": " + consent.vietnamese(),
        "Record at " + unit() + ": " + consent.english());
  }

  @Override
  final Bilingual participle() {
    return PARTICIPLE;
  }

  @Override
  final Bilingual told(Unit before, Unit after) {
    return now(after, consent().summary());
  }

  @Override
  final void execute(Execution execution) {
    Optional<Unit> found = execution.find(unit(), Unit.class);
    if (found.isEmpty()) {
      return;
    }
    Unit unit = found.get();
    if (unit.consents().contains(consent())) {
      execution.refuse(Reason.Kind.ALREADY_RECORDED, unit(), unit());
      return;
    }
    Unit allowed =
        unit.withConsents(
            ImmutableList.<Consent>builder().addAll(unit.consents()).add(consent()).build());
    execution.change(unit, allowed);
  }
}
