package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Clause.once;
import static io.github.partyorg.testing.notation.Saying.just;
import static io.github.partyorg.testing.notation.Slots.DAY;
import static io.github.partyorg.testing.notation.Slots.UNIT;

import io.github.partyorg.membership.Referral;
import io.github.partyorg.structure.Bilingual;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The paper of a transfer, in clauses: what is not known is not said. */
final class ReferralForm {

  private ReferralForm() {}

  static final Form<Referral, Referral> REFERRAL =
      Form.<Referral, Referral>of(
          Bilingual.of("giấy giới thiệu", "referral"),
          Referral::empty,
          UnaryOperator.identity(),
          once(
              just("quyết định điều động có hiệu lực {day}", "effective on {day}", DAY),
              Referral::effectiveOn,
              Referral::withEffectiveOn),
          once(
              just("nơi giới thiệu {unit}", "issued by {unit}", UNIT),
              Referral::issuer,
              Referral::withIssuer),
          once(
              just("giấy giới thiệu ngày {day}", "issued on {day}", DAY),
              Referral::issuedOn,
              Referral::withIssuedOn),
          once(
              just("xuất trình giấy ngày {day}", "presented on {day}", DAY),
              Referral::presentedOn,
              Referral::withPresentedOn),
          once(
              just("thông báo nơi đến ngày {day}", "announced on {day}", DAY),
              Referral::announcedOn,
              Referral::withAnnouncedOn),
          once(
              just("nộp hồ sơ ngày {day}", "file handed in on {day}", DAY),
              Referral::fileHandedInOn,
              Referral::withFileHandedInOn),
          once(
              Saying.of("đang bị kiểm tra, giải quyết tố cáo", "under inspection", true),
              one -> Optional.of(true).filter(any -> one.isUnderInspection()),
              Referral::withIsUnderInspection));
}
