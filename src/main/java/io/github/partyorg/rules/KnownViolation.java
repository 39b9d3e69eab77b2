package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A violation that is known and set aside for a time (vi phạm đã biết, chưa xem xét): by one rule
 * and one subject, with a reason and a last day.
 *
 * <p>One that is about a member sets nothing aside of other members, nor of the unit as such. One
 * that names no act is about all acts of its unit or member. One about a member as such stays known
 * after the member has moved to another unit.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class KnownViolation permits ImmutableKnownViolation {

  KnownViolation() {}

  /**
   * {@return a violation of a unit to set aside}
   *
   * @param code the text of the rule's code
   * @param unit the text of the unit's id
   * @param reason why, not blank
   * @param lastDay the last day on which it is set aside
   * @throws IllegalArgumentException if the reason is blank
   */
  public static KnownViolation of(String code, String unit, String reason, LocalDate lastDay) {
    return of(
        NormCode.of(code), UnitId.of(unit), Optional.empty(), Optional.empty(), reason, lastDay);
  }

  /**
   * {@return a violation found, to set aside: by its rule and its subject, the member and the act
   * included}
   *
   * @param found the violation
   * @param reason why, not blank
   * @param lastDay the last day on which it is set aside
   * @throws IllegalArgumentException if the reason is blank
   */
  public static KnownViolation of(Violation found, String reason, LocalDate lastDay) {
    Subject subject = found.subject();
    return of(
        found.rule().code(), subject.unit(), subject.member(), subject.act(), reason, lastDay);
  }

  private static KnownViolation of(
      NormCode code,
      UnitId unit,
      Optional<MemberId> member,
      Optional<Bilingual> act,
      String reason,
      LocalDate lastDay) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "Why is " + code + " of " + unit + " set aside? State the reason.");
    }
    return ImmutableKnownViolation.make(code, unit, member, act, reason, lastDay);
  }

  /**
   * {@return this violation as one of a member of the unit}
   *
   * @param id the text of the member's id
   */
  public final KnownViolation ofMember(String id) {
    return of(code(), unit(), Optional.of(MemberId.of(id)), act(), reason(), lastDay());
  }

  /** {@return the code of the rule} */
  public abstract NormCode code();

  /** {@return the unit's id} */
  public abstract UnitId unit();

  /** {@return the member's id, or empty if it is about the unit} */
  public abstract Optional<MemberId> member();

  /** {@return the act, or empty for the unit or the member as such, and all acts there} */
  public abstract Optional<Bilingual> act();

  /** {@return the reason} */
  public abstract String reason();

  /** {@return the last day, inclusive} */
  public abstract LocalDate lastDay();

  /** Says whether this sets a violation of a review on some day aside. */
  final boolean covers(Violation violation, LocalDate day) {
    return code().equals(violation.rule().code())
        && violation.subject().isOf(unit(), member())
        && (act().isEmpty() || act().equals(violation.subject().act()))
        && !day.isAfter(lastDay());
  }

  @Override
  public final String toString() {
    String who = member().map(id -> ", " + id).orElse("");
    return code() + " " + unit() + who + " (" + reason() + ", " + lastDay() + ")";
  }
}
