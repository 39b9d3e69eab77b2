package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/** The order to record a superior's consent on the unit that it allows something (chấp thuận). */
@Value.Immutable
@TupleStyle
public abstract sealed class RecordConsent extends Restructuring permits ImmutableRecordConsent {

  private static final Bilingual TERM = Bilingual.of("ghi nhận sự đồng ý", "record a consent");

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

  /**
   * Returns which unit is allowed something.
   *
   * @return the unit's id
   */
  public abstract UnitId unit();

  /**
   * Returns what is recorded.
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
    Consent c = consent();
    return Bilingual.of(
        "Ghi nhận "
            + c.givenBy()
            + " đồng ý cho "
            + unit()
            + " theo "
            + c.norm()
            + " ("
            + c.number()
            + ")",
        "Record the consent of "
            + c.givenBy()
            + " to "
            + unit()
            + " under "
            + c.norm()
            + " ("
            + c.number()
            + ")");
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
    execution.edit().replace(allowed);
    execution.commit((d, o) -> ConsentRecorded.of(d, o, unit, allowed, consent()));
  }
}
