package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A violation that is known and set aside for a time (vi phạm đã biết, chưa xem xét): by one rule
 * and one unit, with a reason and a last day.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class KnownViolation permits ImmutableKnownViolation {

  KnownViolation() {}

  /**
   * {@return a violation to set aside}
   *
   * @param code the text of the rule's code
   * @param unit the text of the unit's id
   * @param reason why, not blank
   * @param lastDay the last day on which it is set aside
   * @throws IllegalArgumentException if the reason is blank
   */
  public static KnownViolation of(String code, String unit, String reason, LocalDate lastDay) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "Why is " + code + " of " + unit + " set aside? State the reason.");
    }
    return ImmutableKnownViolation.make(NormCode.of(code), UnitId.of(unit), reason, lastDay);
  }

  /** {@return the code of the rule} */
  public abstract NormCode code();

  /** {@return the unit's id} */
  public abstract UnitId unit();

  /** {@return the reason} */
  public abstract String reason();

  /** {@return the last day, inclusive} */
  public abstract LocalDate lastDay();

  /** Says whether this sets a violation of a review on some day aside. */
  final boolean covers(Violation violation, LocalDate day) {
    return code().equals(violation.rule().code())
        && unit().equals(violation.unit())
        && !day.isAfter(lastDay());
  }

  @Override
  public final String toString() {
    return code() + " " + unit() + " (" + reason() + ", " + lastDay() + ")";
  }
}
