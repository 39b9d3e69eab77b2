package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.internal.Trail;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A first hierarchy and every decision since (lịch sử tổ chức).
 *
 * <p>Decisions stand in the order of their effective days and, within a day, in the order of issue:
 * by the day of signing, and those of one issuer by their numbers, drafts last. A decision that
 * depends on another one of the day follows it. If neither says which of two comes first, it must
 * make no difference. So the order of recording does not count: the same decisions give an equal
 * chronicle, or a refusal. Each decision can be carried out on the result of those before it; no
 * chronicle exists otherwise.
 *
 * <p>One more decision costs what it changes, since chronicles share the rest. Two chronicles are
 * equal if they have the same first day, first hierarchy and decisions, and the same corrections.
 *
 * <p>Its units are those of the first hierarchy and those that began since; units taken out by a
 * {@linkplain #correctedOn correction} never existed. An id is for ever: a decision that gives the
 * id of a unit which is gone to another unit is refused.
 *
 * <p>The root can neither end nor leave nor be handed over: a chronicle of a district ends with it.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Chronicle permits ImmutableChronicle {

  Chronicle() {}

  /**
   * Starts a chronicle.
   *
   * @param day the first day that it knows
   * @param first the hierarchy on that day, before the decisions that take effect on it
   * @return the chronicle without decisions
   */
  public static Chronicle beginning(LocalDate day, Hierarchy first) {
    return ImmutableChronicle.make(
        day, first, Trail.empty(), Trail.empty(), RecordedDecisions.none());
  }

  /** {@return the first day that is known, inclusive} */
  public abstract LocalDate firstDay();

  /** {@return the snapshot before all decisions} */
  public abstract Hierarchy first();

  /** The decisions with what came of each. */
  abstract Trail<Step> steps();

  abstract Trail<Correction> corrected();

  @Value.Auxiliary
  abstract RecordedDecisions recorded();

  /** {@return one outcome for each decision, in their order} */
  public final ImmutableList<Outcome> outcomes() {
    return outcomes(steps().all());
  }

  private static ImmutableList<Outcome> outcomes(ImmutableList<Step> steps) {
    return ImmutableList.copyOf(Lists.transform(steps, Step::outcome));
  }

  /** {@return the corrections, with the earlier chronicles, in their order} */
  public final ImmutableList<Correction> corrections() {
    return corrected().all();
  }

  /** {@return the decisions in their order} */
  public final ImmutableList<Decision> decisions() {
    return ImmutableList.copyOf(Lists.transform(steps().all(), Step::decision));
  }

  /** {@return the snapshot after all decisions} */
  public final Hierarchy last() {
    return left(steps());
  }

  private Hierarchy left(Trail<Step> steps) {
    return steps.isEmpty() ? first() : steps.last().outcome().after();
  }

  /**
   * Records a decision. If it takes effect before decisions already recorded, those are carried out
   * again.
   *
   * @param decision the decision
   * @return the longer chronicle
   * @throws IllegalArgumentException if it takes effect before the first day, is recorded, bears
   *     the number of another one, or cannot be ordered within its day
   * @throws DecisionRefusedException if it or a later decision cannot be carried out; lists every
   *     reason
   */
  public final Chronicle record(Decision decision) {
    return record(Plan.of(decision));
  }

  /**
   * Records the decisions of a plan, all or none, each on its effective day. Decisions of which
   * none is possible without the others can only be recorded so.
   *
   * @param plan the plan; within a day, the order of issue counts
   * @return the longer chronicle
   * @throws IllegalArgumentException if a decision takes effect before the first day, is recorded,
   *     bears the number of another one, or cannot be ordered within its day
   * @throws DecisionRefusedException if one of them or a later decision cannot be carried out;
   *     lists every reason
   */
  public final Chronicle record(Plan plan) {
    return Replay.recording(this, plan.decisions());
  }

  /**
   * Starts a correction.
   *
   * @param day the day of the correction
   * @param reason why it is made, not blank
   * @return the next step, which states all that is wrong, and applies it
   */
  public final Correction.Terms correctedOn(LocalDate day, String reason) {
    return new Correction.Terms(this, day, reason);
  }

  /**
   * {@return the hierarchy as of a day}
   *
   * @param day the day; decisions that take effect on it are carried out
   * @throws IllegalArgumentException if the day is before the first
   */
  public final Hierarchy asOf(LocalDate day) {
    requireKnown(day, "Nothing is known of ");
    return left(until(day));
  }

  /** Refuses a day before the first. */
  final void requireKnown(LocalDate day, String what) {
    if (day.isBefore(firstDay())) {
      throw new IllegalArgumentException(
          what + day + "; this chronicle begins on " + firstDay() + ".");
    }
  }

  private Trail<Step> until(LocalDate day) {
    return steps().until(step -> !step.day().isAfter(day));
  }

  /**
   * {@return the outcomes of the decisions of a period, in order}
   *
   * @param from the first day, inclusive
   * @param until the last day, inclusive
   */
  public final ImmutableList<Outcome> outcomes(LocalDate from, LocalDate until) {
    int begin = steps().until(step -> step.day().isBefore(from)).size();
    return outcomes(until(until).from(begin));
  }

  /**
   * {@return the changes in a period, in order}
   *
   * @param from the first day, inclusive
   * @param until the last day, inclusive
   */
  public final ImmutableList<Change> changes(LocalDate from, LocalDate until) {
    return outcomes(from, until).stream()
        .flatMap(outcome -> outcome.changes().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the decisions that changed a unit, began or ended it, or sent members or units to it,
   * in order}
   *
   * @param unit the unit's id
   * @throws IllegalArgumentException if no unit ever had that id
   */
  public final ImmutableList<Decision> decisionsAbout(UnitId unit) {
    return lineage().decisions(unit).all();
  }

  /**
   * {@return the unit, as of a day, that bore an official code then, or empty if none did}
   *
   * @param code the code
   * @param day the day
   * @throws IllegalArgumentException if the day is before the first
   */
  public final Optional<Unit> coded(OfficialCode code, LocalDate day) {
    return asOf(day).coded(code);
  }

  /**
   * Returns the meaning of an id on a day: the unit itself if it exists then, even if it ended and
   * began again before; otherwise its fate since its last end, from succession to succession. A
   * part that was split off is no successor.
   *
   * @param unit the id of a unit at any time of this chronicle
   * @param day the day; decisions that take effect on it are carried out
   * @return the answer; every such unit has one on every day from the first
   * @throws IllegalArgumentException if the day is before the first, or no unit ever had that id
   */
  public final Resolution resolve(UnitId unit, LocalDate day) {
    return lineage().resolve(unit, day, asOf(day));
  }

  /** {@return the lineage of all units} */
  public final Lineage lineage() {
    return steps().isEmpty() ? Lineage.beginning(firstDay(), first()) : steps().last().lineage();
  }

  @Override
  public final String toString() {
    Bilingual decisions = Bilingual.count(steps().size(), "quyết định", "decision", "decisions");
    return first().root() + " since " + firstDay() + ": " + decisions.english();
  }
}
