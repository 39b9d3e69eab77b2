package io.github.partyorg.rules;

import io.github.partyorg.structure.NormCode;
import org.jspecify.annotations.Nullable;

/**
 * That a rule itself failed (quy định không kiểm tra được): one of its parts threw an exception,
 * gave {@code null} or looked at what the rule has not declared.
 *
 * <p>The message names the rule, and the subject where the rule was looking at one. It is the only
 * exception that a review throws on account of a rule, and no finding of such a review is lost in
 * silence. The shipped rules throw none.
 */
public final class RuleFailedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** The code of the rule. */
  private final NormCode code;

  RuleFailedException(NormCode code, String message) {
    super(message);
    this.code = code;
  }

  private RuleFailedException(NormCode code, String message, RuntimeException cause) {
    super(message, cause);
    this.code = code;
  }

  /** Returns that a rule failed on something; that of another rule inside stays as it is. */
  static RuleFailedException of(Rule<?> rule, Object where, RuntimeException cause) {
    return cause instanceof RuleFailedException failed
        ? failed
        : new RuleFailedException(
            rule.code(), "Rule %s failed on %s: %s".formatted(rule.code(), where, cause), cause);
  }

  /** Returns what a part of a rule gave, if it gave anything. */
  static <T> T given(@Nullable T value, String part) {
    if (value == null) {
      throw new NullPointerException("its " + part + " gave null");
    }
    return value;
  }

  /** {@return the code of the rule} */
  public NormCode code() {
    return code;
  }
}
