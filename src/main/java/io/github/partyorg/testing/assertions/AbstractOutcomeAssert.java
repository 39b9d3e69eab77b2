package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.comparison.Difference;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ListAssert;

/**
 * Assertions on what came, or would come, of decisions (kiểm tra kết quả).
 *
 * @param <S> the type of the assertion itself
 * @param <A> the type of the value
 */
public abstract class AbstractOutcomeAssert<S extends AbstractOutcomeAssert<S, A>, A>
    extends AbstractUnitsAssert<S, A> {

  private final Search<Moved> moves = new Search<>();

  AbstractOutcomeAssert(A actual, Class<?> self) {
    super(actual, self);
  }

  /** Returns the outcome, or empty if there is none, which has been reported. */
  abstract Optional<Outcome> outcome();

  @Override
  final Hierarchy hierarchy() {
    return outcome().orElseThrow().after();
  }

  /**
   * Verifies that every member listed before is listed after, too.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S lostNobody() {
    outcome().ifPresent(outcome -> crossed("to lose nobody", "lost", Crossing.lost(outcome)));
    return myself;
  }

  /**
   * Verifies that every member listed after was listed before, too.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S gainedNobody() {
    outcome().ifPresent(outcome -> crossed("to gain nobody", "gained", Crossing.gained(outcome)));
    return myself;
  }

  private void crossed(String claim, String verb, ImmutableList<String> members) {
    if (!members.isEmpty()) {
      throw failing(claim, verb + " " + members.size() + ":" + Listing.lines(members));
    }
  }

  /**
   * Verifies that a member is listed by another branch afterwards.
   *
   * @param id the text of the member's id
   * @return this assertion, of which {@link #from} and {@link #to} say more
   */
  @CanIgnoreReturnValue
  public S movedMember(String id) {
    String claim = "to move member " + id;
    moves.skip(claim);
    outcome()
        .ifPresent(
            outcome -> {
              Known.in(outcome.before(), outcome.after()).requireMember(id, claim, this);
              MemberId member = MemberId.of(id);
              Optional<Unit> from = outcome.before().branchOf(member).map(Unit.class::cast);
              Optional<Unit> to = outcome.after().branchOf(member).map(Unit.class::cast);
              moves.begin(
                  this, claim, Moved.of(id, outcome, from, to), () -> Moved.not(outcome, from, to));
            });
    return myself;
  }

  /**
   * Verifies that a unit stands below another superior afterwards.
   *
   * @param id the text of the unit's id
   * @return this assertion, of which {@link #from} and {@link #to} say more
   */
  @CanIgnoreReturnValue
  public S movedUnit(String id) {
    String claim = "to move unit " + id;
    moves.skip(claim);
    outcome()
        .ifPresent(
            outcome -> {
              Known.in(outcome.before(), outcome.after()).requireUnit(id, claim, this);
              Optional<Unit> from = outcome.before().superiorOf(id).map(Unit.class::cast);
              Optional<Unit> to = outcome.after().superiorOf(id).map(Unit.class::cast);
              moves.begin(
                  this, claim, Moved.of(id, outcome, from, to), () -> Moved.not(outcome, from, to));
            });
    return myself;
  }

  /**
   * Says which unit the member or unit left.
   *
   * @param unit the text of the id of the unit directly above, or of another one that was left
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S from(String unit) {
    moves.narrow(this, "from " + unit, moved -> moved.left(unit), Moved::toString);
    return myself;
  }

  /**
   * Says which unit the member or unit came to.
   *
   * @param unit the text of the id of the unit directly above, or of another one that was entered
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S to(String unit) {
    moves.narrow(this, "to " + unit, moved -> moved.entered(unit), Moved::toString);
    return myself;
  }

  /**
   * Verifies that a unit is there afterwards and was not before.
   *
   * @param id the text of the unit's id
   * @return this assertion, of which {@link #withMembers} and others say more of the unit
   */
  @CanIgnoreReturnValue
  public S begins(String id) {
    String claim = "to begin unit " + id;
    units.skip(claim);
    outcome()
        .ifPresent(
            outcome ->
                units.begin(
                    this,
                    claim,
                    Crossing.only(id, outcome.after(), outcome.before()),
                    () -> Crossing.notOnly(id, outcome.after(), outcome.before(), "before")));
    return myself;
  }

  /**
   * Verifies that a unit was there before and is not afterwards.
   *
   * @param id the text of the unit's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S ends(String id) {
    outcome()
        .ifPresent(
            outcome -> {
              if (Iterables.isEmpty(Crossing.only(id, outcome.before(), outcome.after()))) {
                throw failing(
                    "to end unit " + id,
                    Crossing.notOnly(id, outcome.before(), outcome.after(), "after"));
              }
            });
    return myself;
  }

  /**
   * Verifies that nothing differs afterwards of a unit, of what is below it and of its members.
   *
   * @param id the text of the unit's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S leavesAlone(String id) {
    String claim = "to leave " + id + " alone";
    outcome()
        .ifPresent(
            outcome -> {
              Known.in(outcome.before(), outcome.after()).requireUnit(id, claim, this);
              ImmutableList<Difference> touching = Touched.unit(id, outcome);
              if (!touching.isEmpty()) {
                throw failing(claim, "changed" + Listing.lines(touching));
              }
            });
    return myself;
  }

  /**
   * Verifies that the norms in force on the day of the last decision find no new violation of a
   * severity.
   *
   * @param severity the severity
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S introducesNo(Severity severity) {
    outcome().ifPresent(it -> ReviewAssert.introducesNo(severity, reviewed(it), this));
    return myself;
  }

  private static Review reviewed(Outcome outcome) {
    ImmutableList<Decision> decisions = outcome.plan().decisions();
    return Rulebooks.inForceOn(decisions.get(decisions.size() - 1).effectiveOn()).review(outcome);
  }

  /** {@return an assertion of AssertJ on the changes, in their order} */
  @CheckReturnValue
  public ListAssert<Change> changes() {
    return list("changes", outcome().map(Outcome::changes).orElseGet(ImmutableList::of));
  }

  /** {@return an assertion on the hierarchy afterwards} */
  @CheckReturnValue
  public HierarchyAssert after() {
    return goingOnTo(HierarchyAssert.class, Hierarchy.class, HierarchyAssert::new, Outcome::after);
  }

  /** {@return an assertion on the review by the norms in force on the day of the last decision} */
  @CheckReturnValue
  public ReviewAssert review() {
    return goingOnTo(
        ReviewAssert.class, Review.class, ReviewAssert::new, AbstractOutcomeAssert::reviewed);
  }

  private <T extends AbstractPartyAssert<T, B>, B> T goingOnTo(
      Class<T> type, Class<B> valueType, Function<B, T> door, Function<Outcome, B> value) {
    Optional<Outcome> outcome = outcome();
    return outcome.isPresent()
        ? goingOn(type, valueType, door, value.apply(outcome.get()), "after " + subject())
        : goingOnWithNothing(type, valueType, Objects.requireNonNull(softly));
  }
}
