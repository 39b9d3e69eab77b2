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
public abstract sealed class Dissolved extends Ended permits ImmutableDissolved {

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

  @Override
  public abstract Unit unit();

  @Override
  public abstract UnitId superior();

  @Override
  public abstract Optional<Purpose> purpose();

  @Override
  public abstract ImmutableListMultimap<UnitId, MemberId> moves();

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
