package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.internal.Trail;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Carries the decisions of a chronicle out again from the first day that changes; the steps before
 * are kept.
 */
final class Replay {

  private final Lineage beginning;
  private final Trail<Step> kept;
  private final ImmutableList<Decision> entered;
  private final RecordedDecisions recorded;

  /** The decisions to carry out, by the day of effect. */
  private final TreeMap<LocalDate, List<Decision>> days = new TreeMap<>();

  private Replay(
      Chronicle known,
      Optional<Hierarchy> first,
      ImmutableList<Decision> removed,
      ImmutableList<Decision> added) {
    this.beginning = Lineage.beginning(known.firstDay(), first.orElse(known.first()));
    this.entered = added;
    this.recorded = recorded(known, removed, added);
    this.kept = first.isPresent() ? Trail.empty() : kept(known.steps(), removed, added);
    Set<Decision> gone = new HashSet<>(removed);
    for (Step step : known.steps().from(kept.size())) {
      if (gone.isEmpty() || !gone.contains(step.decision())) {
        carryOut(step.decision());
      }
    }
    added.forEach(this::carryOut);
  }

  private void carryOut(Decision decision) {
    days.computeIfAbsent(decision.effectiveOn(), day -> new ArrayList<>()).add(decision);
  }

  /** Records decisions, all or none. */
  static Chronicle recording(Chronicle known, ImmutableList<Decision> added) {
    return new Replay(known, Optional.empty(), ImmutableList.of(), added)
        .chronicle(known, known.corrected());
  }

  /** Corrects everything that is wrong, all or nothing. */
  static Chronicle correcting(Chronicle known, Correction correction) {
    return new Replay(known, correction.first(), correction.removed(), correction.entered())
        .chronicle(known, known.corrected().plus(correction));
  }

  private static RecordedDecisions recorded(
      Chronicle known, Iterable<Decision> removed, Iterable<Decision> added) {
    RecordedDecisions recorded = known.recorded();
    for (Decision decision : removed) {
      recorded = recorded.minus(decision);
    }
    for (Decision decision : added) {
      known.requireKnown(
          decision.effectiveOn(), "Decision " + decision.label().english() + " takes effect on ");
      recorded = recorded.plus(decision);
    }
    return recorded;
  }

  /** Returns the steps before the first day that changes, or until it if it only grows longer. */
  private static Trail<Step> kept(
      Trail<Step> steps, ImmutableList<Decision> removed, ImmutableList<Decision> added) {
    Optional<LocalDate> first =
        Stream.concat(removed.stream(), added.stream())
            .map(Decision::effectiveOn)
            .min(LocalDate::compareTo);
    if (first.isEmpty()) {
      return steps;
    }
    Trail<Step> until = steps.until(step -> !step.day().isAfter(first.get()));
    boolean isLonger =
        until.isEmpty()
            || until.last().day().isBefore(first.get())
            || (removed.isEmpty()
                && added.stream()
                    .filter(decision -> decision.effectiveOn().equals(first.get()))
                    .allMatch(until.last()::isFollowedBy));
    return isLonger ? until : steps.until(step -> step.day().isBefore(first.get()));
  }

  /** Returns the chronicle that comes of it, or refuses it with every reason. */
  private Chronicle chronicle(Chronicle known, Trail<Correction> corrections) {
    Trail<Step> steps = kept;
    for (List<Decision> decisions : days.values()) {
      steps = afterDay(steps, decisions);
    }
    return ImmutableChronicle.make(
        known.firstDay(), beginning.first(), steps, corrections, recorded);
  }

  private Trail<Step> afterDay(Trail<Step> before, List<Decision> decisions) {
    LocalDate day = decisions.get(0).effectiveOn();
    Trail<Step> eve = before.until(step -> step.day().isBefore(day));
    OneDay forward = new OneDay(before, beginning, decisions, IssueOrder.FORWARD);
    if (forward.isComplete()) {
      return checked(
          forward.steps(), eve, before.size(), () -> backward(eve, forward.steps(), decisions));
    }
    OneDay backward = backward(eve, before, decisions);
    if (!backward.isComplete()) {
      throw refusal(forward, day);
    }
    return checked(backward.steps(), eve, eve.size(), () -> forward);
  }

  /** Carries a whole day out with ties the other way. */
  private OneDay backward(Trail<Step> eve, Trail<Step> before, List<Decision> decisions) {
    Set<Decision> all = new LinkedHashSet<>(decisions);
    before.from(eve.size()).forEach(step -> all.add(step.decision()));
    return new OneDay(eve, beginning, all, IssueOrder.BACKWARD);
  }

  private Trail<Step> checked(
      Trail<Step> after, Trail<Step> eve, int kept, Supplier<OneDay> reversed) {
    new Ties(after, eve.size(), kept).check(reversed, beginning);
    List<Step> added = after.from(kept);
    try {
      Outcome.checkDay(Lists.transform(added, Step::outcome));
    } catch (DecisionRefusedException refused) {
      throw Impasse.of(refused.reasons(), Lists.transform(added, Step::decision), entered);
    }
    return after;
  }

  /** Says every reason: those of the day, and those of later days that follow from them. */
  private DecisionRefusedException refusal(OneDay stopped, LocalDate day) {
    List<Decision> rest = new ArrayList<>(stopped.impossible());
    days.tailMap(day, false).values().forEach(rest::addAll);
    Set<Reason> reasons = new LinkedHashSet<>(stopped.reasons());
    reasons.addAll(Plan.of(rest).reasonsAgainst(Step.left(stopped.steps(), beginning)));
    return Impasse.of(reasons, stopped.impossible(), entered);
  }
}
