package io.github.partyorg.rules;

import static io.github.partyorg.rules.LegalTexts.CHARTER;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/** Whose consent counts. */
public final class ConsentRules {

  private static final Slot<Consent> CONSENT =
      Slot.of(
          "consent",
          consent ->
              Bilingual.of(
                  consent.number() + " của " + consent.givenBy() + " theo " + consent.norm(),
                  consent.number() + " by " + consent.givenBy() + " under " + consent.norm()));
  private static final Slot<UnitId> AUTHORITY = Slot.plain("authority");
  private static final Template GIVEN =
      Template.of("sự đồng ý {consent}", "the consent {consent}", CONSENT);
  private static final Template NEEDED =
      Template.of("sự đồng ý của {authority}", "the consent of {authority}", AUTHORITY);

  /** CNS-01: who is competent gives a consent. */
  public static final Rule<Unit> CONSENT_ISSUER =
      Rule.on(Unit.class)
          .code("CNS-01", Severity.MUST)
          .statement(
              "Sự đồng ý do cấp ủy có thẩm quyền theo quy định đó đưa ra.",
              "A consent is given by the committee that its norm names.")
          .source(Validity.of(CHARTER, "21(4)").read(LegalSource.Reading.DERIVED))
          .looksAt(Reach.LINE, Reach.DAY)
          .when((unit, s) -> !unit.consents().isEmpty())
          .check((unit, s) -> wrong(unit, s).flatMap(consent -> breach(unit, consent, s)))
          .cure(
              (rule, unit, s) ->
                  wrong(unit, s)
                      .map(consent -> ConsentCure.ask(consent.norm(), unit, s))
                      .orElse(ImmutableList.of()))
          .build();

  private ConsentRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(CONSENT_ISSUER);
  }

  /** Returns the first consent by a stranger to something that nobody competent consented to. */
  private static Optional<Consent> wrong(Unit unit, Situation situation) {
    return unit.consents().stream()
        .filter(consent -> situation.asksForConsent(consent.norm(), unit))
        .filter(
            consent ->
                unit.consents().stream()
                    .filter(other -> other.norm().equals(consent.norm()))
                    .noneMatch(other -> isRight(other, unit, situation)))
        .findFirst();
  }

  private static boolean isRight(Consent consent, Unit unit, Situation situation) {
    return ConsentCure.authority(consent.norm(), unit, situation)
        .map(consent.givenBy()::equals)
        .orElse(true);
  }

  private static Optional<Breach> breach(Unit unit, Consent consent, Situation situation) {
    return ConsentCure.authority(consent.norm(), unit, situation)
        .flatMap(
            authority ->
                Breach.found(
                    GIVEN.fill(CONSENT.is(consent)), NEEDED.fill(AUTHORITY.is(authority))));
  }
}
