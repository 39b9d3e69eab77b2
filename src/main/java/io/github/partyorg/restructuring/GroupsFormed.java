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

  static GroupsFormed of(Act act, Unit before, Unit after) {
    return ImmutableGroupsFormed.make(act, before, after);
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
    int count = ((Branch) after()).groups().size();
    return Bilingual.of(
        after() + ": " + count + " tổ đảng",
        after() + ": " + count + (count == 1 ? " party group" : " party groups"));
  }
}
