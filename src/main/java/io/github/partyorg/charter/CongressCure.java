package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;

/** Proposes to hold the congress. The draft re-elects the leaders; the congress is free not to. */
final class CongressCure {

  private static final Placeholder<Unit> UNIT = Placeholder.plain("unit");
  private static final Template HOLD =
      Template.of("Tiến hành đại hội của {unit}", "Hold the congress of {unit}", UNIT);

  private CongressCure() {}

  static <U extends Unit> Cure<U> hold() {
    return CongressCure::propose;
  }

  static <U extends Unit> ImmutableList<Remedy> propose(Rule<U> rule, U unit, Situation situation) {
    Leadership elected =
        Leadership.seats(
                unit.leadership().seats().stream()
                    .map(
                        seat ->
                            Seat.of(seat.post(), seat.holder(), Mandate.ELECTED, situation.day()))
                    .toList())
            .congressOn(situation.day());
    return ImmutableList.of(
        situation.remedy(
            unit,
            HOLD.fill(UNIT.is(unit)),
            ImmutableList.of(RenewLeadership.of(unit.id()).to(elected))));
  }
}
