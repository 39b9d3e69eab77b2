package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** The posts of a unit were filled anew (đã kiện toàn cấp ủy). */
@Value.Immutable
@TupleStyle
public abstract sealed class LeadershipRenewed extends UnitChanged
    permits ImmutableLeadershipRenewed {

  private static final Bilingual TERM = Bilingual.of("kiện toàn cấp ủy", "leadership renewed");

  LeadershipRenewed() {}

  static LeadershipRenewed of(Act act, Unit before, Unit after) {
    return ImmutableLeadershipRenewed.make(act, before, after);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of("Kiện toàn cấp ủy " + after(), "Renewed the leadership of " + after());
  }
}
