package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit ended for organisational reasons (đã giải thể). */
@Value.Immutable
@TupleStyle
public abstract sealed class Dissolved extends Change permits ImmutableDissolved {

  private static final Bilingual TERM = Bilingual.of("giải thể", "dissolved");

  Dissolved() {}

  static Dissolved of(
      Decision decision,
      int order,
      Unit unit,
      UnitId superior,
      Optional<Purpose> purpose,
      ImmutableListMultimap<UnitId, MemberId> moves,
      ImmutableList<Unit> results) {
    return ImmutableDissolved.make(decision, order, results, unit, superior, purpose, moves);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  @Override
  public abstract ImmutableList<Unit> results();

  /**
   * Returns what ended.
   *
   * @return the unit as it was
   */
  public abstract Unit unit();

  /**
   * Returns where it was.
   *
   * @return the id of the unit directly above
   */
  public abstract UnitId superior();

  /**
   * Returns why.
   *
   * @return the purpose, or empty if not stated
   */
  public abstract Optional<Purpose> purpose();

  /**
   * Returns who went where.
   *
   * @return the members by receiving branch
   */
  public abstract ImmutableListMultimap<UnitId, MemberId> moves();

  @Override
  public final ImmutableList<Unit> originals() {
    return ImmutableList.of(unit());
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Giải thể " + unit() + "; " + moves().size() + " đảng viên chuyển đến " + moves().keySet(),
        "Dissolved " + unit() + "; " + moves().size() + " member(s) went to " + moves().keySet());
  }
}
