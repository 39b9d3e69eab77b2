package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.LeadershipRenewed;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/** Proposes to ask for consent whom a norm names. */
final class ConsentCure {

  /** Stands for the number of a document that has not been written yet. */
  static final String OPEN_NUMBER = "(chưa có số)";

  private static final Slot<UnitId> AUTHORITY = Slot.plain("authority");
  private static final Slot<Unit> UNIT = Slot.plain("unit");
  private static final Slot<NormCode> CODE = Slot.plain("code");
  private static final Template ASK =
      Template.of(
          "Báo cáo {authority} xin đồng ý cho {unit} theo {code}",
          "Ask {authority} for consent to {unit} under {code}",
          AUTHORITY,
          UNIT,
          CODE);

  private ConsentCure() {}

  static <U extends Unit> ImmutableList<Remedy> propose(Rule<U> rule, U unit, Situation situation) {
    return ask(rule.code(), unit, situation);
  }

  static ImmutableList<Remedy> propose(
      Rule<LeadershipRenewed> rule, LeadershipRenewed change, Situation situation) {
    return ask(rule.code(), change.after(), situation);
  }

  /** Returns whose consent the norm asks for. */
  static Optional<UnitId> authority(NormCode code, Unit unit, Situation situation) {
    return Consents.consenting(code, situation).flatMap(who -> who.over(unit.id(), situation));
  }

  static ImmutableList<Remedy> ask(NormCode code, Unit unit, Situation situation) {
    return authority(code, unit, situation)
        .map(
            authority ->
                ImmutableList.of(
                    Remedy.seekConsent(
                        ASK.fill(AUTHORITY.is(authority), UNIT.is(unit), CODE.is(code)),
                        record(code, authority, unit, situation))))
        .orElse(ImmutableList.of());
  }

  private static Decision record(NormCode code, UnitId authority, Unit unit, Situation situation) {
    return Decision.builder()
        .issuer(authority)
        .effectiveOn(situation.day())
        .addOrders(
            RecordConsent.of(Consent.of(code, authority, OPEN_NUMBER, situation.day()))
                .on(unit.id()))
        .build();
  }
}
