package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order that a committee is given powers of a superior, or that these are withdrawn (giao
 * quyền, thu hồi quyền được giao). Everything else about the committee stays; units below it may
 * get other roles.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Delegate extends UnitChange permits ImmutableDelegate {

  private static final Bilingual TERM = Bilingual.of("giao quyền", "delegate");
  private static final Bilingual PARTICIPLE = Bilingual.of("giao quyền", "delegated");

  private static final Placeholder<Delegation> POWERS =
      Placeholder.of("powers", Delegation::summary);
  private static final Placeholder<LocalDate> LAST_DAY = Placeholder.day("last-day");
  private static final Template GIVE =
      Template.of("Giao quyền cho {id}: {powers}", "Delegate to {id}: {powers}", ID, POWERS);
  private static final Template WITHDRAW =
      Template.of(
          "Thu hồi quyền đã giao cho {id}, ngày cuối {last-day}",
          "Withdraw the powers of {id}, last day {last-day}",
          ID,
          LAST_DAY);

  Delegate() {
    super(TERM, PARTICIPLE);
  }

  /**
   * Starts the order: a committee gets powers, which replace those that it had.
   *
   * @param powers the powers, with their days
   * @return the next step
   */
  public static To<Delegate> powers(Delegation powers) {
    return committee -> ImmutableDelegate.make(committee, Optional.of(powers), Optional.empty());
  }

  /**
   * Starts the order: powers are withdrawn. They stay recorded, with their end.
   *
   * @param lastDay the last day on which the committee has them, inclusive
   * @return the next step
   */
  public static From<Delegate> withdrawing(LocalDate lastDay) {
    return committee -> ImmutableDelegate.make(committee, Optional.empty(), Optional.of(lastDay));
  }

  /** {@return the id of the committee} */
  public abstract UnitId committee();

  /** {@return the powers that it gets, or empty if those that it has are withdrawn} */
  public abstract Optional<Delegation> powers();

  /**
   * {@return the last day of the powers that are withdrawn, inclusive, or empty if it gets some}
   */
  public abstract Optional<LocalDate> lastDay();

  @Override
  public final Bilingual summary() {
    return powers()
        .map(given -> GIVE.fill(ID.is(committee()), POWERS.is(given)))
        .orElseGet(() -> WITHDRAW.fill(ID.is(committee()), LAST_DAY.is(lastDay().orElseThrow())));
  }

  @Override
  final Bilingual told(Unit before, Unit after) {
    return now(after, ((Committee) after).delegation().orElseThrow().summary());
  }

  @Override
  final void execute(Execution execution) {
    execution
        .find(committee(), Committee.class)
        .ifPresent(committee -> delegate(committee, execution));
  }

  private void delegate(Committee committee, Execution execution) {
    Optional<Delegation> given = powers();
    if (given.isPresent() && given.equals(committee.delegation())) {
      execution.refuse(Reason.Kind.ALREADY_RECORDED, committee(), committee());
    } else if (given.isEmpty()) {
      given = withdrawn(committee, execution);
    }
    if (execution.isRefused()) {
      return;
    }
    execution.change(
        committee, given.map(committee::withDelegation).orElseGet(committee::withoutDelegation));
  }

  /** Returns the powers with their end, or refuses to end powers that are missing or have ended. */
  private Optional<Delegation> withdrawn(Committee committee, Execution execution) {
    LocalDate last = lastDay().orElseThrow();
    Optional<Delegation> known = committee.delegation();
    if (known.isEmpty()) {
      execution.refuse(Reason.Kind.NOT_RECORDED, committee(), committee());
    } else if (last.isBefore(known.get().since())) {
      execution.refuse(Reason.Kind.BEFORE_FIRST_DAY, committee(), committee());
    } else if (known.get().until().filter(end -> !last.isBefore(end)).isPresent()) {
      execution.refuse(Reason.Kind.ALREADY_RECORDED, committee(), committee());
    }
    return execution.isRefused() ? Optional.empty() : known.map(powers -> powers.until(last));
  }
}
