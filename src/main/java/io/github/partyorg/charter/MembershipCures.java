package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.ListedMember;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;

/** Proposes to reissue an order about a membership: with a consent, or as another order. */
final class MembershipCures {

  private static final Placeholder<String> MEMBER = Placeholder.plain("member");
  private static final Template REMOVE =
      Template.of(
          "Xóa tên {member} thay cho khai trừ", "Remove {member} from the list instead", MEMBER);

  private static final Template CONFIRM =
      Template.of(
          "Xét, công nhận {member} là đảng viên chính thức",
          "Consider {member} and recognise the member as official",
          MEMBER);

  private MembershipCures() {}

  static Cure<MembershipChanged> askForAdmission() {
    return Cure.reissuingWithConsent(
        (change, consent) -> {
          Admit admit = (Admit) change.order();
          Candidacy known = admit.candidacy();
          return admit.with(known.withConsents(with(known.consents(), consent)));
        });
  }

  static Cure<MembershipChanged> askForReadmission() {
    return Cure.reissuingWithConsent(
        (change, consent) -> {
          Readmit readmit = (Readmit) change.order();
          Readmission known = readmit.readmission();
          return readmit.with(known.withConsents(with(known.consents(), consent)));
        });
  }

  static Cure<MembershipChanged> askForExemption() {
    return Cure.reissuingWithConsent(
        (change, consent) -> {
          Exempt exempt = (Exempt) change.order();
          Exemption known = exempt.exemption();
          return exempt.with(known.withConsents(with(known.consents(), consent)));
        });
  }

  private static ImmutableList<Consent> with(ImmutableList<Consent> consents, Consent further) {
    return ImmutableList.<Consent>builder().addAll(consents).add(further).build();
  }

  /** Proposes the recognition; the branch is free to propose the removal instead. */
  static ImmutableList<Remedy> confirm(
      Rule<ListedMember> rule, ListedMember listed, Situation situation) {
    Member member = listed.member();
    return ImmutableList.of(
        situation.remedy(
            listed.branch(),
            CONFIRM.fill(MEMBER.is(member.label())),
            ImmutableList.of(Confirm.member(member.id()).of(listed.branch().id()))));
  }

  static ImmutableList<Remedy> removeInstead(
      Rule<MembershipChanged> rule, MembershipChanged change, Situation situation) {
    return ImmutableList.of(
        Remedy.reissue(
            REMOVE.fill(
                MEMBER.is(change.before().map(Member::label).orElseGet(change.member()::value))),
            change,
            RemoveFromList.member(change.member())
                .of(change.branch().id())
                .because(Removal.Ground.FAILED_PROBATION)));
  }
}
