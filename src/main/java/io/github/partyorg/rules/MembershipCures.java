package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Candidacy;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.Exemption;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Readmission;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.Removal;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.util.function.Function;

/** Proposes to issue an order about a membership anew: with a consent, or as another order. */
final class MembershipCures {

  private static final Placeholder<Authority> AUTHORITY = Placeholder.term("authority");
  private static final Placeholder<MemberId> MEMBER = Placeholder.plain("member");
  private static final Placeholder<NormCode> CODE = Placeholder.plain("code");
  private static final Template ASK =
      Template.of(
          "Báo cáo {authority} xin đồng ý đối với {member} theo {code}",
          "Ask {authority} for consent to {member} under {code}",
          AUTHORITY,
          MEMBER,
          CODE);
  private static final Template REMOVE =
      Template.of(
          "Xóa tên {member} thay cho khai trừ", "Remove {member} from the list instead", MEMBER);

  private MembershipCures() {}

  static ImmutableList<Remedy> askForAdmission(
      Rule<MembershipChanged> rule, MembershipChanged change, Situation situation) {
    Admit admit = (Admit) change.order();
    Candidacy known = admit.candidacy();
    return ask(
        rule,
        change,
        situation,
        consent -> admit.on(known.withConsents(with(known.consents(), consent))));
  }

  static ImmutableList<Remedy> askForReadmission(
      Rule<MembershipChanged> rule, MembershipChanged change, Situation situation) {
    Readmit readmit = (Readmit) change.order();
    Readmission known = readmit.readmission();
    return ask(
        rule,
        change,
        situation,
        consent -> readmit.on(known.withConsents(with(known.consents(), consent))));
  }

  static ImmutableList<Remedy> askForExemption(
      Rule<MembershipChanged> rule, MembershipChanged change, Situation situation) {
    Exempt exempt = (Exempt) change.order();
    Exemption known = exempt.exemption();
    return ask(
        rule,
        change,
        situation,
        consent -> exempt.under(known.withConsents(with(known.consents(), consent))));
  }

  private static ImmutableList<Consent> with(ImmutableList<Consent> consents, Consent further) {
    return ImmutableList.<Consent>builder().addAll(consents).add(further).build();
  }

  private static ImmutableList<Remedy> ask(
      Rule<?> rule,
      MembershipChanged change,
      Situation situation,
      Function<Consent, MembershipChange> allowed) {
    Consentable consentable = Consentable.of(rule, change, situation);
    return consentable
        .authority()
        .map(
            authority ->
                ImmutableList.of(
                    Remedy.seekConsent(
                        ASK.fill(
                            AUTHORITY.is(authority),
                            MEMBER.is(change.member()),
                            CODE.is(rule.code())),
                        Reissue.of(change)
                            .with(
                                allowed.apply(
                                    ConsentCure.draft(
                                        rule,
                                        consentable.occasions().get(0),
                                        authority,
                                        situation))),
                        change.decision())))
        .orElse(ImmutableList.of());
  }

  static ImmutableList<Remedy> removeInstead(
      Rule<MembershipChanged> rule, MembershipChanged change, Situation situation) {
    return ImmutableList.of(
        Remedy.reissue(
            REMOVE.fill(MEMBER.is(change.member())),
            Reissue.of(change)
                .with(
                    RemoveFromList.member(change.member().value())
                        .of(change.branch().id().value())
                        .because(Removal.Ground.FAILED_PROBATION)),
            change.decision()));
  }
}
