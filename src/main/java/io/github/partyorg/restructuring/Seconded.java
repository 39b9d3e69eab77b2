package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Unit;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Members were transferred to a branch for a time (đã chuyển sinh hoạt tạm thời). */
@Value.Immutable
@TupleStyle
public abstract sealed class Seconded extends UnitChanged permits ImmutableSeconded {

  private static final Bilingual TERM = Bilingual.of("chuyển sinh hoạt tạm thời", "seconded");

  Seconded() {}

  static Seconded of(
      Decision decision, int order, Unit before, Unit after, ImmutableList<Guest> guests) {
    return ImmutableSeconded.make(decision, order, before, after, guests);
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
   * Returns the stays that began.
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
            + ": sinh hoạt tạm thời "
            + guests().stream()
                .map(guest -> guest.member().value())
                .collect(Collectors.joining(", ")),
        after()
            + ": seconded here "
            + guests().stream()
                .map(guest -> guest.member().value())
                .collect(Collectors.joining(", ")));
  }
}
