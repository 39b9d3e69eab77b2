package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** Stays began or ended (đã thay đổi sinh hoạt tạm thời), in a branch or outside the hierarchy. */
@Value.Immutable
@TupleStyle
public abstract sealed class StaysChanged extends Change permits ImmutableStaysChanged {

  private static final Placeholder<Iterable<? extends Unit>> WHERE =
      Placeholder.several("where", Bilingual::alike);
  private static final Placeholder<Bilingual> WHAT = Placeholder.phrase("what");
  private static final Placeholder<Iterable<? extends MemberId>> WHO =
      Placeholder.several("who", Bilingual::alike);
  private static final Placeholder<Bilingual> STAYS = Placeholder.phrase("stays");
  private static final Placeholder<String> ORGANIZATION = Placeholder.plain("organization");
  private static final Template TOLD =
      Template.of("{where}: {what} {who}", "{where}: {what} {who}", WHERE, WHAT, WHO);
  private static final Template OUTSIDE =
      Template.of("{stays} ({organization})", "{stays} ({organization})", STAYS, ORGANIZATION);

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
    return areBegun() ? SendOnStay.DONE : EndStay.DONE;
  }

  @Override
  public final Bilingual summary() {
    ImmutableList.Builder<MemberId> who = ImmutableList.builder();
    guests().forEach(guest -> who.add(guest.member()));
    absences().forEach(absence -> who.add(absence.member()));
    Bilingual told = TOLD.fill(WHERE.is(results()), WHAT.is(term()), WHO.is(who.build()));
    return absences().isEmpty()
        ? told
        : OUTSIDE.fill(STAYS.is(told), ORGANIZATION.is(absences().get(0).organization()));
  }
}
