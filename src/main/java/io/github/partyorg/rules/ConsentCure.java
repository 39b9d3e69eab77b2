package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import java.util.function.BiFunction;

/** Proposes to ask the authority that a norm names for consent. */
final class ConsentCure {

  /** Stands for the number of a document that has not been written yet. */
  static final String OPEN_NUMBER = "(chưa có số)";

  private static final Placeholder<Authority> AUTHORITY = Placeholder.term("authority");
  private static final Placeholder<Unit> UNIT = Placeholder.plain("unit");
  private static final Placeholder<NormCode> CODE = Placeholder.plain("code");
  private static final Template ASK =
      Template.of(
          "Báo cáo {authority} xin đồng ý cho {unit} theo {code}",
          "Ask {authority} for consent to {unit} under {code}",
          AUTHORITY,
          UNIT,
          CODE);

  private static final Placeholder<String> MEMBER = Placeholder.plain("member");
  private static final Template ASK_FOR_MEMBER =
      Template.of(
          "Báo cáo {authority} xin đồng ý đối với {member} theo {code}",
          "Ask {authority} for consent to {member} under {code}",
          AUTHORITY,
          MEMBER,
          CODE);

  private ConsentCure() {}

  /** Proposes it for a subject at a unit; for none if the unit ended. */
  static <S> ImmutableList<Remedy> propose(Rule<S> rule, S subject, Situation situation) {
    AppliedRule<S> applied = AppliedRule.of(rule, situation);
    return situation
        .hierarchy()
        .unit(applied.place(subject).unit())
        .map(unit -> ask(Consentable.of(applied, subject), unit))
        .orElse(ImmutableList.of());
  }

  static ImmutableList<Remedy> ask(Consentable consentable, Unit unit) {
    NormCode code = consentable.rule().code();
    return consentable
        .authority()
        .map(
            authority ->
                ImmutableList.of(
                    Remedy.seekConsent(
                        ASK.fill(AUTHORITY.is(authority), UNIT.is(unit), CODE.is(code)),
                        record(consentable, authority, unit))))
        .orElse(ImmutableList.of());
  }

  /** Proposes to reissue a membership change with the consent. */
  static ImmutableList<Remedy> reissue(
      Rule<MembershipChanged> rule,
      MembershipChanged change,
      Situation situation,
      BiFunction<MembershipChanged, Consent, MembershipChange> allowed) {
    Consentable consentable = Consentable.of(AppliedRule.of(rule, situation), change);
    return consentable
        .authority()
        .map(
            authority ->
                ImmutableList.of(
                    Remedy.seekConsent(
                        ASK_FOR_MEMBER.fill(
                            AUTHORITY.is(authority),
                            MEMBER.is(label(change)),
                            CODE.is(rule.code())),
                        Reissue.of(change)
                            .with(
                                allowed.apply(
                                    change,
                                    draft(
                                        rule,
                                        consentable.occasions().get(0),
                                        authority,
                                        situation))),
                        change.decision())))
        .orElse(ImmutableList.of());
  }

  private static String label(MembershipChanged change) {
    return change.after().or(change::before).map(Member::label).orElseGet(change.member()::value);
  }

  /**
   * Records the consent at the unit. If an organ outside the hierarchy gives it, the unit's
   * superior records it.
   */
  private static Decision record(Consentable consentable, Authority authority, Unit unit) {
    Situation situation = consentable.open();
    Decision.Builder decision =
        Decision.builder()
            .issuer(authority.unit().orElseGet(consentable::superior))
            .effectiveOn(situation.day());
    for (Occasion occasion : consentable.occasions()) {
      decision.addOrders(
          RecordConsent.of(draft(consentable.rule(), occasion, authority, situation))
              .in(unit.id()));
    }
    return decision.build();
  }

  /** Returns a consent that has not been written yet. */
  static Consent draft(Rule<?> rule, Occasion occasion, Authority authority, Situation situation) {
    return occasion.named(Consent.of(rule.code(), authority, OPEN_NUMBER, situation.day()));
  }
}
