package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/** The default occasions for consents, for rules that state none. */
final class Occasions {

  private Occasions() {}

  /** Returns the occasions on which the rules on some subjects accept a consent. */
  static <S> BiFunction<S, Situation, ImmutableList<Occasion>> of(Subjects<?> subjects) {
    return subjects == Subjects.NEW_UNITS
        ? (unit, situation) -> ImmutableList.of(formation((Unit) unit, situation))
        : (candidate, situation) -> ImmutableList.of(of(candidate));
  }

  private static Occasion of(Object candidate) {
    if (!(candidate instanceof Change change)) {
      return Occasion.lasting();
    }
    Occasion act = Occasion.actOn(change.decision().effectiveOn());
    return change instanceof MembershipChanged about ? act.about(about.member()) : act;
  }

  /** Returns that a unit was formed, or took others in. */
  private static Occasion formation(Unit unit, Situation situation) {
    ImmutableList<Change> formations = situation.input().index().formations(unit.id());
    Occasion act =
        formations.isEmpty()
            ? Occasion.lasting()
            : Occasion.actOn(formations.get(formations.size() - 1).decision().effectiveOn());
    Optional<Unit> before =
        situation.outcome().map(Outcome::before).flatMap(earlier -> earlier.unit(unit.id()));
    return before.isPresent() ? act.afterLeadersOf(before.get()) : act.givenFrom(LocalDate.MIN);
  }
}
