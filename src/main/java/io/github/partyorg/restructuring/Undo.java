package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The order to undo the effects of a plan (hủy bỏ kết quả thực hiện). It restores each unit, seat
 * and member that the plan touched exactly, with unknown founding days and the order of siblings.
 *
 * <p>It compares before it sets. If another decision has changed something since, the order is
 * refused and nothing is overwritten. Everything that the plan did not touch stays as it is now. No
 * seat falls vacant by it: a seat that the plan vacated is filled again, wherever its holder is.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Undo extends Restructuring permits ImmutableUndo {

  private static final Bilingual TERM = Bilingual.of("hủy bỏ", "undo");
  private static final Bilingual DONE = Bilingual.of("hủy bỏ", "undone");

  Undo() {
    super(TERM, DONE);
  }

  /**
   * {@return the order that undoes all that came of a plan}
   *
   * @param outcome the outcome of the plan
   */
  public static Undo of(Outcome outcome) {
    return ImmutableUndo.make(
        outcome.plan().decisions().stream()
            .map(Decision::label)
            .collect(ImmutableList.toImmutableList()),
        Restoration.between(outcome.before(), outcome.after()),
        Crossings.of(outcome));
  }

  /**
   * Returns an order to undo as it was kept; an application drafts one with {@link #of}.
   *
   * @param decisions the labels of the decisions that are undone
   * @param restorations what they did to each unit, in the order of the ids
   * @param came the units that came in by them, each with the organisation that it came from
   * @param went the units that went out by them, each with the organisation that it went to
   * @return the order
   */
  public static Undo kept(
      Iterable<Bilingual> decisions,
      Iterable<Restoration> restorations,
      Map<UnitId, String> came,
      Map<UnitId, String> went) {
    return ImmutableUndo.make(
        ImmutableList.copyOf(decisions),
        ImmutableList.copyOf(restorations),
        new Crossings(ImmutableMap.copyOf(came), ImmutableMap.copyOf(went)));
  }

  /** {@return the labels of the decisions that are undone} */
  public abstract ImmutableList<Bilingual> decisions();

  /** {@return what the plan did to each unit, in the order of the ids} */
  public abstract ImmutableList<Restoration> restorations();

  /** Returns the units that came from outside or went there by the plan, and come or go again. */
  abstract Crossings outside();

  /** {@return the units that came in by the plan, each with the organisation that it came from} */
  public final ImmutableMap<UnitId, String> came() {
    return outside().came();
  }

  /** {@return the units that went out by the plan, each with the organisation that it went to} */
  public final ImmutableMap<UnitId, String> went() {
    return outside().went();
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of("Hủy bỏ " + labels().vietnamese(), "Undo " + labels().english());
  }

  /** Returns the labels as one list in each language. */
  final Bilingual labels() {
    return Bilingual.join(", ", decisions());
  }

  @Override
  final ImmutableList<Unit> beginnings() {
    return restorations().stream()
        .filter(Restoration::hasEnded)
        .map(one -> one.was().orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  final void execute(Execution execution) {
    new Undoing(execution, this).carryOut();
  }
}
