package io.github.partyorg.history;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The correction of a mistake in a chronicle (đính chính).
 *
 * <p>It changes the record, not the events: it moves no member and makes no unit succeed another.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Correction permits ImmutableCorrection {

  Correction() {}

  /** {@return the day of the correction, which orders nothing in the chronicle} */
  public abstract LocalDate day();

  /** {@return the reason, not blank} */
  public abstract String reason();

  /** {@return the chronicle as it was, with the mistake} */
  public abstract Chronicle before();

  /**
   * {@return the decision that was recorded by mistake, or empty if the first hierarchy was
   * corrected}
   */
  public abstract Optional<Decision> wrong();

  /**
   * {@return the decision in its place, or empty if the wrong one was withdrawn or the first
   * hierarchy corrected}
   */
  public abstract Optional<Decision> right();

  /** {@return the correction in one sentence, with the decisions concerned} */
  public final Bilingual summary() {
    String vietnamese =
        wrong()
            .map(Correction::vietnamese)
            .map(w -> right().map(r -> "Thay " + w + " bằng " + vietnamese(r)).orElse("Bỏ " + w))
            .orElse("Sửa hệ thống tổ chức ban đầu");
    String english =
        wrong()
            .map(w -> right().map(r -> "Replaced " + w + " by " + r).orElse("Withdrew " + w))
            .orElse("Replaced the first hierarchy");
    return Bilingual.of(
        "Đính chính "
            + Bilingual.day(day()).vietnamese()
            + ": "
            + vietnamese
            + " ("
            + reason()
            + ")",
        "Correction of " + day() + ": " + english + " (" + reason() + ")");
  }

  private static String vietnamese(Decision decision) {
    return decision.label().vietnamese()
        + " ("
        + Bilingual.day(decision.effectiveOn()).vietnamese()
        + ")";
  }

  @Value.Check
  void givesAReason() {
    if (reason().isBlank()) {
      throw new IllegalArgumentException(
          "The correction of " + day() + " gives no reason; state it.");
    }
  }

  @Override
  public final String toString() {
    return summary().english();
  }

  /** The step that states the error in a chronicle, and the right data. */
  public static final class Terms {
    private final Chronicle chronicle;
    private final LocalDate day;
    private final String reason;

    Terms(Chronicle chronicle, LocalDate day, String reason) {
      this.chronicle = chronicle;
      this.day = day;
      this.reason = reason;
    }

    /**
     * Puts the right decision in the place of a wrong one: in its very place if both take effect on
     * one day, else last of its own day.
     *
     * @param wrong the decision as recorded
     * @param right the correct decision or hierarchy
     * @return the corrected chronicle
     * @throws IllegalArgumentException if the wrong one is not recorded or the right one is, or
     *     takes effect before the first day
     * @throws DecisionRefusedException if it or a later decision can then not be carried out; lists
     *     every reason
     */
    public Chronicle replacing(Decision wrong, Decision right) {
      return chronicle.corrected(
          correction(Optional.of(wrong), Optional.of(right)), chronicle.first());
    }

    /**
     * Takes out a decision that was never taken.
     *
     * @param wrong the decision as recorded
     * @return the corrected chronicle
     * @throws IllegalArgumentException if it is not recorded
     * @throws DecisionRefusedException if a later decision can then not be carried out; lists every
     *     reason
     */
    public Chronicle withdrawing(Decision wrong) {
      return chronicle.corrected(
          correction(Optional.of(wrong), Optional.empty()), chronicle.first());
    }

    /**
     * Puts another hierarchy at the beginning.
     *
     * @param right the hierarchy as it was before all decisions
     * @return the corrected chronicle
     * @throws DecisionRefusedException if a later decision can then not be carried out; lists every
     *     reason
     */
    public Chronicle beginningWith(Hierarchy right) {
      return chronicle.corrected(correction(Optional.empty(), Optional.empty()), right);
    }

    private Correction correction(Optional<Decision> wrong, Optional<Decision> right) {
      return ImmutableCorrection.make(day, reason, chronicle, wrong, right);
    }
  }
}
