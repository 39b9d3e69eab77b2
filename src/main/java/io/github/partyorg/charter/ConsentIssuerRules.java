package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.rules.ConsentRules;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Unit;

/** The authority that gives a consent. */
public final class ConsentIssuerRules {

  private static final Validity SOURCE =
      Validity.of(CHARTER, "21(4)").read(LegalSource.Reading.DERIVED);

  /** CNS-01: a consent is given by the authority that its norm names. */
  public static final Rule<Unit> CONSENT_ISSUER = ConsentRules.ofUnits("CNS-01", SOURCE);

  /** CNS-02: so is a consent to an act, on which CNS-01 cannot look. */
  public static final Rule<Change> ACT_CONSENT_ISSUER = ConsentRules.ofActs("CNS-02", SOURCE);

  private ConsentIssuerRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(CONSENT_ISSUER, ACT_CONSENT_ISSUER);
  }
}
