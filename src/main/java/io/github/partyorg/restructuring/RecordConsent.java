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

  RecordConsent() {
    super(TERM, PARTICIPLE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param consent the consent
   */
  public static In<RecordConsent> of(Consent consent) {
    return unit -> ImmutableRecordConsent.make(unit, consent);
  }

  /** {@return the id of the unit on which the consent is recorded} */
  public abstract UnitId unit();

  /** {@return the consent that is recorded} */
  public abstract Consent consent();

  @Override
  public final Bilingual summary() {
    Bilingual consent = consent().summary();
    return Bilingual.of(
        "Ghi nhận tại " + unit() + ": " + consent.vietnamese(),
        "Record at " + unit() + ": " + consent.english());
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
    execution.change(
        unit,
        unit.withConsents(
            ImmutableList.<Consent>builder().addAll(unit.consents()).add(consent()).build()));
  }
}
