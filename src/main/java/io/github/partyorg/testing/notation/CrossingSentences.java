package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Part.below;
import static io.github.partyorg.testing.notation.Part.given;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Slots.MEMBER;
import static io.github.partyorg.testing.notation.Slots.TEXT;
import static io.github.partyorg.testing.notation.Slots.UNIT;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferOut;

/** The sentences of orders by which members come to the hierarchy, or go to another place. */
final class CrossingSentences {

  private CrossingSentences() {}

  static ImmutableList<Sentence<?>> all() {
    return ImmutableList.of(READMIT, ADMIT, TRANSFER_IN, TRANSFER_OUT);
  }

  private static final Sentence<Readmit> READMIT =
      Sentence.of(
          Readmit.class,
          Saying.of(
              "Kết nạp lại {former} vào {branch}",
              "Readmit {former} into {branch}",
              part("former", Records.MEMBER, Readmit::former),
              part("branch", UNIT, Readmit::branch),
              below(PaperForms.READMISSION, Readmit::readmission),
              (former, branch, readmission) ->
                  Readmit.member(former).into(branch).with(readmission)));

  private static final Sentence<Admit> ADMIT =
      Sentence.of(
          Admit.class,
          Saying.of(
              "Kết nạp {newcomer} vào {branch}",
              "Admit {newcomer} into {branch}",
              part("newcomer", Records.MEMBER, Admit::newcomer),
              part("branch", UNIT, Admit::branch),
              below(PaperForms.CANDIDACY, Admit::candidacy),
              (newcomer, branch, candidacy) ->
                  Admit.member(newcomer).into(branch).with(candidacy)));

  private static final Sentence<TransferIn> TRANSFER_IN =
      Sentence.of(
          TransferIn.class,
          Saying.of(
              "Tiếp nhận {newcomer} từ {outside} vào {branch}",
              "Transfer {newcomer} in from {outside} to {branch}",
              part("newcomer", Records.MEMBER, TransferIn::newcomer),
              given("outside", TEXT, TransferIn::origin),
              part("branch", UNIT, TransferIn::branch),
              below(ReferralForm.REFERRAL, TransferIn::referral),
              (newcomer, outside, branch, referral) ->
                  TransferIn.member(newcomer).into(branch).from(outside).with(referral)),
          Saying.of(
              "Tiếp nhận {newcomer} vào {branch}",
              "Transfer {newcomer} in to {branch}",
              part("newcomer", Records.MEMBER, TransferIn::newcomer),
              part("branch", UNIT, TransferIn::branch),
              below(ReferralForm.REFERRAL, TransferIn::referral),
              (newcomer, branch, referral) ->
                  TransferIn.member(newcomer).into(branch).with(referral)));

  private static final Sentence<TransferOut> TRANSFER_OUT =
      Sentence.of(
          TransferOut.class,
          Saying.of(
              "Chuyển sinh hoạt {member}, {branch} → {outside}",
              "Transfer {member} of {branch} out to {outside}",
              part("member", MEMBER, TransferOut::member),
              part("branch", UNIT, TransferOut::branch),
              given("outside", TEXT, TransferOut::destination),
              below(ReferralForm.REFERRAL, TransferOut::referral),
              (member, branch, outside, referral) ->
                  TransferOut.member(member).of(branch).to(outside).with(referral)),
          Saying.of(
              "Chuyển sinh hoạt {member}, {branch}",
              "Transfer {member} of {branch} out",
              part("member", MEMBER, TransferOut::member),
              part("branch", UNIT, TransferOut::branch),
              below(ReferralForm.REFERRAL, TransferOut::referral),
              (member, branch, referral) -> TransferOut.member(member).of(branch).with(referral)));
}
