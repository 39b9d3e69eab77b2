package io.github.partyorg.rules;

import static io.github.partyorg.rules.LegalTexts.CHARTER;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose consent counts. */
public final class ConsentRules {

  private static final Placeholder<Consent> CONSENT =
      Placeholder.of(
          "consent",
          consent ->
              Bilingual.of(
                  consent.number()
                      + " của "
                      + consent.givenBy().term().vietnamese()
                      + " theo "
                      + consent.norm(),
                  consent.number() + " by " + consent.givenBy() + " under " + consent.norm()));
  private static final Placeholder<Authority> AUTHORITY = Placeholder.term("authority");
  private static final Template GIVEN =
      Template.of("sự đồng ý {consent}", "the consent {consent}", CONSENT);
  private static final Template NEEDED =
      Template.of("sự đồng ý của {authority}", "the consent of {authority}", AUTHORITY);

  /** CNS-01: a consent is given by the authority that its norm names. */
  public static final Rule<Unit> CONSENT_ISSUER =
      Rule.on(UnitType.UNIT)
          .code("CNS-01", Severity.MUST)
          .statement(
              "Sự đồng ý do cấp ủy có thẩm quyền theo quy định đó đưa ra.",
              "A consent is given by the committee that its norm names.")
          .source(Validity.of(CHARTER, "21(4)").read(LegalSource.Reading.DERIVED))
          .looksAt(Reach.LINE, Reach.DAY)
          .when((unit, s) -> !unit.consents().isEmpty())
          .check((unit, s) -> strange(Consents.of(unit, s)).flatMap(ConsentRules::breach))
          .cure(
              (rule, unit, s) ->
                  strange(Consents.of(unit, s))
                      .map(consented -> ConsentCure.ask(consented, unit))
                      .orElse(ImmutableList.of()))
          .build();

  /** CNS-02: so is a consent to an act, on which CNS-01 cannot look. */
  public static final Rule<Change> ACT_CONSENT_ISSUER =
      Rule.onChange(Change.class)
          .code("CNS-02", Severity.MUST)
          .statement(
              "Sự đồng ý đối với việc làm do cấp ủy có thẩm quyền theo quy định đó đưa ra.",
              "A consent to an act is given by the committee that its norm names.")
          .source(Validity.of(CHARTER, "21(4)").read(LegalSource.Reading.DERIVED))
          .when((change, s) -> Consents.of(change, s).findAny().isPresent())
          .check((change, s) -> strange(Consents.of(change, s)).flatMap(ConsentRules::breach))
          .cure(
              (rule, change, s) ->
                  strange(Consents.of(change, s))
                      .map(Consentable::remedies)
                      .orElse(ImmutableList.of()))
          .build();

  private ConsentRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(CONSENT_ISSUER, ACT_CONSENT_ISSUER);
  }

  /** Returns the first of what is allowed only with a consent, and has one by a stranger only. */
  private static Optional<Consentable> strange(Stream<Consentable> consented) {
    return consented.filter(one -> one.strange().isPresent()).findFirst();
  }

  private static Optional<Breach> breach(Consentable consented) {
    return consented
        .authority()
        .flatMap(
            authority ->
                Breach.found(
                    GIVEN.fill(CONSENT.is(consented.strange().orElseThrow())),
                    NEEDED.fill(AUTHORITY.is(authority))));
  }
}
