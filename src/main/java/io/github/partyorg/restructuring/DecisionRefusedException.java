package io.github.partyorg.restructuring;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/**
 * Orders cannot be carried out on a hierarchy; says all reasons why. The hierarchy is unchanged.
 */
public final class DecisionRefusedException extends RuntimeException {

  private static final long serialVersionUID = 2L;

  /** Those of every order. */
  private final ImmutableList<Reason> reasons;

  /**
   * Makes the exception.
   *
   * @param reasons the reasons, of every order, at least one
   */
  public DecisionRefusedException(Iterable<Reason> reasons) {
    super(
        "Nothing was changed, for these reasons; correct each of them:\n  "
            + Joiner.on("\n  ").join(reasons));
    this.reasons = ImmutableList.copyOf(reasons);
  }

  /** {@return the reasons, of every order, at least one} */
  public ImmutableList<Reason> reasons() {
    return reasons;
  }
}
