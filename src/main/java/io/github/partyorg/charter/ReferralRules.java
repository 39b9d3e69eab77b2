package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.rules.Competence;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** Norms on the referral of members from one organisation to another: issuer and deadlines. */
public final class ReferralRules {

  private static final LegalSource SOURCE = QD_29.article("6.3.1").secondary();
  private static final LocalDate FROM = Edition.QD_29.from();

  /** A transfer is carried out within this many working days of the decision that causes it. */
  public static final Threshold TRANSFER_WORKING_DAYS =
      Threshold.of("transfer-working-days", 60, SOURCE, FROM);

  /** A referral is presented within this many working days. */
  public static final Threshold REFERRAL_WORKING_DAYS =
      Threshold.of("referral-working-days", 30, SOURCE, FROM);

  /** TRF-02: within sixty working days of the change of job or residence. */
  public static final Rule<MembershipChanged> TRANSFER_IN_TIME =
      Rule.onMembership(MembershipChange.class)
          .code("TRF-02", Severity.MUST)
          .statement(
              "Chuyển sinh hoạt chính thức trong {transfer-working-days} ngày làm việc kể từ ngày"
                  + " quyết định chuyển công tác có hiệu lực hoặc thay đổi nơi cư trú.",
              "An official transfer is carried out within {transfer-working-days} working days of"
                  + " the day on which the decision on the job takes effect, or the residence"
                  + " changes.")
          // Of QĐ 208 the answers differ, 30 or 60 days: its number is not known.
          .source(Edition.stated(SOURCE, QD_24.article("6.3"), QD_294.article("6.3.1a")))
          .threshold(TRANSFER_WORKING_DAYS)
          .asksFor(Holidays.class)
          .when((change, s) -> referral(change).flatMap(Referral::effectiveOn).isPresent())
          .check(
              (change, s) ->
                  Holidays.in(s)
                      .late(
                          referral(change).flatMap(Referral::effectiveOn).orElseThrow(),
                          referral(change)
                              .flatMap(Referral::issuedOn)
                              .orElse(change.decision().effectiveOn()),
                          s.value(TRANSFER_WORKING_DAYS)))
          .build();

  /** TRF-03: the referral is presented within thirty working days. */
  public static final Rule<MembershipChanged> REFERRAL_IN_TIME =
      Rule.onMembership(TransferIn.class)
          .code("TRF-03", Severity.MUST)
          .statement(
              "Đảng viên xuất trình giấy giới thiệu sinh hoạt đảng với chi ủy nơi chuyển đến trong"
                  + " {referral-working-days} ngày làm việc.",
              "The member presents the referral to the committee of the receiving branch within"
                  + " {referral-working-days} working days.")
          .source(
              Edition.stated(
                  SOURCE,
                  QD_24.article("6.3"),
                  QD_294.article("6.3.1c"),
                  QD_208.asWhole().secondary()))
          .threshold(REFERRAL_WORKING_DAYS)
          .asksFor(Holidays.class)
          .when(
              (change, s) ->
                  referral(change).flatMap(Referral::issuedOn).isPresent()
                      && referral(change).flatMap(Referral::presentedOn).isPresent())
          .check(
              (change, s) ->
                  Holidays.in(s)
                      .late(
                          referral(change).flatMap(Referral::issuedOn).orElseThrow(),
                          referral(change).flatMap(Referral::presentedOn).orElseThrow(),
                          s.value(REFERRAL_WORKING_DAYS)))
          .build();

  /** TRF-04 until June 2025: out of the district, the district refers. */
  public static final Rule<Change> REFERRAL_BY_DISTRICT =
      referral(
          "Chuyển sinh hoạt ra ngoài huyện do cấp ủy huyện giới thiệu.",
          "The district committee refers a member who moves out of the district.",
          Edition.stated(SOURCE, QD_24.article("6.3")).until(Edition.QD_232.last()));

  /** TRF-04 from July 2025 to April 2026: the direct superior of the base organisation refers. */
  public static final Rule<Change> REFERRAL_BY_SUPERIOR =
      referral(
          "Chuyển sinh hoạt ra ngoài do cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng giới"
              + " thiệu.",
          "The direct superior of the grassroots organisation refers a member who moves outside.",
          Edition.QD_294.only("6.3.1b"));

  private ReferralRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        TRANSFER_IN_TIME, REFERRAL_IN_TIME, REFERRAL_BY_DISTRICT, REFERRAL_BY_SUPERIOR);
  }

  private static Rule<Change> referral(String vietnamese, String english, Validity validity) {
    return Rule.onChange(Change.class)
        .code("TRF-04", Severity.MUST)
        .statement(vietnamese, english)
        .source(validity)
        .when((change, s) -> referrer(change).isPresent() && leavesSuperior(change, s))
        .check(
            (change, s) ->
                IssuerChecks.issued(referrer(change).orElseThrow(), competent(change, s), s))
        .cure(IssuerChecks.reissuedBy(ReferralRules::competent))
        .build();
  }

  private static Optional<Referral> referral(MembershipChanged change) {
    return change.order() instanceof TransferOut out
        ? Optional.of(out.referral())
        : change.order() instanceof TransferIn in ? Optional.of(in.referral()) : Optional.empty();
  }

  /** Returns the unit that refers; for a move within the hierarchy, the issuer of the decision. */
  private static Optional<UnitId> referrer(Change change) {
    if (isTransfer(change)) {
      return Optional.of(change.decision().issuer());
    }
    return change.order() instanceof TransferOut out ? out.referral().issuer() : Optional.empty();
  }

  private static boolean isTransfer(Change change) {
    return change instanceof Restructured restructured && restructured.isBy(TransferMembers.class);
  }

  private static boolean leavesSuperior(Change change, Situation situation) {
    return !isTransfer(change)
        || !competent(change, situation).equals(superior(change, 1, situation));
  }

  private static UnitId competent(Change change, Situation situation) {
    return superior(change, 0, situation);
  }

  /** Returns the direct superior of the base organisation that members left, or came to. */
  private static UnitId superior(Change change, int which, Situation situation) {
    UnitId branch = change.results().get(which).id();
    Outcome outcome = situation.outcome().orElseThrow();
    return Competence.authorityOver(outcome.after(change), branch)
        .or(() -> Competence.authorityOver(outcome.before(change), branch))
        .orElse(situation.hierarchy().root().id());
  }
}
