package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;

/**
 * Orders cannot be carried out on a hierarchy; says all reasons why. The hierarchy is unchanged.
 */
public final class DecisionRefusedException extends RuntimeException {

  private static final long serialVersionUID = 3L;

  private static final Bilingual OPENING =
      Bilingual.of(
          "Không có gì thay đổi, vì các lý do sau; sửa từng lý do:",
          "Nothing was changed, for these reasons; correct each of them:");

  /** Those of every order. */
  private final ImmutableList<Reason> reasons;

  /** The message in both languages. */
  private final Bilingual summary;

  /**
   * Makes the exception.
   *
   * @param reasons the reasons, of every order, at least one
   */
  public DecisionRefusedException(Iterable<Reason> reasons) {
    this(ImmutableList.copyOf(reasons), summary(reasons));
  }

  /**
   * Makes the exception.
   *
   * @param reasons the reasons, of every order, at least one
   * @param advice what helps against all of them together
   */
  public DecisionRefusedException(Iterable<Reason> reasons, Bilingual advice) {
    this(
        ImmutableList.copyOf(reasons),
        Bilingual.join("\n", ImmutableList.of(summary(reasons), advice)));
  }

  private DecisionRefusedException(ImmutableList<Reason> reasons, Bilingual summary) {
    super(summary.english());
    this.reasons = reasons;
    this.summary = summary;
  }

  private static Bilingual summary(Iterable<Reason> reasons) {
    ImmutableList.Builder<Bilingual> lines = ImmutableList.builder();
    lines.add(OPENING);
    reasons.forEach(reason -> lines.add(reason.summary()));
    return Bilingual.join("\n  ", lines.build());
  }

  /** {@return the reasons, of every order, at least one} */
  public ImmutableList<Reason> reasons() {
    return reasons;
  }

  /** {@return the message in both languages, a line for each reason, and advice if there is any} */
  public Bilingual summary() {
    return summary;
  }
}
