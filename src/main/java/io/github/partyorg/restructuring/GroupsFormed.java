package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A branch has other party groups (đã chia tổ đảng). */
@Value.Immutable
@TupleStyle
public abstract sealed class GroupsFormed extends UnitChanged permits ImmutableGroupsFormed {

  private static final Bilingual TERM = Bilingual.of("chia tổ đảng", "groups formed");

  GroupsFormed() {}

  static GroupsFormed of(Decision decision, int order, Unit before, Unit after) {
    return ImmutableGroupsFormed.make(decision, order, before, after);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

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
    return Bilingual.of(
        after() + ": " + ((Branch) after()).groups().size() + " tổ đảng",
        after() + ": " + ((Branch) after()).groups().size() + " party group(s)");
  }
}
