package io.github.partyorg.history;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Table;
import io.github.partyorg.internal.Trail;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Decisions of one day that concern one unit, and of which it is not known which was issued first.
 * They stand only if it makes no difference.
 */
final class Ties {

  /** Two decisions in the order in which they were carried out. */
  private record Tie(Step one, Step other) {

    IllegalArgumentException untied() {
      return new IllegalArgumentException(
          ("Decisions %s of %s and %s of %s take effect on one day, and it matters which comes"
                  + " first; state the days of signing or the numbers, or sign them as one.")
              .formatted(
                  one.decision(),
                  one.decision().issuer(),
                  other.decision(),
                  other.decision().issuer()));
    }

    /** Says whether both orders are possible where the first was carried out, and differ. */
    boolean matters() {
      Hierarchy before = one.outcome().before();
      Optional<Hierarchy> asIs = result(before, one.decision(), other.decision());
      Optional<Hierarchy> reverse = result(before, other.decision(), one.decision());
      return asIs.isPresent() && reverse.isPresent() && !asIs.get().isSameAs(reverse.get());
    }

    private static Optional<Hierarchy> result(Hierarchy before, Decision one, Decision other) {
      try {
        return Optional.of(Plan.of(one, other).applyWithinDay(before).after());
      } catch (DecisionRefusedException refused) {
        return Optional.empty();
      }
    }
  }

  /** What decisions have in common that are tied to the same others, but for their issuers. */
  private record Signing(boolean isDraft, Optional<LocalDate> day) {
    static Signing of(Decision decision) {
      return new Signing(IssueOrder.isDraft(decision), decision.issuedOn());
    }
  }

  private final Trail<Step> steps;
  private final ImmutableList<Step> day;

  /** How many steps of the day stood before, without ties that make a difference. */
  private final int kept;

  /**
   * Looks at a day.
   *
   * @param steps the steps until the end of the day
   * @param eve how many of them there were before the day
   * @param kept how many of them stood before
   */
  Ties(Trail<Step> steps, int eve, int kept) {
    this.steps = steps;
    this.day = steps.last().isByIssue() ? ImmutableList.of() : steps.from(eve);
    this.kept = kept - eve;
  }

  /**
   * Refuses ties that make a difference. If there are any, the day is carried out again with all of
   * them the other way.
   */
  void check(Supplier<OneDay> reversed, Lineage beginning) {
    Optional<Tie> first = first();
    if (first.isEmpty()) {
      return;
    }
    OneDay other = reversed.get();
    Hierarchy left = Step.left(steps, beginning);
    if (other.isComplete() && Step.left(other.steps(), beginning).isSameAs(left)) {
      return;
    }
    checkEach();
    if (other.isComplete()) {
      throw first.get().untied();
    }
  }

  /** Finds a tie of a new step. Steps that are tied to the same ones are looked at as one. */
  private Optional<Tie> first() {
    Table<UnitId, Signing, List<Step>> earlier = HashBasedTable.create();
    for (int at = 0; at < day.size(); at++) {
      Step step = day.get(at);
      Signing signing = Signing.of(step.decision());
      for (UnitId unit : LineageReading.concerned(step.outcome())) {
        Optional<Tie> tie =
            earlier.row(unit).values().stream()
                .flatMap(List::stream)
                .filter(one -> !IssueOrder.isKnown(one.decision(), step.decision()))
                .map(one -> new Tie(one, step))
                .findFirst();
        if (tie.isPresent() && at >= kept) {
          return tie;
        }
        List<Step> alike = earlier.row(unit).computeIfAbsent(signing, none -> new ArrayList<>());
        if (alike.isEmpty() || (alike.size() == 1 && tie.isPresent())) {
          alike.add(step);
        }
      }
    }
    return Optional.empty();
  }

  private void checkEach() {
    ListMultimap<UnitId, Step> earlier = ArrayListMultimap.create();
    Set<Step> met = new LinkedHashSet<>();
    for (Step step : day) {
      met.clear();
      for (UnitId unit : LineageReading.concerned(step.outcome())) {
        met.addAll(earlier.get(unit));
        earlier.put(unit, step);
      }
      for (Step one : met) {
        Tie tie = new Tie(one, step);
        if (!IssueOrder.isKnown(one.decision(), step.decision()) && tie.matters()) {
          throw tie.untied();
        }
      }
    }
  }
}
