package io.github.partyorg.membership;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.HasListedTerm;
import org.immutables.value.Value;

/** The vote of one body on a membership (biểu quyết). Norms check whether the majority suffices. */
@Value.Immutable
@TupleStyle
public abstract sealed class Vote permits ImmutableVote {

  Vote() {}

  /** The bodies that vote on a membership, in the order in which they do. */
  public enum Body implements HasListedTerm {
    /** The official members of the branch (chi bộ). */
    BRANCH,

    /** The committee of the grassroots organisation (đảng ủy cơ sở). */
    BASE_COMMITTEE,

    /** The competent standing committee (ban thường vụ cấp ủy có thẩm quyền). */
    STANDING_COMMITTEE
  }

  /**
   * {@return a vote}
   *
   * @param body the body that voted
   * @param approving how many approved
   * @param entitled how many were entitled to vote, whether or not they did
   * @throws IllegalArgumentException if no member was entitled, or the counts contradict each other
   */
  public static Vote of(Body body, int approving, int entitled) {
    return ImmutableVote.make(body, approving, entitled, 1);
  }

  /** {@return the body} */
  public abstract Body body();

  /** {@return the votes in favour, at most {@link #entitled()}} */
  public abstract int approving();

  /** {@return the members entitled to vote, at least 1} */
  public abstract int entitled();

  /** {@return the ballots held, of which these are the counts of the last, at least 1} */
  public abstract int ballots();

  /**
   * {@return this vote as the last of several ballots}
   *
   * @param count the number of ballots
   * @throws IllegalArgumentException if it is less than 1
   */
  public final Vote inBallots(int count) {
    return ImmutableVote.make(body(), approving(), entitled(), count);
  }

  @Value.Check
  void isPossible() {
    if (ballots() < 1) {
      throw new IllegalArgumentException(
          "The vote of the %s has %s ballots; state at least one."
              .formatted(body().term().english(), ballots()));
    }
    if (entitled() < 1 || approving() < 0 || approving() > entitled()) {
      throw new IllegalArgumentException(
          "The vote of the %s has %s approving of %s entitled; correct the counts."
              .formatted(body().term().english(), approving(), entitled()));
    }
  }

  @Override
  public final String toString() {
    return body().term().english() + " " + approving() + "/" + entitled();
  }
}
