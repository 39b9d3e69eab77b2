package io.github.partyorg.rules;

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

/**
 * Rules about the consents to other rules (sự đồng ý đúng thẩm quyền), for any rulebook that has
 * rules with consent.
 */
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

  private ConsentRules() {}

  /**
   * {@return the rule that a consent recorded on a unit is given by the authority that its norm
   * names}
   *
   * @param code the text of the rule's code
   * @param validity where it stands
   */
  public static Rule<Unit> ofUnits(String code, Validity validity) {
    return Rule.on(UnitType.UNIT)
        .code(code, Severity.MUST)
        .statement(
            "Sự đồng ý do cấp ủy có thẩm quyền theo quy định đó đưa ra.",
            "A consent is given by the committee that its norm names.")
        .source(validity)
        .looksAt(Surroundings.LINE, Surroundings.DAY)
        .when((unit, s) -> !unit.consents().isEmpty())
        .check((unit, s) -> strange(Consents.of(unit, s)).flatMap(ConsentRules::breach))
        .cure(
            (rule, unit, s) ->
                strange(Consents.of(unit, s))
                    .map(consented -> ConsentCure.ask(consented, unit))
                    .orElse(ImmutableList.of()))
        .build();
  }

  /**
   * {@return the rule that a consent to an act is given by the authority that its norm names} The
   * rule on units cannot look at it.
   *
   * @param code the text of the rule's code
   * @param validity where it stands
   */
  public static Rule<Change> ofActs(String code, Validity validity) {
    return Rule.onChange(Change.class)
        .code(code, Severity.MUST)
        .statement(
            "Sự đồng ý đối với việc làm do cấp ủy có thẩm quyền theo quy định đó đưa ra.",
            "A consent to an act is given by the committee that its norm names.")
        .source(validity)
        .when((change, s) -> Consents.of(change, s).findAny().isPresent())
        .check((change, s) -> strange(Consents.of(change, s)).flatMap(ConsentRules::breach))
        .cure(
            (rule, change, s) ->
                strange(Consents.of(change, s))
                    .map(Consentable::remedies)
                    .orElse(ImmutableList.of()))
        .build();
  }

  /**
   * Returns the first act or state that needs a consent and has only one by the wrong authority.
   */
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
