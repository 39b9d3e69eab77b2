package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Stays began or ended (đã thay đổi sinh hoạt tạm thời), in a branch or outside the hierarchy. */
@Value.Immutable
@TupleStyle
public abstract sealed class StaysChanged extends Change permits ImmutableStaysChanged {

  private static final Bilingual BEGUN =
      Bilingual.of("chuyển sinh hoạt tạm thời", "sent on a stay");
  private static final Bilingual ENDED = Bilingual.of("kết thúc sinh hoạt tạm thời", "stay ended");

  StaysChanged() {}

  static StaysChanged begun(Act act, Branch before, Branch after, ImmutableList<Guest> guests) {
    return ImmutableStaysChanged.make(
        act, ImmutableList.of(before), ImmutableList.of(after), guests, ImmutableList.of(), true);
  }

  static StaysChanged ended(Act act, Branch before, Branch after, ImmutableList<Guest> guests) {
    return ImmutableStaysChanged.make(
        act, ImmutableList.of(before), ImmutableList.of(after), guests, ImmutableList.of(), false);
  }

  static StaysChanged begunOutside(
      Act act,
      ImmutableList<Unit> before,
      ImmutableList<Unit> after,
      ImmutableList<Absence> absences) {
    return ImmutableStaysChanged.make(act, before, after, ImmutableList.of(), absences, true);
  }

  static StaysChanged endedOutside(
      Act act,
      ImmutableList<Unit> before,
      ImmutableList<Unit> after,
      ImmutableList<Absence> absences) {
    return ImmutableStaysChanged.make(act, before, after, ImmutableList.of(), absences, false);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract ImmutableList<Unit> originals();

  @Override
  public abstract ImmutableList<Unit> results();

  /** {@return the stays in the branch that began or ended} */
  public abstract ImmutableList<Guest> guests();

  /** {@return the stays outside that began or ended} */
  public abstract ImmutableList<Absence> absences();

  /** {@return true if they began, false if they ended} */
  public abstract boolean areBegun();

  @Override
  public final Bilingual term() {
    return areBegun() ? BEGUN : ENDED;
  }

  @Override
  public final Bilingual summary() {
    String who =
        Stream.concat(
                guests().stream().map(Guest::member), absences().stream().map(Absence::member))
            .map(MemberId::value)
            .collect(Collectors.joining(", "));
    String where = results().stream().map(Unit::toString).collect(Collectors.joining(", "));
    String out = absences().isEmpty() ? "" : " (" + absences().get(0).organization() + ")";
    return Bilingual.of(
        where + ": " + term().vietnamese() + " " + who + out,
        where + ": " + term().english() + " " + who + out);
  }
}
