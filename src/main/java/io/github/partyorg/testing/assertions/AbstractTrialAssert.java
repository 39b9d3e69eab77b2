package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.Trial;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what comes of decisions when they are tried: an outcome, or reasons why there is
 * none (kiểm tra dự thảo).
 *
 * @param <S> the type of the assertion itself
 * @param <A> the type of the value
 */
public abstract class AbstractTrialAssert<S extends AbstractTrialAssert<S, A>, A>
    extends AbstractOutcomeAssert<S, A> {

  private final Search<Reason> reasons = new Search<>();
  private @Nullable Trial trial;
  private boolean isReported;

  AbstractTrialAssert(A actual, Class<?> self) {
    super(actual, self);
  }

  /** Returns the value as a plan. */
  abstract Plan plan();

  /**
   * Tries it on a hierarchy. What is claimed next is about that.
   *
   * @param before the hierarchy, which stays as it is
   * @return this assertion
   */
  @CheckReturnValue
  public S on(Hierarchy before) {
    isReported = actual == null;
    if (isThere()) {
      trial = Trial.of(before, plan());
    }
    return myself;
  }

  /**
   * Tries it on a hierarchy, as {@link #on} does.
   *
   * @param before the hierarchy, which stays as it is
   * @return this assertion
   */
  @CheckReturnValue
  public S from(Hierarchy before) {
    return on(before);
  }

  private Trial trial() {
    Trial tried = trial;
    if (tried == null) {
      throw new IllegalStateException("It was not tried; say on which hierarchy by on(…) first.");
    }
    return tried;
  }

  @Override
  final Optional<Outcome> outcome() {
    if (isReported || !isThere()) {
      return Optional.empty();
    }
    if (trial().outcome().isEmpty()) {
      isReported = true;
      throw failing("to be carried out", "it is refused:" + Listing.lines(trial().reasons()));
    }
    return trial().outcome();
  }

  /**
   * Verifies that all of it can be carried out.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S isCarriedOut() {
    outcome();
    return myself;
  }

  /**
   * Verifies that it is refused.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S isRefused() {
    return refused("to be refused", reasons -> reasons);
  }

  /**
   * Verifies that it is refused for a kind of reason, perhaps among others.
   *
   * @param kind the kind
   * @return this assertion, of which {@link #of} says more
   */
  @CanIgnoreReturnValue
  public S isRefusedBecause(Reason.Kind kind) {
    return refused(
        "to be refused because of " + kind,
        reasons -> Iterables.filter(reasons, reason -> reason.kind() == kind));
  }

  /**
   * Verifies that it is refused for these kinds of reason and no others.
   *
   * @param kinds the kinds
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S isRefusedOnlyBecause(Reason.Kind... kinds) {
    ImmutableSet<Reason.Kind> wanted = ImmutableSet.copyOf(kinds);
    return refused(
        "to be refused only because of " + Listing.words(wanted),
        reasons ->
            wanted.equals(ImmutableSet.copyOf(Iterables.transform(reasons, Reason::kind)))
                ? reasons
                : ImmutableList.of());
  }

  private S refused(String claim, Function<ImmutableList<Reason>, Iterable<Reason>> fitting) {
    reasons.skip(claim);
    if (isReported || !isThere()) {
      return myself;
    }
    ImmutableList<Reason> given = trial().reasons();
    reasons.begin(
        this,
        claim,
        fitting.apply(given),
        () ->
            given.isEmpty() ? "it is carried out" : "it is refused because" + Listing.lines(given));
    return myself;
  }

  /**
   * Says which unit, member or code the reason is about.
   *
   * @param subject the text of the id or code
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S of(String subject) {
    reasons.narrow(
        this,
        "of " + subject,
        reason -> reason.subject().value().equals(subject),
        Reason::toString);
    return myself;
  }

  /**
   * Verifies the frames of a drawing after each decision: of each only what changed, in the
   * notation of hierarchies. A failure prints the text that could be pasted.
   *
   * @param frames the frames, in the order of the decisions
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S unfoldsAs(String frames) {
    outcome().ifPresent(outcome -> Drawn.frames(this, outcome, frames));
    return myself;
  }
}
