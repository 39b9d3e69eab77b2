package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
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
 * <p>Decisions stand in the order of their effective days and, within a day, in the order in which
 * they were recorded. Each can be carried out on the result of those before it; no chronicle exists
 * otherwise. Snapshots share unchanged parts. Its units are those of the first hierarchy and those
 * that began since; units taken out by a {@linkplain #correctedOn correction} never existed. An id
 * is for ever: a decision that gives the id of a unit which is gone to another unit is refused.
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
        day,
        first,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        RecordedDecisions.none());
  }

  /** {@return the first day that is known, inclusive} */
  public abstract LocalDate firstDay();

  /** {@return the snapshot before all decisions} */
  public abstract Hierarchy first();

  /** {@return one outcome for each decision, in their order} */
  public abstract ImmutableList<Outcome> outcomes();

  /** {@return the corrections, with the earlier chronicles, in their order} */
  public abstract ImmutableList<Correction> corrections();

  /** The ids that are gone after each outcome. */
  @Value.Auxiliary
  abstract ImmutableList<PastIds> past();

  @Value.Auxiliary
  abstract RecordedDecisions recorded();

  /** {@return the decisions in their order} */
  public final ImmutableList<Decision> decisions() {
    return outcomes().stream().map(Replay::decision).collect(ImmutableList.toImmutableList());
  }

  /** {@return the snapshot after all decisions} */
  public final Hierarchy last() {
    int count = outcomes().size();
    return count == 0 ? first() : outcomes().get(count - 1).after();
  }

  /**
   * Records a decision. If it takes effect before decisions already recorded, those are carried out
   * again.
   *
   * @param decision the decision
   * @return the longer chronicle
   * @throws IllegalArgumentException if it takes effect before the first day, or is recorded
   * @throws DecisionRefusedException if it or a later decision cannot be carried out; lists every
   *     reason
   */
  public final Chronicle record(Decision decision) {
    return record(Plan.of(decision));
  }

  /**
   * Records the decisions of a plan, all or none, each on its effective day.
   *
   * @param plan the plan
   * @return the longer chronicle
   * @throws IllegalArgumentException if a decision takes effect before the first day, or is
   *     recorded
   * @throws DecisionRefusedException if one of them or a later decision cannot be carried out;
   *     lists every reason
   */
  public final Chronicle record(Plan plan) {
    return Replay.recording(this, plan).chronicle(first(), corrections());
  }

  /**
   * Starts a correction.
   *
   * @param day the day of the correction
   * @param reason why it is made, not blank
   * @return the next step, which states the correction
   */
  public final Correction.Terms correctedOn(LocalDate day, String reason) {
    return new Correction.Terms(this, day, reason);
  }

  final Chronicle corrected(Correction correction, Hierarchy first) {
    return Replay.correcting(this, correction)
        .chronicle(
            first,
            ImmutableList.<Correction>builder().addAll(corrections()).add(correction).build());
  }

  /**
   * {@return the hierarchy as of a day}
   *
   * @param day the day; decisions that take effect on it are carried out
   * @throws IllegalArgumentException if the day is before the first
   */
  public final Hierarchy asOf(LocalDate day) {
    Replay.requireKnown(this, day, "Nothing is known of ");
    int until = Replay.countUntil(outcomes(), day);
    return until == 0 ? first() : outcomes().get(until - 1).after();
  }

  /**
   * {@return the outcomes of the decisions of a period, in order}
   *
   * @param from the first day, inclusive
   * @param until the last day, inclusive
   */
  public final ImmutableList<Outcome> outcomes(LocalDate from, LocalDate until) {
    int begin = Replay.countUntil(outcomes(), from.minusDays(1));
    return outcomes().subList(begin, Math.max(begin, Replay.countUntil(outcomes(), until)));
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
    return lineage().decisions(unit);
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
  @Value.Lazy
  public Lineage lineage() {
    return Lineage.of(this);
  }

  @Override
  public final String toString() {
    Bilingual decisions = Bilingual.count(outcomes().size(), "quyết định", "decision", "decisions");
    return first().root() + " since " + firstDay() + ": " + decisions.english();
  }
}
