package io.github.partyorg.rules;

import static io.github.partyorg.rules.LegalTexts.CHARTER;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
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
      Rule.on(UnitType.UNIT)
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

  /** CNS-02: who is competent gives a consent to what is done, on which CNS-01 cannot look. */
  public static final Rule<Change> ACT_CONSENT_ISSUER =
      Rule.onChange(Change.class)
          .code("CNS-02", Severity.MUST)
          .statement(
              "Sự đồng ý đối với việc làm do cấp ủy có thẩm quyền theo quy định đó đưa ra.",
              "A consent to an act is given by the committee that its norm names.")
          .source(Validity.of(CHARTER, "21(4)").read(LegalSource.Reading.DERIVED))
          .when((change, s) -> !ConsentedAct.of(change, s).isEmpty())
          .check((change, s) -> wrong(change, s).flatMap(act -> breach(act, s)))
          .cure((rule, change, s) -> remedies(change, s))
          .build();

  private ConsentRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(CONSENT_ISSUER, ACT_CONSENT_ISSUER);
  }

  private static Optional<ConsentedAct> wrong(Change change, Situation situation) {
    return ConsentedAct.of(change, situation).stream()
        .filter(act -> act.isByStrangers(situation))
        .findFirst();
  }

  private static ImmutableList<Remedy> remedies(Change change, Situation situation) {
    return wrong(change, situation).map(act -> act.remedies(situation)).orElse(ImmutableList.of());
  }

  private static Optional<Breach> breach(ConsentedAct act, Situation situation) {
    return act.authority(situation).flatMap(authority -> breach(act.consents().get(0), authority));
  }

  /** Returns the first consent by a stranger to something that nobody competent consented to. */
  private static Optional<Consent> wrong(Unit unit, Situation situation) {
    return unit.consents().stream()
        .filter(consent -> Consents.areAskedFor(consent.norm(), unit, situation))
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
        .flatMap(authority -> breach(consent, authority));
  }

  private static Optional<Breach> breach(Consent consent, UnitId authority) {
    return Breach.found(GIVEN.fill(CONSENT.is(consent)), NEEDED.fill(AUTHORITY.is(authority)));
  }
}
