package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/** A unit ended as a punishment (đã giải tán). */
@Value.Immutable
@TupleStyle
public abstract sealed class Disbanded extends Ended permits ImmutableDisbanded {

  private static final Bilingual TERM = Bilingual.of("giải tán", "disbanded");

  Disbanded() {}

  static Disbanded of(
      Decision decision,
      int order,
      Unit unit,
      UnitId superior,
      String ground,
      ImmutableListMultimap<UnitId, MemberId> moves,
      ImmutableList<Unit> results) {
    return ImmutableDisbanded.make(decision, order, results, unit, superior, ground, moves);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  @Override
  public abstract ImmutableList<Unit> results();

  @Override
  public abstract Unit unit();

  @Override
  public abstract UnitId superior();

  /**
   * Returns on what ground.
   *
   * @return the ground
   */
  public abstract String ground();

  @Override
  public abstract ImmutableListMultimap<UnitId, MemberId> moves();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Giải tán " + unit() + "; " + moves().size() + " đảng viên chuyển đến " + moves().keySet(),
        "Disbanded " + unit() + "; " + moves().size() + " member(s) went to " + moves().keySet());
  }
}
