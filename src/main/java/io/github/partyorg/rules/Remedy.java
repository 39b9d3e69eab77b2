package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cure of a violation (cách khắc phục): draft decisions of the competent committee.
 *
 * <p>A remedy that a review gives has been tried: it cures the violation and brings none of the
 * same or higher severity.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Remedy permits ImmutableRemedy {

  Remedy() {}

  /** The kinds of remedy. */
  public enum Kind implements HasListedTerm {
    /** A further decision (quyết định bổ sung). */
    DECIDE,

    /** A superior's consent must be asked for; nothing else helps (xin cấp trên đồng ý). */
    SEEK_CONSENT,

    /**
     * The decision, reissued by the committee that has the authority (ban hành lại đúng thẩm
     * quyền).
     */
    REISSUE
  }

  static Remedy seekConsent(Bilingual description, Decision decision) {
    return ImmutableRemedy.make(
        Kind.SEEK_CONSENT, description, ImmutableList.of(decision), Optional.empty());
  }

  static Remedy seekConsent(
      Bilingual description, Iterable<Decision> decisions, Decision replaced) {
    return ImmutableRemedy.make(Kind.SEEK_CONSENT, description, decisions, Optional.of(replaced));
  }

  /**
   * {@return a remedy by a further decision}
   *
   * @param description the remedy in one sentence
   * @param decision the draft of a further decision
   */
  public static Remedy of(Bilingual description, Decision decision) {
    return ImmutableRemedy.make(
        Kind.DECIDE, description, ImmutableList.of(decision), Optional.empty());
  }

  /** Returns a remedy by a further decision of one committee, described by what its orders say. */
  static Remedy of(UnitId issuer, LocalDate day, List<Order> orders) {
    return of(Bilingual.join("; ", Lists.transform(orders, Order::summary)), issuer, day, orders);
  }

  /** Returns a remedy by a further decision of one committee, with these orders. */
  static Remedy of(
      Bilingual description, UnitId issuer, LocalDate day, Iterable<? extends Order> orders) {
    return of(
        description,
        Decision.builder().issuer(issuer).effectiveOn(day).addAllOrders(orders).build());
  }

  /**
   * {@return a remedy that has an order decided by another committee, in place of the decision: its
   * orders before, this one, its orders after}
   *
   * @param description the remedy in one sentence
   * @param change a change that came of the order
   * @param competent the unit with the committee that decides it
   */
  public static Remedy reissue(Bilingual description, Change change, UnitId competent) {
    return reissue(description, Reissue.of(change).by(competent, change.order()), change);
  }

  /**
   * {@return a remedy that has another order decided instead of one, in place of the decision}
   *
   * @param description the remedy in one sentence
   * @param change a change that came of the order
   * @param instead the other order, in its place
   */
  public static Remedy reissue(Bilingual description, Change change, Order instead) {
    return reissue(description, Reissue.of(change).with(instead), change);
  }

  private static Remedy reissue(
      Bilingual description, Iterable<Decision> decisions, Change change) {
    return ImmutableRemedy.make(
        Kind.REISSUE, description, decisions, Optional.of(change.decision()));
  }

  /** Returns this remedy in the words of an association. */
  final Remedy saidIn(Vocabulary vocabulary) {
    return ImmutableRemedy.make(kind(), vocabulary.say(description()), decisions(), replaces());
  }

  /** {@return the kind of remedy} */
  public abstract Kind kind();

  /** {@return the remedy in one sentence} */
  public abstract Bilingual description();

  /** {@return the decisions to take; for a consent, the record of it, without a number yet} */
  public abstract ImmutableList<Decision> decisions();

  /** {@return the decision to reissue, or empty if the drafts come in addition} */
  public abstract Optional<Decision> replaces();

  /**
   * {@return a plan with this remedy at its end, or in place of the decision that it replaces}
   *
   * @param plan the plan reviewed
   */
  public final Plan amend(Plan plan) {
    ImmutableList.Builder<Decision> amended = ImmutableList.builder();
    for (Decision decision : plan.decisions()) {
      if (replaces().isPresent() && replaces().get().equals(decision)) {
        amended.addAll(decisions());
      } else {
        amended.add(decision);
      }
    }
    if (replaces().isEmpty()) {
      amended.addAll(decisions());
    }
    return Plan.of(amended.build());
  }

  /**
   * Carries the drafts out.
   *
   * @param hierarchy the hierarchy reviewed; for reissued decisions, the one before them
   * @return the outcome
   */
  public final Outcome applyTo(Hierarchy hierarchy) {
    return Plan.of(decisions()).applyTo(hierarchy);
  }

  @Override
  public final String toString() {
    return description().english();
  }
}
