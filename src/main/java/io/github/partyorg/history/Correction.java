package io.github.partyorg.history;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The correction of mistakes in a chronicle (đính chính): all that is wrong for one reason, seen
 * together.
 *
 * <p>It changes the record, not the events: it moves no member and makes no unit succeed another.
 * Two corrections are equal if they correct the same, for the same reason on the same day; which
 * decisions were recorded by then does not count.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Correction permits ImmutableCorrection {

  Correction() {}

  /** {@return the day of the correction, which orders nothing in the chronicle} */
  public abstract LocalDate day();

  /** {@return the reason, not blank} */
  public abstract String reason();

  /** {@return the chronicle as it was, with the mistakes} */
  @Value.Auxiliary
  public abstract Chronicle before();

  /** {@return the right first hierarchy, or empty if it was not wrong} */
  public abstract Optional<Hierarchy> first();

  /** {@return each decision that was recorded wrongly, with the right one} */
  public abstract ImmutableMap<Decision, Decision> replaced();

  /** {@return the decisions that were recorded, and never taken} */
  public abstract ImmutableList<Decision> withdrawn();

  /** {@return the decisions that were forgotten} */
  public abstract ImmutableList<Decision> added();

  /** Returns the decisions that do not stand any more. */
  final ImmutableList<Decision> removed() {
    return ImmutableList.<Decision>builder()
        .addAll(replaced().keySet())
        .addAll(withdrawn())
        .build();
  }

  /** Returns the decisions that stand now. */
  final ImmutableList<Decision> entered() {
    return ImmutableList.<Decision>builder().addAll(replaced().values()).addAll(added()).build();
  }

  /** {@return the correction in one sentence, with the decisions concerned} */
  public final Bilingual summary() {
    ImmutableList.Builder<Bilingual> parts = ImmutableList.builder();
    first()
        .ifPresent(
            right ->
                parts.add(
                    Bilingual.of("sửa hệ thống tổ chức ban đầu", "replaced the first hierarchy")));
    replaced()
        .forEach(
            (wrong, right) ->
                parts.add(
                    Bilingual.of(
                        "thay " + name(wrong).vietnamese() + " bằng " + name(right).vietnamese(),
                        "replaced " + wrong + " by " + right)));
    withdrawn()
        .forEach(
            wrong ->
                parts.add(Bilingual.of("bỏ " + name(wrong).vietnamese(), "withdrew " + wrong)));
    added()
        .forEach(
            right -> parts.add(Bilingual.of("thêm " + name(right).vietnamese(), "added " + right)));
    Bilingual all = Bilingual.join("; ", parts.build());
    return Bilingual.of(
        "Đính chính %s: %s (%s)"
            .formatted(Bilingual.day(day()).vietnamese(), opening(all.vietnamese()), reason()),
        "Correction of %s: %s (%s)".formatted(day(), opening(all.english()), reason()));
  }

  private static String opening(String text) {
    return Ascii.toUpperCase(text.substring(0, 1)) + text.substring(1);
  }

  /** Returns the label of a decision and its day. */
  static Bilingual name(Decision decision) {
    return Bilingual.of(
        decision.label().vietnamese()
            + " ("
            + Bilingual.day(decision.effectiveOn()).vietnamese()
            + ")",
        decision.toString());
  }

  @Value.Check
  void saysWhatAndWhy() {
    if (reason().isBlank()) {
      throw new IllegalArgumentException(
          "The correction of " + day() + " gives no reason; state it.");
    }
    if (first().isEmpty() && removed().isEmpty() && added().isEmpty()) {
      throw new IllegalArgumentException(
          "The correction of " + day() + " corrects nothing; state what is wrong.");
    }
  }

  @Override
  public final String toString() {
    return summary().english();
  }

  /** The step that states all mistakes in a chronicle, and the right data. */
  public static final class Terms {
    private final Chronicle chronicle;
    private final LocalDate day;
    private final String reason;
    private final ImmutableMap.Builder<Decision, Decision> replaced = ImmutableMap.builder();
    private final ImmutableList.Builder<Decision> withdrawn = ImmutableList.builder();
    private final ImmutableList.Builder<Decision> added = ImmutableList.builder();
    private @Nullable Hierarchy first;

    Terms(Chronicle chronicle, LocalDate day, String reason) {
      this.chronicle = chronicle;
      this.day = day;
      this.reason = reason;
    }

    /**
     * Puts the right decision in the place of a wrong one.
     *
     * @param wrong the decision as recorded
     * @param right the correct decision, which stands where its own day and number put it
     * @return this step
     */
    @CanIgnoreReturnValue
    public Terms replacing(Decision wrong, Decision right) {
      replaced.put(wrong, right);
      return this;
    }

    /**
     * Takes out a decision that was never taken.
     *
     * @param wrong the decision as recorded
     * @return this step
     */
    @CanIgnoreReturnValue
    public Terms withdrawing(Decision wrong) {
      withdrawn.add(wrong);
      return this;
    }

    /**
     * Puts in a decision that was forgotten, and without which the others are impossible.
     *
     * @param right the decision
     * @return this step
     */
    @CanIgnoreReturnValue
    public Terms adding(Decision right) {
      added.add(right);
      return this;
    }

    /**
     * Puts another hierarchy at the beginning.
     *
     * @param right the hierarchy as it was before all decisions
     * @return this step
     */
    @CanIgnoreReturnValue
    public Terms beginningWith(Hierarchy right) {
      first = right;
      return this;
    }

    /**
     * Corrects all that was stated, or nothing.
     *
     * @return the corrected chronicle
     * @throws IllegalArgumentException if nothing is corrected or no reason given, a wrong decision
     *     is not recorded or stated twice, or a right one cannot be {@linkplain Chronicle#record
     *     recorded}
     * @throws DecisionRefusedException if a decision can then not be carried out; lists every
     *     reason
     */
    public Chronicle apply() {
      return Replay.correcting(
          chronicle,
          ImmutableCorrection.make(
              day,
              reason,
              chronicle,
              Optional.ofNullable(first),
              replaced.buildOrThrow(),
              withdrawn.build(),
              added.build()));
    }
  }
}
