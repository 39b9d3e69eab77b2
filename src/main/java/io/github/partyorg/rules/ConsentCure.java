package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;

/** Proposes to ask the direct superior for consent. */
final class ConsentCure {

  /** Stands for the number of a document that has not been written yet. */
  private static final String OPEN_NUMBER = "(chưa có số)";

  private ConsentCure() {}

  static <U extends Unit> ImmutableList<Remedy> propose(Rule<U> rule, U unit, Situation situation) {
    return situation
        .authorityOver(unit.id())
        .map(
            authority ->
                ImmutableList.of(
                    Remedy.seekConsent(
                        Bilingual.of(
                            "Báo cáo "
                                + authority
                                + " xin đồng ý cho "
                                + unit
                                + " theo "
                                + rule.code(),
                            "Ask "
                                + authority
                                + " for consent to "
                                + unit
                                + " under "
                                + rule.code()),
                        Decision.builder()
                            .issuer(authority)
                            .effectiveOn(situation.day())
                            .addOrders(
                                RecordConsent.of(
                                        Consent.of(
                                            rule.code(), authority, OPEN_NUMBER, situation.day()))
                                    .on(unit.id()))
                            .build())))
        .orElse(ImmutableList.of());
  }
}
