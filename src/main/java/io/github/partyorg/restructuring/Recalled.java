package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Unit;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Stays of guests in a branch ended (đã kết thúc sinh hoạt tạm thời). */
@Value.Immutable
@TupleStyle
public abstract sealed class Recalled extends UnitChanged permits ImmutableRecalled {

  private static final Bilingual TERM = Bilingual.of("kết thúc sinh hoạt tạm thời", "recalled");

  Recalled() {}

  static Recalled of(
      Decision decision, int order, Unit before, Unit after, ImmutableList<Guest> guests) {
    return ImmutableRecalled.make(decision, order, before, after, guests);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  /**
   * Returns the stays that ended.
   *
   * @return the guests, with the days of their stays
   */
  public abstract ImmutableList<Guest> guests();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        after()
            + ": kết thúc sinh hoạt tạm thời "
            + guests().stream()
                .map(guest -> guest.member().value())
                .collect(Collectors.joining(", ")),
        after()
            + ": recalled "
            + guests().stream()
                .map(guest -> guest.member().value())
                .collect(Collectors.joining(", ")));
  }
}
