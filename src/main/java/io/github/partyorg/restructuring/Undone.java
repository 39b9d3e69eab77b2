package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/** The effects of decisions were undone (đã hủy bỏ kết quả thực hiện). */
@Value.Immutable
@TupleStyle
public abstract sealed class Undone extends Change permits ImmutableUndone {

  private static final Placeholder<Bilingual> DECISIONS = Placeholder.phrase("decisions");
  private static final Template TOLD =
      Template.of("Hủy bỏ {decisions}", "Undone {decisions}", DECISIONS);

  Undone() {}

  static Undone of(
      Act act,
      ImmutableList<Unit> originals,
      ImmutableList<Unit> results,
      ImmutableList<Unit> gone,
      ImmutableList<Unit> begun,
      ImmutableList<Succession> successions) {
    return ImmutableUndone.make(act, originals, results, gone, begun, successions);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract ImmutableList<Unit> originals();

  @Override
  public abstract ImmutableList<Unit> results();

  /** Returns the units that the undone decisions began, or took in from outside. */
  abstract ImmutableList<Unit> gone();

  @Override
  public final ImmutableList<Unit> ended() {
    return gone().stream()
        .filter(unit -> !outside().containsKey(unit.id()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public abstract ImmutableList<Unit> begun();

  @Override
  public final ImmutableList<Unit> left() {
    return gone().stream()
        .filter(unit -> outside().containsKey(unit.id()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public final ImmutableMap<UnitId, String> outside() {
    return order().outside().came();
  }

  @Override
  public final Undo order() {
    return (Undo) act().order();
  }

  @Override
  public abstract ImmutableList<Succession> successions();

  @Override
  public final Bilingual term() {
    return order().participle();
  }

  @Override
  public final Bilingual summary() {
    return TOLD.fill(DECISIONS.is(order().labels()));
  }
}
